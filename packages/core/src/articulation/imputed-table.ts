import type { Cube, Regions } from "../cube/cube.ts";
import type { Selection } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { Column, TableForm } from "../form/table.ts";
import { quantum } from "../quantity/unit.ts";
import type { Reading } from "../reading/reading.ts";
import { type Family, familiesOf } from "./families.ts";
import type { Pool } from "./pool.ts";
import { cellOf, rowsOf, type TableRow } from "./table-rows.ts";

/** A cell of a table that is not there: its value in steps, null where the rest of the document does not tell. */
export interface ImputedCell {
  readonly column: string;
  readonly value: number | null;
  /** True where nobody prints it and a sum gives it: its last digit may be off by what rounding explains. */
  readonly bySum: boolean;
}

/** A row of such a table. */
export interface ImputedRow extends TableRow {
  readonly cells: readonly ImputedCell[];
}

/** A table rebuilt from the rest of the document, as far as it follows. */
export interface ImputedTable {
  readonly rows: readonly ImputedRow[];
  readonly cells: number;
  readonly known: number;
}

/**
 * Rebuilds a table of the form that the document does not print: a cell is what every other place says of the same
 * selection, or what is left of a sum whose other members are known. Values are printed at least as finely as the
 * table prints them. A cell on which two places differ stays unknown; nothing is guessed.
 */
export function imputedTable(reading: Reading, form: Form, pool: Pool, table: TableForm): ImputedTable {
  const cube = form.cubes[table.cube];
  if (cube === undefined) return { rows: [], cells: 0, known: 0 };
  const year = reading.identity.year ?? form.years.from;
  const laid = table.panels.flatMap((panel) => {
    const columns = labelledColumns(panel.columns);
    return rowsOf(form, table, panel, pool, year).map((row) => ({
      row,
      cells: columns.flatMap(({ column, regions }) => {
        const selection = cellOf(cube, table, row.regions, regions);
        return selection === null ? [] : [{ column, selection }];
      }),
    }));
  });
  const step = quantum(table.unit, table.decimals);
  const selections = laid.flatMap(({ cells }) => cells.map((c) => c.selection));
  const printed = printedOf(selections, pool, step);
  const values = solved(cube, reading, selections, printed, step);
  const rows = laid.map(({ row, cells }) => ({
    ...row,
    cells: cells.map(({ column, selection: { key } }) => ({
      column,
      value: values.get(key) ?? null,
      bySum: values.has(key) && !printed.has(key),
    })),
  }));
  const all = rows.flatMap((r) => r.cells);
  return { rows, cells: all.length, known: all.filter((c) => c.value !== null).length };
}

/** The amount columns, each by its label; where several have the same, with the headings over it. */
function labelledColumns(columns: readonly Column[]): readonly { column: string; regions: Regions }[] {
  const pathed = (
    column: Column,
    over: string,
  ): readonly { path: string; label: string; regions: Regions }[] =>
    column.kind === "group"
      ? column.columns.flatMap((c) => pathed(c, `${over}${column.label}`))
      : column.kind === "amount"
        ? [{ path: `${over}${column.label}`, label: column.label, regions: column.regions }]
        : [];
  const all = columns.flatMap((c) => pathed(c, ""));
  const isAlone = (label: string): boolean => all.filter((c) => c.label === label).length === 1;
  return all.map(({ path, label, regions }) => ({ column: isAlone(label) ? label : path, regions }));
}

/** What the document prints elsewhere of these selections, in the table's steps or finer. */
function printedOf(selections: readonly Selection[], pool: Pool, step: number): ReadonlyMap<string, number> {
  return new Map(
    selections.flatMap(({ key }): [string, number][] => {
      const prints = pool.about("amount", key).flatMap((i) => pool.statements[i]?.printed ?? []);
      const [finest] = [...prints].sort((a, b) => a.quantum - b.quantum);
      if (finest === undefined || (finest.quantum > step && finest.value !== 0)) return [];
      const agree = prints.every(
        (p) => Math.abs(p.value - finest.value) <= (p.quantum + finest.quantum) / 2 - 1,
      );
      return agree ? [[key, finest.value]] : [];
    }),
  );
}

/** The printed values with everything their sums leave no choice about. */
function solved(
  cube: Cube,
  { unexhausted }: Reading,
  selections: readonly Selection[],
  printed: ReadonlyMap<string, number>,
  step: number,
): ReadonlyMap<string, number> {
  const values = new Map(printed);
  const value = (i: number): number | undefined => values.get(selections[i]?.key ?? "");
  const families = familiesOf(cube, selections).filter(
    ({ by }) => !unexhausted.some((u) => u.cube === cube.id && by.split("+").includes(u.dimension)),
  );
  const complete = listsAllOf(families, selections, value, step);
  for (let before = -1; before < values.size; ) {
    before = values.size;
    for (const family of families) {
      const whole = value(family.whole);
      const unknown = [family.whole, ...family.parts].filter((i) => value(i) === undefined);
      // Amounts are never negative, so a whole of nothing has parts of nothing.
      if (whole === 0) for (const i of unknown) values.set(selections[i]?.key ?? "", 0);
      const [only, another] = unknown;
      if (only === undefined || another !== undefined || whole === 0) continue;
      if (!family.closed && !complete(family)) continue;
      const gap = family.parts.reduce((sum, i) => sum + (i === only ? 0 : (value(i) ?? 0)), 0);
      const rest = only === family.whole ? gap : (whole ?? 0) - gap;
      const rounding = ((family.parts.length + 1) * step) / 2;
      // Where rounding explains what is left, nobody can tell nothing from a little.
      if (rest === 0 || rest > rounding) values.set(selections[only]?.key ?? "", rest);
    }
  }
  return values;
}

/**
 * Tells the lists of codes or names that leave nothing out: some column prints the whole and every line, and they agree.
 * A column inside it then has no other line either.
 */
function listsAllOf(
  families: readonly Family[],
  selections: readonly Selection[],
  value: (i: number) => number | undefined,
  step: number,
): (family: Family) => boolean {
  const nodes = ({ by, parts }: Family): string =>
    `${by} ${parts.map((i) => selections[i]?.regions[by]?.join() ?? "").sort()}`;
  const proven = new Map<string, Selection[]>();
  for (const family of families) {
    const known = family.parts.map(value);
    const sum = known.reduce<number>((total, v) => total + (v ?? 0), 0);
    const whole = value(family.whole);
    if (whole === undefined || whole === 0 || known.includes(undefined) || family.by.includes("+")) continue;
    if (Math.abs(sum - whole) > ((known.length + 1) * step) / 2) continue;
    proven.set(nodes(family), [...(proven.get(nodes(family)) ?? []), selections[family.whole] as Selection]);
  }
  // The widest column proves it for the narrower ones: what it names, they name as well.
  return (family) =>
    (proven.get(nodes(family)) ?? []).some((outer) =>
      Object.entries(outer.regions).every(
        ([d, region]) => selections[family.whole]?.regions[d]?.join() === region.join(),
      ),
    );
}
