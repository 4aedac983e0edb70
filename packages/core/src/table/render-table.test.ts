import { expect, it } from "vitest";
import type { Ledger } from "../budget/ledger.ts";
import type { TableForm } from "../form/table.ts";
import { byFunction, form, projects, twoPanels } from "./printed-table-fixture.ts";
import { renderTable } from "./render-table.ts";

/** A ledger that says what it is told, by selection key without its head, in 万元. */
function ledger(
  values: Readonly<Record<string, number>>,
  nodes: Readonly<Record<string, readonly string[]>>,
): Ledger {
  return {
    value: (s) => Math.round((values[s.key.split("|").slice(3).join("|")] ?? 0) * 1_000_000),
    nodes: (_, dimension, __, segments) =>
      (nodes[dimension] ?? []).filter((n) => segments === undefined || n.split("-").length === segments),
  };
}

/** The block as text: cells parted by |, a covered cell as ^ and a span as text(columns×rows). */
function shown(table: TableForm, of: Ledger): readonly string[] {
  const { block } = renderTable(form("unit"), table, of, { body: "某局", year: 2024, level: "unit" });
  return block.rows.map((r) =>
    r.cells
      .map((c) => {
        const span = c.colspan || c.rowspan ? `(${c.colspan ?? 1}×${c.rowspan ?? 1})` : "";
        return c.covered ? "^" : `${c.text}${span}`;
      })
      .join("|"),
  );
}

const nothing = ledger({}, {});

it("headings span their columns and reach down to the column numbers", () => {
  expect(shown(byFunction, nothing)).toEqual([
    "科目(4×1)|^|^|^|支出(3×1)|^|^",
    "编码(3×1)|^|^|名称(1×2)|合计(1×2)|基本支出(1×2)|项目支出(1×2)",
    "类|款|项|^|^|^|^",
    "※|※|※|※|1|2|3",
  ]);
});

it("rows that carry something follow under their parents, zeros blank, the total where the form has it", () => {
  const of = ledger(
    { "": 1234.5, "function=101": 1234.5, "function=101-03": 1234.5, "nature=basic": 1234.5 },
    { function: ["101", "101-03", "102"] },
  );
  expect(shown(byFunction, of).slice(4)).toEqual([
    "|||总计|1,234.50|1,234.50|",
    "101|||（名称未收录）|1,234.50||",
    "101|03||（名称未收录）|1,234.50||",
  ]);
});

it("panels are of one height, with both totals in the last row", () => {
  const rows = shown(twoPanels, ledger({ "": 9, "source=own": 9, "source=tax": 9 }, {}));
  expect(rows).toEqual([
    "收入(2×1)|^|支出(2×1)|^",
    "项目|预算数|功能分类|预算数",
    "※|1|※|2",
    "一、本年收入|9.00|101 （名称未收录）|",
    "\u3000其中：税|9.00|105 （名称未收录）|",
    "\u3000费|||",
    "二、结转|||",
    "收入总计|9.00|支出总计|9.00",
  ]);
});

it("a project stands in the row of its deepest code, under its unit", () => {
  const of = ledger(
    {
      "nature=project": 3,
      "nature=project|unit=甲": 3,
      "function=101|nature=project|unit=甲": 3,
      "function=101-03-01|nature=project|unit=甲": 3,
      "function=101-03-01|project=甲/会议": 3,
    },
    { unit: ["甲", "乙"], function: ["101", "101-03-01"], project: ["甲/会议"] },
  );
  expect(shown(projects, of).slice(3)).toEqual([
    "|||总计||3.00||",
    "|||甲||3.00||",
    "101|||（名称未收录）||3.00||",
    "101|03|01|（名称未收录）|会议|3.00||",
  ]);
});
