import { describe, expect, it } from "vitest";
import type { Cube } from "../cube/cube.ts";
import { closedTree, codeTree, nameTree } from "../dimension/tree.ts";
import { codesOf, item, listed, namesOf } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { amount, codes, name, side, type TableForm, table, under } from "../form/table.ts";
import type { LocatedRow } from "./located-row.ts";
import { parseTable } from "./parse-table.ts";
import type { TableReading } from "./reading.ts";

const cube: Cube = {
  id: "budget",
  measuredIn: "yuan",
  dimensions: {
    unit: nameTree(),
    source: closedTree({ own: { tax: {}, fees: {} }, carried: {} }),
    function: codeTree(),
    economic: codeTree(),
    nature: closedTree({ basic: { staff: {}, running: {} }, project: {} }),
    project: nameTree("unit"),
  },
  ties: [
    { dimension: "nature", node: "staff", restricts: "economic", to: ["301", "303"] },
    { dimension: "nature", node: "running", restricts: "economic", to: ["302", "310"] },
    { dimension: "project", node: "*", below: true, restricts: "nature", to: ["project"] },
  ],
};

const names: Readonly<Record<string, string>> = { 教育支出: "205", 公共服务: "201", 行政运行: "201-03-01" };

const form = (level: Form["level"] = "unit"): Form => ({
  id: "small",
  issuer: "测试",
  years: { from: 2024, until: 2024 },
  level,
  title: "",
  contentsHeading: "",
  parts: [],
  sheets: [],
  cubes: { budget: cube },
  text: { unit: "wanyuan", decimals: 2 },
  codes: {
    function: { namesOf: () => [], codesNamed: (n) => (names[n] === undefined ? [] : [names[n]]) },
  },
  relations: [],
  tableLead: [],
  tableCaption: "",
});

const byFunction = table({
  number: 3,
  title: "支出表",
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [
    under("科目", codes("function", "编码", "类", "款", "项"), name("名称", "function")),
    under(
      "支出",
      amount("合计"),
      amount("基本支出", { nature: "basic" }),
      amount("项目支出", { nature: "project" }),
    ),
  ],
  total: "总计",
});

const byItem = table({
  number: 6,
  title: "基本支出表",
  where: { nature: "basic" },
  rows: codesOf("economic", { from: 1, to: 2 }),
  columns: [
    codes("economic", "编码", "类", "款"),
    name("名称", "economic"),
    amount("合计"),
    amount("人员", { nature: "staff" }),
    amount("公用", { nature: "running" }),
  ],
  total: "总计",
});

const twoPanels = table({
  number: 1,
  title: "收支表",
  panels: [
    side("收入", {
      rows: listed(
        item("一、本年收入", { source: "own" }),
        item("税", { source: "tax" }, { depth: 1, lead: "其中：", also: ["税收"] }),
        item("费", { source: "fees" }, { depth: 1 }),
        item("二、结转", { source: "carried" }),
      ),
      columns: [name("项目"), amount("预算数", {}, { id: "revenue" })],
      total: { label: "收入总计", at: "last" },
    }),
    side("支出", {
      rows: codesOf("function", { to: 1, always: ["201", "205"] }),
      columns: [name("功能分类", "function"), amount("预算数", {}, { id: "expenditure" })],
      total: { label: "支出总计", at: "last" },
    }),
  ],
});

const carriedOver = table({
  number: 11,
  title: "结转表",
  where: { source: "carried" },
  rows: namesOf("project", "unit"),
  columns: [name("项目名称", "project"), amount("总计"), amount("项目支出", { nature: "project" })],
  total: "总计",
});

const projects = table({
  number: 7,
  title: "项目表",
  where: { nature: "project" },
  rows: [namesOf("unit"), codesOf("function", { from: 1, to: 3 }), namesOf("project")],
  columns: [
    codes("function", "编码", "类", "款", "项"),
    name("科目名称", "function"),
    name("项目名称", "project"),
    amount("合计"),
    amount("工资", { economic: "301" }),
    amount("商品", { economic: "302" }),
  ],
  total: "总计",
});

/** A printed table: cells parted by |, a line --- where a page ends. */
function read(
  of: TableForm,
  text: string,
  more: { level?: Form["level"]; units?: readonly string[]; body?: string } = {},
): TableReading {
  const rows: LocatedRow[] = [];
  let block = 0;
  for (const [i, line] of text.trim().split("\n").entries()) {
    if (line.trim() === "---") {
      block += 1;
      continue;
    }
    const cells = line
      .trimStart()
      .split("|")
      .map((cell) => ({ text: cell }));
    rows.push({ row: { cells, line: i + 1, page: block + 1, header: false }, block, index: i });
  }
  const place = {
    page: 1,
    line: 0,
    table: of.id,
    row: null,
    column: null,
    section: null,
    text: "",
    box: null,
    address: null,
  };
  return parseTable(form(more.level), of, rows, {
    year: 2024,
    units: more.units ?? [],
    body: more.body ?? null,
    place,
  });
}

/** Printed values by row and column; a blank is 0 with a star. */
function values(r: TableReading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    r.statements.map((s) => [`${s.place.row}/${s.place.column}`, s.printed.blank ? "0*" : s.printed.text]),
  );
}

const header = `科目||||支出||
  编码|||名称|合计|基本支出|项目支出
  类|款|项||||
  ※|※|※|※|1|2|3`;

const keysOf = (r: TableReading): readonly string[] => r.statements.map((s) => s.selection.key);
const codesFound = (r: TableReading): readonly string[] => r.findings.map((f) => f.code);

describe("a table by code", () => {
  const plain = `${header}
  |||总计|15.00|10.00|5.00
  201|||公共服务|15.00|10.00|5.00
  201|03||机构事务|15.00|10.00|5.00
  201|03|01|行政 运行|10.00|10.00|
  201|03|99|其他|5.00||5.00`;

  it("states every cell where filter, row and column meet; a blank states zero", () => {
    const r = read(byFunction, plain);
    expect(r.statements).toHaveLength(15);
    expect(values(r)).toMatchObject({
      "total/total": "15.00",
      "201-03-01/project": "0*",
      "201-03-99/project": "5.00",
    });
    expect(keysOf(r)).toContain("budget|0|budgeted|function=201-03-99|nature=project");
    expect(r.numbers).toHaveLength(13);
    expect(r.numbers.every((n) => n.bound && n.part === "t03")).toBe(true);
    expect(r.findings).toEqual([]);
    expect(r.nil).toBe(false);
  });

  it("says where each number stands and what it is exact to", () => {
    const s = read(byFunction, plain).statements[0]!;
    expect(s.place).toMatchObject({
      page: 1,
      line: 5,
      table: "t03",
      row: "total",
      column: "total",
      text: "15.00",
    });
    expect(s.place.address).toEqual({ block: 0, row: 4, cell: 4, start: 0, end: 5 });
    expect(s.printed).toMatchObject({ value: 15_000_000, decimals: 2, quantum: 10_000, blank: false });
  });

  it("keeps the names printed beside the codes", () => {
    const found = read(byFunction, plain).codeNames.map((c) => `${c.code} ${c.name}`);
    expect(found).toEqual(["201 公共服务", "201-03 机构事务", "201-03-01 行政运行", "201-03-99 其他"]);
  });

  it("lists the rows of each column and the columns of each row", () => {
    const r = read(byFunction, plain);
    expect(r.listings.map((l) => l.id)).toEqual([
      "t03/column/total",
      "t03/column/basic",
      "t03/column/project",
      "t03/row/total",
      "t03/row/201",
      "t03/row/201-03",
      "t03/row/201-03-01",
      "t03/row/201-03-99",
    ]);
    expect(r.listings.every((l) => l.complete)).toBe(true);
    expect(r.listings.map((l) => l.members.length)).toEqual([5, 5, 5, 3, 3, 3, 3, 3]);
  });

  it("may have its total last, called 合计", () => {
    const r = read(byFunction, `${header}\n201|||公共服务|1.00|1.00|\n|||合计|1.00|1.00|`);
    expect(values(r)["total/basic"]).toBe("1.00");
  });

  it("is continued on the next page under its header, with a column too many there", () => {
    const r = read(
      byFunction,
      `${header}
      |||总计|15.00|10.00|5.00
      201|||公共服务|15.00|10.00|5.00
      ---
      科目|||||支出||
      编码||||名称|合 计|基本支出|项目支出
      类|款|项|||||
      ※|※|※||※|1|2|3
      201|03|||机构事务|15.00|10.00|5.00`,
    );
    expect(values(r)).toMatchObject({ "201-03/basic": "10.00", "201-03/project": "5.00" });
    expect(r.findings).toEqual([]);
  });

  it("is continued on the next page without any header", () => {
    const r = read(byFunction, `${plain}\n---\n205|||教育|1.00||1.00`);
    expect(values(r)["205/project"]).toBe("1.00");
  });

  it("needs no column numbers and no blank at the end of a row", () => {
    const r = read(
      byFunction,
      `科目||||支出||
      编码|||名称|合计|基本支出|项目支出
      类|款|项||||
      201|||公共服务|1.00|1.00
      205|||教育支出|2.00||2.00`,
    );
    expect(values(r)).toMatchObject({ "201/basic": "1.00", "201/project": "0*", "205/project": "2.00" });
  });

  it("with a column left out is read by its headings, and the row is no complete list", () => {
    const r = read(
      byFunction,
      `编码|||名称|合计|项目支出
      类|款|项|||
      201|||公共服务|3.00|2.00
      205|||教育支出|1.00|1.00`,
    );
    expect(values(r)).toEqual({
      "201/total": "3.00",
      "201/project": "2.00",
      "205/total": "1.00",
      "205/project": "1.00",
    });
    expect(r.listings.find((l) => l.id === "t03/row/201")?.complete).toBe(false);
  });

  it("restores lost zeros, and a first segment from the row above", () => {
    const r = read(
      byFunction,
      `${header}\n201|||公共服务|1.00|1.00|\n|3||机构|1.00|1.00|\n201|3|1|行政运行|1.00|1.00|`,
    );
    expect(r.codeNames.map((c) => c.code)).toEqual(["201", "201-03", "201-03-01"]);
  });

  it("puts a shifted row right where only one shift fits, and says so", () => {
    const r = read(
      byFunction,
      `${header}
      |||总计|15.00|10.00|5.00
      ||总计|15.00|10.00|5.00|
      201|03|行政运行|10.00|10.00||
      201|03|99||其他|5.00||5.00
      205|||教育支出|5.00||5.00
      205|01||教育管理|1.00||1.00
      205|02||普通教育|4.00||4.00`,
    );
    expect(values(r)).toMatchObject({
      "201-03/total": "10.00",
      "201-03/basic": "10.00",
      "201-03-99/project": "5.00",
    });
    expect(codesFound(r)).toEqual(["text/row-shifted", "text/row-shifted", "text/row-shifted"]);
    expect(r.findings.every((f) => f.severity === "info")).toBe(true);
  });

  it("tells 0.00 from a blank", () => {
    const r = read(byFunction, `${header}\n201|||公共服务|1.00|1.00|0.00\n205|||教育|1.00|1.00|—`);
    expect(values(r)).toMatchObject({ "201/project": "0.00", "205/project": "0*" });
    expect(r.numbers).toHaveLength(5);
  });

  it("binds nothing on a page whose columns cannot be told", () => {
    const r = read(byFunction, `甲|乙|丙|丁|戊\n子|1.00|丑|2.00|寅\n卯|3.00|辰|4.00|巳`);
    expect(r.statements).toEqual([]);
    expect(r.numbers.map((n) => n.bound)).toEqual([false, false, false, false]);
    expect(codesFound(r)).toContain("text/table-unreadable");
  });

  it("binds no number of a row nobody can name, and the list is no longer complete", () => {
    const r = read(byFunction, `${header}\n201|||公共服务|1.00|1.00|\n|||来历不明|1.00|1.00|`);
    expect(r.numbers.filter((n) => !n.bound)).toHaveLength(2);
    expect(codesFound(r)).toEqual(["text/row-unknown"]);
    expect(r.listings.filter((l) => l.id.includes("column")).every((l) => !l.complete)).toBe(true);
  });

  it("keeps the rest of a row with one spoilt amount", () => {
    const r = read(byFunction, `${header}\n201|||公共服务|1.00|1.00|\n205|||教育|1.0.0|1.00|`);
    expect(values(r)).toMatchObject({ "205/basic": "1.00" });
    expect(r.numbers.filter((n) => !n.bound).map((n) => n.place.text)).toEqual(["1.0.0"]);
    expect(codesFound(r)).toEqual(["text/number-unreadable"]);
  });

  it("takes no note under it for a row", () => {
    const note = "备注：单位为万元。";
    expect(read(byFunction, `${header}\n201|||公共服务|1.00|1.00|\n${note}||||||`).statements).toHaveLength(
      3,
    );
    expect(read(carriedOver, `项目名称|总计|项目支出\n甲|1.00|1.00\n${note}||`).projects).toHaveLength(1);
  });

  it("finds a code by its official name where the code is missing", () => {
    const r = read(byFunction, `${header}\n201|||公共服务|1.00|1.00|\n|||教育支出|1.00|1.00|`);
    expect(values(r)["205/basic"]).toBe("1.00");
  });

  it("lets the unit repeat the total, as older forms do", () => {
    const r = read(
      byFunction,
      `${header}
      |||合计|5.00|5.00|0.00
      |||[002]政府办|5.00|5.00|0.00
      |||政府办|5.00|5.00|0.00
      |||[002002]某区政府办公室|5.00|5.00|0.00
      201|||公共服务|5.00|5.00|0.00
      |03||机构事务|5.00|5.00|0.00`,
    );
    expect(r.numbers.filter((n) => !n.bound)).toEqual([]);
    expect(keysOf(r).filter((k) => k === "budget|0|budgeted|")).toHaveLength(4);
    expect(r.units).toContain("某区政府办公室");
  });

  it("is nil where only headers stand", () => {
    expect(read(byFunction, header)).toMatchObject({ nil: true, statements: [], numbers: [], findings: [] });
  });
});

describe("a cell that must be empty", () => {
  const rows = `编码||名称|合计|人员|公用
    类|款||||
    302||商品|2.00||2.00`;

  it("states nothing where it is empty or zero", () => {
    const r = read(byItem, `${rows}\n302|17|接待|2.00|0.00|2.00`);
    expect(values(r)).not.toHaveProperty("302-17/staff");
    expect(r.numbers.every((n) => n.bound)).toBe(true);
    expect(r.findings).toEqual([]);
  });

  it("is an error where an amount stands in it", () => {
    const r = read(byItem, `${rows}\n302|17|接待|2.00|2.00|`);
    expect(r.findings).toMatchObject([{ code: "sum/impossible-cell", severity: "error", stated: "2.00" }]);
    expect(r.findings[0]?.at[0]).toMatchObject({ row: "302-17", column: "staff" });
  });
});

describe("two panels side by side", () => {
  const text = `收入||支出|
    项 目|预算数|功能分类|预算数
    一、本年收入|9.00|201 公共服务|8.00
    其中：税收|9.00|205 教育支出|
    费|||
    2、结转||229 其他|1.00
    收入总计|9.00|支出总计|9.00`;

  it("are read apart", () => {
    const r = read(twoPanels, text);
    expect(values(r)).toEqual({
      "一、本年收入/revenue": "9.00",
      "税/revenue": "9.00",
      "费/revenue": "0*",
      "二、结转/revenue": "0*",
      "total/revenue": "9.00",
      "201/expenditure": "8.00",
      "205/expenditure": "0*",
      "229/expenditure": "1.00",
      "total/expenditure": "9.00",
    });
    expect(r.codeNames.map((c) => `${c.code} ${c.name}`)).toContain("205 教育支出");
    expect(r.numbers.every((n) => n.bound)).toBe(true);
  });

  it("may print bare official names", () => {
    const r = read(twoPanels, text.replace("201 公共服务", "一、公共服务").replace("205 ", ""));
    expect(values(r)).toMatchObject({ "201/expenditure": "8.00", "205/expenditure": "0*" });
  });
});

describe("a list of names", () => {
  const top = "项目名称|总计|项目支出\n※|1|2\n总计|10.00|10.00";

  it("has a row without a name that sums the run before it", () => {
    const r = read(carriedOver, `${top}\n甲 项目|3.00|3.00\n乙项目|4.00|4.00\n|7.00|7.00\n丙|3.00|3.00`);
    const listing = r.listings.find((l) => l.id === "t11/column/total")!;
    expect(listing.members).toHaveLength(4);
    const [sum] = listing.subtotals;
    expect(sum?.parts.map((p) => r.statements[p]?.printed.text)).toEqual(["3.00", "4.00"]);
    expect(r.statements[sum?.whole ?? -1]?.selection.regions).toEqual({
      source: ["carried"],
      project: ["乙项目", "甲项目"],
    });
    expect(r.numbers.every((n) => n.bound)).toBe(true);
  });

  it("knows the units among them, which own the names below", () => {
    const r = read(carriedOver, `${top}\n一中|7.00|7.00\n项目|7.00|7.00\n二中|3.00|3.00\n项目|3.00|3.00`, {
      level: "department",
      units: ["一中", "二中"],
    });
    expect(r.projects).toEqual([
      { id: "一中/项目", name: "项目", unit: "一中" },
      { id: "二中/项目", name: "项目", unit: "二中" },
    ]);
    expect(r.units).toEqual(["一中", "二中"]);
  });
});

it("unit, code and project nest, and a name cut by the page break is joined", () => {
  const top = `编码|||科目名称|项目名称|合计|工资|商品
    类|款|项|||||
    ※|※|※|※|※|1|2|3`;
  const r = read(
    projects,
    `${top}
    |||总计||5.00||5.00
    |||某部门（本级）||3.00||3.00
    201|||公共服务||3.00||3.00
    201|03|01|行政运行|会议|3.00||3.00
    |||某部门||2.00||2.00
    ---
    ${top}
    |||印刷所|||||
    201|||公共服务||2.00||2.00
    201|03|01|行政运行|会议|1.00||1.00
    201|03|01|行政运行|印刷|1.00||1.00`,
    { level: "department" },
  );
  expect(r.units).toEqual(["某部门（本级）", "某部门印刷所"]);
  expect(r.projects.map((p) => p.id)).toEqual([
    "某部门（本级）/会议",
    "某部门印刷所/会议",
    "某部门印刷所/印刷",
  ]);
  expect(r.numbers.every((n) => n.bound)).toBe(true);
  expect(keysOf(r)).toContain("budget|0|budgeted|economic=302|function=201-03-01|project=某部门印刷所/印刷");
  expect(r.listings.map((l) => l.id)).toContain("t07/row/201-03-01/某部门印刷所/印刷");
});

it("a row without any name is read where the form declares one", () => {
  const oneRow = table({
    number: 8,
    title: "经费表",
    rows: listed(item("", {}, { id: "all" })),
    columns: [
      amount("合计"),
      under("车", amount("小计", { economic: ["302-31", "310-13"] }), amount("购置", { economic: "310-13" })),
      amount("接待", { economic: "302-17" }),
    ],
  });
  const r = read(oneRow, "合计|车||接待\n|小计|购置|\n67.10|48.60|0.00|18.50");
  expect(values(r)).toEqual({
    "all/total": "67.10",
    "all/302-31+310-13": "48.60",
    "all/310-13": "0.00",
    "all/302-17": "18.50",
  });
  expect(r.listings.find((l) => l.id === "t08/column/total")?.scope?.key).toBe("budget|0|budgeted|");
});
