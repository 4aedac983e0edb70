/** Each bad entry is a sentence at its cell, and nothing entered goes unnoticed. */
import {
  type Budget,
  columnName,
  type EnteredSheet,
  type EntryProblem,
  entryWorkbook,
  type ReadEntry,
  readEntry,
} from "@mingce/core";
import { forms, xinjiang2024Department } from "@mingce/forms";
import { readSheets } from "@mingce/readers";
import { unitBudget } from "@mingce/testkit";
import { writeEntry } from "@mingce/writers";
import { beforeAll, expect, it } from "vitest";
import { importEntry } from "./import-entry.ts";

/** The sample of a unit as a department of two. */
const departmentBudget: Budget = {
  ...unitBudget,
  form: xinjiang2024Department.id,
  units: [...unitBudget.units, { name: "某区机关事务服务中心", kind: "publicInstitution" }],
};

const firstLine = 5;
let filled: readonly EnteredSheet[] = [];

beforeAll(async () => {
  const read = readSheets(
    await writeEntry(entryWorkbook(xinjiang2024Department, departmentBudget)),
    "填报.xlsx",
  );
  if (!read.ok) throw new Error(read.refusal.message);
  filled = read.sheets;
}, 60_000);

/** The cell under a head of a sheet, so many lines below the first. */
function cellOf(sheet: string, head: string, line: number): { column: number; row: number; at: string } {
  const own = filled.find(({ name }) => name === sheet);
  const cell = own?.rows.find(({ number }) => number === firstLine - 1)?.cells.find((c) => c.text === head);
  if (cell === undefined) throw new Error(`${sheet} has no column ${head}.`);
  const row = firstLine + line;
  return { column: cell.column, row, at: `${columnName(cell.column)}${row}` };
}

/** The workbook with other texts in some cells; "" empties one. */
function withCells(...edits: readonly [sheet: string, head: string, line: number, text: string][]) {
  return edits.reduce((sheets, [sheet, head, line, text]) => {
    const { column, row } = cellOf(sheet, head, line);
    return sheets.map((own) => {
      if (own.name !== sheet) return own;
      const rows = own.rows.some(({ number }) => number === row)
        ? own.rows
        : [...own.rows, { number: row, cells: [] }];
      return {
        ...own,
        rows: rows.map((r) => {
          if (r.number !== row) return r;
          const others = r.cells.filter((c) => c.column !== column);
          return { ...r, cells: text === "" ? others : [...others, { column, text, number: null }] };
        }),
      };
    });
  }, filled);
}

const read = (sheets: readonly EnteredSheet[]): ReadEntry => readEntry(sheets, forms);

/** What is said at a cell. */
function saidAt({ problems }: ReadEntry, sheet: string, cell: string): readonly EntryProblem[] {
  return problems.filter((p) => p.sheet === sheet && p.cell === cell);
}

const ledger = "收支明细";
const amount = "本年预算数（元）";

it("a workbook as it was written has no error", () => {
  const { budget, problems } = read(filled);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(budget?.facts.length).toBe(departmentBudget.facts.length);
});

it.each([
  ["a text in an amount", ledger, amount, "三万", "金额“三万”不是数字，请填写阿拉伯数字，如 30000。"],
  ["separators out of step", ledger, amount, "3,0000", "金额“3,0000”不是数字，请填写阿拉伯数字，如 30000。"],
  ["more decimals than fen", ledger, amount, "1.234", "金额“1.234”太大或小数位数过多"],
  ["an unknown category of code", ledger, "支出功能分类", "9990101", "没有“999”这一类"],
  [
    "a code outside the list",
    ledger,
    "支出功能分类",
    "2010397 某项支出",
    "请在《补充科目》中登记2010397的名称",
  ],
  ["a kind of code that is none", "补充科目", "科目类别", "收入科目", "科目类别“收入科目”不对"],
  ["no code at all", ledger, "支出功能分类", "行政费用", "“行政费用”没有编码，名称也不在科目表中"],
  ["a code of another classification", ledger, "支出功能分类", "30101 基本工资", "没有“301”这一类"],
  ["an unknown source", ledger, "资金来源", "自筹", "“自筹”不是资金来源的名称，请从下拉列表中选择。"],
  ["a line without its source", ledger, "资金来源", "", "没有填写资金来源，收入与支出将不相等，请补充。"],
  ["a unit nobody listed", ledger, "预算单位", "某局", "预算单位“某局”不在单位清单中"],
  ["a project without a unit", "项目", "预算单位", "", "没有预算单位，请与单位清单保持一致。"],
  ["a kind of unit that is none", "预算单位", "单位性质", "企业", "“企业”不是单位性质"],
  ["neither yes nor no", "项目", "涉密不公开", "也许", "既不是“是”也不是“否”"],
])("%s is an error at its cell", (_, sheet, head, text, said) => {
  const found = saidAt(read(withCells([sheet, head, 0, text])), sheet, cellOf(sheet, head, 0).at);
  expect(found.map(({ severity }) => severity)).toEqual(["error"]);
  expect(found[0]?.message).toContain(`《${sheet}》${cellOf(sheet, head, 0).at}：`);
  expect(found[0]?.message).toContain(said);
});

it.each([
  ["30,000", "30000", null],
  ["３００００．５０", "30000.5", null],
  ["￥30000元", "30000", null],
  ["3万元", "30000", "已按30000元读取"],
  ["1.25 亿元", "125000000", "已按125000000元读取"],
  ["△12.30", "-12.3", "为负数"],
])("%s is read as %s yuan", (text, value, said) => {
  const found = read(withCells([ledger, amount, 0, text]));
  expect(found.budget?.facts[0]?.value).toBe(value);
  expect(found.problems.some(({ severity }) => severity === "error")).toBe(false);
  const doubts = saidAt(found, ledger, cellOf(ledger, amount, 0).at).map(({ message }) => message);
  if (said === null) expect(doubts).toEqual([]);
  else expect(doubts.join()).toContain(said);
});

it.each(["2024/2/29", "2024年2月29日", "2024．２．29", "45351"])("the date %s is one", (text) => {
  const sheets = withCells(["基本信息", "填写", 4, text]).map((s) => ({
    ...s,
    rows: s.rows.map((r) => ({
      ...r,
      cells: r.cells.map((c) => (c.text === "45351" ? { ...c, number: 45351 } : c)),
    })),
  }));
  expect(read(sheets).budget?.date).toBe("2024-02-29");
});

it.each(["2024-02-30", "二月底"])("the date %s is none", (text) => {
  const found = saidAt(read(withCells(["基本信息", "填写", 4, text])), "基本信息", "B9");
  expect(found[0]?.message).toContain("不是日期，请按 2024-02-29 的样式填写。");
});

it("what a government site files the disclosure under is entered with the basics, and wrong at its cell", () => {
  const last = 4 + 2;
  const basics = (line: number, text: string) => ["基本信息", "填写", last + line, text] as const;
  const filed = read(withCells([...basics(1, "A01-2024-00012")], [...basics(3, "2024/2/26")]));
  expect(filed.budget?.filing).toEqual({ index: "A01-2024-00012", date: "2024-02-26" });
  const wrong = read(withCells([...basics(1, "长".repeat(61))]));
  expect(saidAt(wrong, "基本信息", cellOf("基本信息", "填写", last + 1).at)[0]?.message).toContain("索引号");
});

it("a control total that the lines do not add to is an error at its cell", () => {
  const found = saidAt(read(withCells(["基本信息", "填写", 5, "100"])), "基本信息", "B10");
  expect(found[0]?.message).toMatch(/收入合计核对数100元与明细之和[\d.]+元不相等，相差[\d.]+元/);
});

it("a line entered twice is told, and both are kept", () => {
  const row = filled.find(({ name }) => name === ledger)?.rows.find(({ number }) => number === firstLine);
  const sheets = filled.map((s) =>
    s.name === ledger && row !== undefined ? { ...s, rows: [...s.rows, { ...row, number: 9000 }] } : s,
  );
  const found = read(sheets);
  const [, now = "9000"] = [ledger, `${columnName(cellOf(ledger, amount, 0).column)}9000`];
  expect(saidAt(found, ledger, now)[0]?.message).toContain("两行将相加；如是重复录入，请删除一行。");
  expect(found.budget?.facts.length).toBeGreaterThan(departmentBudget.facts.length);
});

it("what stands beside the columns, or on a sheet of its own, is told", () => {
  const sheets = filled.map((s) =>
    s.name === ledger
      ? { ...s, rows: [...s.rows, { number: 9000, cells: [{ column: 30, text: "备注", number: null }] }] }
      : s,
  );
  const found = read([...sheets, { name: "Sheet1", rows: [{ number: 1, cells: [] }] }]);
  expect(saidAt(found, ledger, "AD9000")[0]?.message).toContain("“备注”不在任何一列中，没有读入");
  expect(saidAt(found, "Sheet1", "")[0]?.severity).toBe("warning");
});

it("the name of a classified project is told without being repeated, and kept nowhere", () => {
  const secret = "某某专用设施改造";
  const found = read(
    withCells(
      ["项目", "项目名称", 0, secret],
      ["项目", "涉密不公开", 0, "是"],
      [ledger, "项目", 0, secret],
      ["增减原因与文字", "填写内容", 0, `保障${secret}`],
    ),
  );
  expect(saidAt(found, "项目", cellOf("项目", "项目名称", 0).at)[0]?.message).toContain("只能填写公开代号");
  expect(saidAt(found, ledger, cellOf(ledger, "项目", 0).at)[0]?.severity).toBe("error");
  expect(JSON.stringify(found)).not.toContain(secret);
});

it("the name of a project that may be classified is kept nowhere either", () => {
  const secret = "某某专用设施改造";
  const found = read(
    withCells(
      ["项目", "项目名称", 0, secret],
      ["项目", "涉密不公开", 0, "也许"],
      [ledger, "项目", 0, secret],
      ["增减原因与文字", "填写内容", 0, `保障${secret}`],
      ["项目", "设立的政策依据", 1, `${secret}的批复`],
    ),
  );
  expect(saidAt(found, ledger, cellOf(ledger, "项目", 0).at).map(({ message }) => message)).toEqual([
    expect.stringContaining("没有说清它是否涉密"),
  ]);
  expect(JSON.stringify(found)).not.toContain(secret);
});

it("a project registered twice, once as classified, is kept nowhere", () => {
  const secret = "某某专用设施改造";
  const found = read(
    withCells(
      ["项目", "项目名称", 0, secret],
      ["项目", "涉密不公开", 0, "是"],
      ["项目", "项目名称", 1, secret],
    ),
  );
  expect(saidAt(found, "项目", cellOf("项目", "项目名称", 1).at)[0]?.severity).toBe("error");
  expect(JSON.stringify(found)).not.toContain(secret);
});

it("what a classified project says besides its code is told and dropped", () => {
  const code = departmentBudget.projects.findIndex(({ withheld }) => withheld);
  expect(code).toBeGreaterThanOrEqual(0);
  const found = read(withCells(["项目", "设立的政策依据", code, "某某文件"]));
  const { at } = cellOf("项目", "设立的政策依据", code);
  expect(saidAt(found, "项目", at)[0]?.message).toContain("这里的内容没有保留");
  expect(JSON.stringify(found)).not.toContain("某某文件");
});

it("a file that is no workbook is refused with a sentence", () => {
  const read = importEntry(new TextEncoder().encode("预算"), "预算.txt");
  expect("refused" in read && read.refused.message).toContain("请");
});
