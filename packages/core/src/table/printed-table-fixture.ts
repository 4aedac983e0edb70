/** Small declared tables, and printed tables to read as text: cells parted by |, a line --- where a page ends. */
import type { Cube } from "../cube/cube.ts";
import { closedTree, codeTree, nameTree } from "../dimension/tree.ts";
import { codesOf, item, listed, namesOf } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { amount, codes, name, side, type TableForm, table, under } from "../form/table.ts";
import { placeOf } from "../statement/place.ts";
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
    { dimension: "nature", node: "staff", restricts: "economic", to: ["401", "403"] },
    { dimension: "nature", node: "running", restricts: "economic", to: ["402", "410"] },
    { dimension: "project", node: "*", below: true, restricts: "nature", to: ["project"] },
  ],
};

const names: Readonly<Record<string, string>> = { 教育支出: "105", 公共服务: "101", 行政运行: "101-03-01" };

/** A form of one small cube; codes are made up. */
export const form = (level: Form["level"] = "unit"): Form => ({
  id: "small",
  issuer: "测试",
  years: { from: 2024, until: 2024 },
  level,
  title: "",
  cover: [],
  closing: [],
  contentsHeading: "",
  contentsTable: "{ordinal}、{title}",
  parts: [],
  sheets: [],
  charts: [],
  cubes: { budget: cube },
  text: { unit: "wanyuan", decimals: 2 },
  codes: {
    function: {
      codesIn: () => [],
      namesOf: () => [],
      codesNamed: (n) => (names[n] === undefined ? [] : [names[n]]),
    },
  },
  relations: [],
  tableLead: [],
  tableCaption: "",
  columnNumbers: true,
  nilTotal: false,
  zeroAmount: "blank",
});

/** By functional code, three amounts. */
export const byFunction = table({
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

/** By economic code: some cells can hold nothing. */
export const byItem = table({
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

/** Revenue beside expenditure. */
export const twoPanels = table({
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
      rows: codesOf("function", { to: 1, always: ["101", "105"] }),
      columns: [name("功能分类", "function"), amount("预算数", {}, { id: "expenditure" })],
      total: { label: "支出总计", at: "last" },
    }),
  ],
});

/** By project, in groups of units. */
export const carriedOver = table({
  number: 11,
  title: "结转表",
  where: { source: "carried" },
  rows: namesOf("project", "unit"),
  columns: [name("项目名称", "project"), amount("总计"), amount("项目支出", { nature: "project" })],
  total: "总计",
});

/** By unit, code and project. */
export const projects = table({
  number: 7,
  title: "项目表",
  where: { nature: "project" },
  rows: [namesOf("unit"), codesOf("function", { from: 1, to: 3 }), namesOf("project")],
  columns: [
    codes("function", "编码", "类", "款", "项"),
    name("科目名称", "function"),
    name("项目名称", "project"),
    amount("合计"),
    amount("工资", { economic: "401" }),
    amount("商品", { economic: "402" }),
  ],
  total: "总计",
});

/** A printed table: cells parted by |, a line --- where a page ends. */
export function read(
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
  const place = placeOf({ page: 1, line: 0, table: of.id });
  return parseTable(form(more.level), of, rows, {
    year: 2024,
    units: more.units ?? [],
    body: more.body ?? null,
    place,
  });
}

/** Printed values by row and column; a blank is 0 with a star. */
export function values(r: TableReading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    r.statements.map((s) => [`${s.place.row}/${s.place.column}`, s.printed.blank ? "0*" : s.printed.text]),
  );
}

/** The header of `byFunction` as printed. */
export const header = `科目||||支出||
  编码|||名称|合计|基本支出|项目支出
  类|款|项||||
  ※|※|※|※|1|2|3`;

/** Keys of what is stated. */
export const keysOf = (r: TableReading): readonly string[] => r.statements.map((s) => s.selection.key);
/** Codes of the findings. */
export const codesFound = (r: TableReading): readonly string[] => r.findings.map((f) => f.code);
