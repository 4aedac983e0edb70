/** What official tables say wrongly, in another unit, or not at all, is told; nothing of it is guessed. */
import {
  type Block,
  type Budget,
  type BudgetProblem,
  type Document,
  entryWorkbook,
  parseBudget,
  type Row,
  readDisclosure,
  writeDocument,
} from "@mingce/core";
import { xinjiang2024Unit as form, shanghaiDistrictUnit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { writeEntry } from "@mingce/writers";
import { expect, it } from "vitest";
import { type ImportedTables, importTables } from "./import-tables.ts";
import { importWorkbook } from "./import-workbook.ts";
import { makeEntry } from "./make-entry.ts";
import { officialTables, tablesWorkbook } from "./official-tables-fixture.ts";

const tables = officialTables(unitBudget, form);
const { body, year } = unitBudget;

async function imported(document: Document): Promise<ImportedTables> {
  const read = await importTables(await tablesWorkbook(document), "表.xlsx", { body, year });
  if ("refused" in read) throw new Error(read.refused.message);
  return read;
}

/** The document with other rows in one of its tables, counted from 1. */
function withRows(number: number, change: (row: Row) => Row): Document {
  let seen = 0;
  const blocks = tables.blocks.map((block): Block => {
    if (block.kind !== "table") return block;
    seen += 1;
    return seen === number ? { ...block, rows: block.rows.map(change) } : block;
  });
  return { ...tables, blocks };
}

const withCell = (row: Row, column: number, text: string): Row => ({
  ...row,
  cells: row.cells.map((cell, i) => (i === column ? { ...cell, text } : cell)),
});

const codeOf = ({ cells }: Row): string =>
  cells
    .slice(0, 3)
    .map(({ text }) => text.trim())
    .join("-");

const said = (problems: readonly BudgetProblem[]): string => problems.map((p) => p.message).join("\n");

/** The sum of this year's facts of money, in yuan. */
function total({ facts }: Budget): number {
  const own = facts.filter((f) => f.cube === "budget" && f.year === 0);
  return own.reduce((sum, { value }) => sum + Math.round(Number(value) * 100), 0) / 100;
}

it("takes what the tables determine and asks for the rest", async () => {
  const { budget, problems } = await imported(tables);
  expect(total(budget)).toBeCloseTo(total(unitBudget), -4);
  expect(budget.projects.map(({ name }) => name).sort()).toEqual(["档案数字化", "特定目标0000001A"]);
  expect(problems.filter(({ where }) => where === "")).toEqual([]);
  for (const asked of ["单位性质", "公开日期", "上年数", "人员", "绩效目标", "项目“"])
    expect(said(problems)).toContain(asked);
});

it("tells each thing that is open once: of a fact all that it lacks, and together what waits for it", async () => {
  const { budget, problems } = await imported(tables);
  const open = problems.filter((p) => p.open === true);
  expect(new Set(open.map(({ where }) => where)).size).toBe(open.length);
  const facts = open.filter(({ where }) => where.startsWith("facts["));
  expect(facts.length).toBe(budget.facts.length);
  expect(said(facts)).toMatch(/1355000元）还要分到最末一级：支出性质、部门预算支出经济分类。/);
  expect(open.filter(({ where }) => where.startsWith("given")).map((p) => p.message)).toEqual([
    expect.stringMatching(/^表1《.+》.+等8处的数要等上面的明细分开以后才对得上，.+《官方表数》里。$/),
  ]);
});

it("reads tables in yuan as exactly as they are printed", async () => {
  const inYuan: Document = {
    ...tables,
    blocks: tables.blocks.map((block): Block => {
      if (block.kind === "paragraph") return { ...block, text: block.text.replace("单位：万元", "单位：元") };
      const amount = /^([\d,]+)\.(\d\d)$/;
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const [, whole = "", cut = ""] = amount.exec(cell.text) ?? [];
          return whole === ""
            ? cell
            : { ...cell, text: `${Number(`${whole.replaceAll(",", "")}${cut}00`)}.00` };
        }),
      }));
      return { ...block, rows };
    }),
  };
  const [yuan, wanyuan] = [await imported(inYuan), await imported(tables)];
  expect(yuan.budget.facts).toEqual(wanyuan.budget.facts);
  expect(new Set(yuan.budget.given?.map(({ roundedTo }) => roundedTo))).toEqual(new Set(["0.01"]));
  expect(new Set(wanyuan.budget.given?.map(({ roundedTo }) => roundedTo))).toEqual(new Set(["100"]));
});

it("says which table is missing and takes what the others tell", async () => {
  const at = tables.blocks.findIndex((b) => b.kind === "paragraph" && b.text === "表6");
  const next = tables.blocks.findIndex((b) => b.kind === "paragraph" && b.text === "表7");
  const blocks = tables.blocks.filter((_, i) => i < at || i >= next);
  const { budget, problems } = await imported({ ...tables, blocks });
  expect(problems[0]?.message).toContain("缺少表6《一般公共预算基本支出情况表》");
  expect(total(budget)).toBeCloseTo(total(unitBudget), -4);
});

it("names sheet and cell of a text where an amount should stand", async () => {
  const document = withRows(5, (row) =>
    codeOf(row) === "201-26-01" ? withCell(row, row.cells.length - 1, "待定") : row,
  );
  const { problems } = await imported(document);
  expect(problems[0]?.message).toMatch(/工作表“表5[^”]*”[A-Z]+\d+[^\n]*“待定”/);
});

it("names sheet and cell of a total that its lines do not add to", async () => {
  const document = withRows(1, (row) =>
    row.cells.some(({ text }) => text.includes("支出总计")) ? withCell(row, 3, "9,999.99") : row,
  );
  const { budget, problems } = await imported(document);
  expect(problems[0]).toMatchObject({ severity: "error" });
  expect(problems[0]?.message).toMatch(/表1《[^》]*》.*工作表“表1[^”]*”D\d+.*9,999\.99/);
  expect(total(budget)).toBeCloseTo(total(unitBudget), -4);
});

it("names the sheet of every table whose unit is not that of its amounts", async () => {
  const units = tables.blocks.flatMap((b, i) =>
    b.kind === "paragraph" && /单位：万元/.test(b.text) ? [i] : [],
  );
  const wrong = new Set(units.slice(0, 2));
  const blocks = tables.blocks.map((b, i) =>
    b.kind === "paragraph" && wrong.has(i) ? { ...b, text: b.text.replace("单位：万元", "单位：元") } : b,
  );
  const { problems } = await imported({ ...tables, blocks });
  const told = problems.filter(({ message }) => message.includes("该表注明的单位与所列金额不符"));
  expect(told.map(({ message }) => message.split("：")[0])).toEqual([
    expect.stringMatching(/^工作表“表1[^”]*”A\d+$/),
    expect.stringMatching(/^工作表“表2[^”]*”A\d+$/),
  ]);
});

it("asks nothing about a number in a sentence beside the tables", async () => {
  const { blocks, ...others } = writeDocument(unitBudget, form);
  const words = blocks.map((b): Block => {
    if (b.kind !== "paragraph" || !b.text.startsWith("收入预算包括")) return b;
    return { ...b, text: `${b.text}其中灯笼布置、花卉摆放等安排15万元，其余留待下半年。` };
  });
  const document = { ...others, blocks: words };
  expect(readDisclosure(document, [form]).numbers.find(({ place }) => place.text === "15万元")?.bound).toBe(
    false,
  );
  expect(said((await imported(document)).problems)).not.toContain("15万元");
});

it.each([
  ["of no known form", { ...tables, blocks: tables.blocks.slice(-3) }, "认不出是哪种公开样式"],
  [
    "that name nobody",
    { ...tables, blocks: tables.blocks.filter((b) => b.kind === "table" || !b.text.includes(body)) },
    "--body",
  ],
])("refuses tables %s with a sentence that says what to do", async (_, document, what) => {
  const read = await importTables(await tablesWorkbook(document), "表.xlsx");
  expect("refused" in read && read.refused.message).toContain(what);
});

it("asks for a year that no table says", async () => {
  const budget = { ...unitBudget, form: shanghaiDistrictUnit.id, facts: [], projects: [], sheets: [] };
  const { blocks, ...others } = officialTables(budget, shanghaiDistrictUnit);
  const undated = blocks.map((b) => (b.kind === "table" ? b : { ...b, text: b.text.replace("2024年", "") }));
  const bytes = await tablesWorkbook({ ...others, blocks: undated });
  const read = await importTables(bytes, "表.xlsx", { body, form: shanghaiDistrictUnit.id });
  expect("refused" in read && read.refused.message).toContain("--year");
});

it("knows official tables from an entry workbook by their sheets, not by their names", async () => {
  const entry = await writeEntry(entryWorkbook(form, unitBudget));
  expect(await importWorkbook(entry, "官方表.xlsx")).toMatchObject({ kind: "entry", whole: true });
  const official = await tablesWorkbook(tables);
  expect(await importWorkbook(official, "填报.xlsx", { body, year })).toMatchObject({ kind: "tables" });
});

it("is carried on in the entry workbook without losing anything that was read", async () => {
  const { budget } = await imported(tables);
  expect(parseBudget(JSON.parse(JSON.stringify(budget))).problems).toBeNull();
  const made = await makeEntry(null, JSON.stringify(budget));
  if (made.bytes === null) throw new Error(said(made.problems));
  const again = await importWorkbook(made.bytes, "填报.xlsx");
  if ("refused" in again || again.budget === null) throw new Error("The workbook is refused.");
  const { given, facts, units, projects } = again.budget;
  expect({ given, units, projects }).toEqual({
    given: budget.given,
    units: budget.units,
    projects: budget.projects,
  });
  expect(facts.map(({ at }) => JSON.stringify(Object.entries(at).sort())).sort()).toEqual(
    budget.facts.map(({ at }) => JSON.stringify(Object.entries(at).sort())).sort(),
  );
  expect(
    again.kind === "entry" && again.problems.some(({ sheet, cell }) => sheet === "官方表数" && cell !== ""),
  ).toBe(true);
});
