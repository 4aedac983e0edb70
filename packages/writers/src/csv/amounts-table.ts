import {
  type Cube,
  cubeWord,
  dimensionWord,
  formatSteps,
  kindOf,
  type Reading,
  type Statement,
  type Unit,
} from "@mingce/core";
import { codeListName, regionCode, regionName } from "./code-list.ts";
import type { CsvValue } from "./csv-text.ts";
import type { Field, PublishedTable } from "./published-table.ts";

/** Amounts of the year and of the year before as the document states them in a cube, each once: the finest print of it. */
export function amountsIn({ statements }: Reading, cube: Cube): readonly Statement[] {
  const finest = new Map<string, Statement>();
  for (const statement of statements) {
    const { kind, selection, printed } = statement;
    if (kind !== "amount" || selection.cube !== cube.id) continue;
    const known = finest.get(selection.key);
    if (known === undefined || printed.quantum < known.printed.quantum) finest.set(selection.key, statement);
  }
  return [...finest.values()].sort((a, b) => (a.selection.key < b.selection.key ? -1 : 1));
}

/**
 * The amounts of a cube in long form, at the rounding they are printed in and no finer; money in yuan. Totals stand
 * beside what they consist of: who adds up chooses the codes of one level.
 */
export function amountsTable(reading: Reading, cube: Cube, year: number): PublishedTable {
  const dimensions = Object.keys(cube.dimensions);
  return {
    name: cube.id.toLowerCase(),
    title: `${cubeWord(cube)}的数据`,
    fields: fieldsOf(cube, dimensions),
    primaryKey: ["key"],
    foreignKeys: dimensions.map((dimension) => ({
      field: dimension,
      table: codeListName(cube.id, dimension),
    })),
    rows: amountsIn(reading, cube).map((statement) => amountRow(statement, reading, cube, year)),
  };
}

function fieldsOf(cube: Cube, dimensions: readonly string[]): readonly Field[] {
  const { fiscal = {} } = cube;
  return [
    { name: "key", type: "string", title: "范围的标识", required: true },
    { name: "year", type: "year", title: "年度", required: true, columnType: "date:fiscal-year" },
    {
      name: "measure",
      type: "string",
      title: "口径",
      enum: ["budgeted", "adjusted", "executed", "finalAccount"],
      columnType: "phase:id",
    },
    ...dimensions.flatMap((dimension): readonly Field[] => {
      const type = fiscal[dimension];
      const title = dimensionWord(cube, dimension);
      const typed = (part: string) => (type === undefined ? {} : { columnType: `${type}:${part}` });
      return [
        { name: dimension, type: "string", title: `${title}代码`, required: true, ...typed("code") },
        { name: `${dimension}_name`, type: "string", title: `${title}名称`, ...typed("label") },
      ];
    }),
    { name: "amount", type: "number", title: "数值（金额为元）", required: true, columnType: "value" },
    {
      name: "measured_in",
      type: "string",
      title: "计量单位",
      enum: ["yuan", "count", "squareMetre", "percent"],
    },
    { name: "precision", type: "number", title: "舍入单位：精确到多少" },
  ];
}

function amountRow(
  { selection, printed }: Statement,
  reading: Reading,
  cube: Cube,
  year: number,
): readonly CsvValue[] {
  const unit: Unit = kindOf(printed.unit) === "money" ? "yuan" : printed.unit;
  const codes = Object.keys(cube.dimensions).flatMap((dimension) => {
    const region = selection.regions[dimension];
    return [regionCode(region), regionName(reading, cube, dimension, region)];
  });
  const at = [selection.key, String(year + selection.year), selection.measure];
  return [...at, ...codes, plain(printed.value, unit), unit, plain(printed.quantum, unit)];
}

/** Steps of a unit as a decimal number without zeros that say nothing. */
function plain(steps: number, unit: Unit): string {
  const text = formatSteps(steps, unit, kindOf(unit) === "money" ? 2 : 4);
  return text.replace(/\.?0+$/, "");
}
