import { select } from "../cube/selection.ts";
import type { Listing } from "../reading/reading.ts";
import type { Subject } from "./context.ts";
import type { Leaf } from "./leaf.ts";
import type { Meaning } from "./meaning.ts";
import { narrow } from "./narrow.ts";

/** The rows of a panel with the statements of their cells, by leaf. */
export interface StatedRow {
  readonly meaning: Meaning;
  readonly cells: ReadonlyMap<number, number>;
}

/**
 * The lists of a panel: its rows in each amount column, and its columns in each row. A list is complete where the
 * form says so and every row with amounts (every declared column) was understood.
 */
export function listingsOf(
  subject: Subject,
  leaves: readonly Leaf[],
  panel: number,
  rows: readonly StatedRow[],
  understood: boolean,
): readonly Listing[] {
  const declared = subject.table.panels[panel];
  if (declared === undefined) return [];
  const columns = leaves.flatMap((l, i) =>
    l.panel === panel && l.column.kind === "amount" ? [{ leaf: i, id: l.column.id, column: l.column }] : [],
  );
  const complete = understood && declared.rows.every((r) => r.complete);
  // Lines the form names itself need not exhaust the table's filter: only codes and names list all there are.
  const open = declared.rows.every((r) => r.axis.kind !== "items");
  const totalled = rows.some((r) => r.meaning.kind === "total");
  const id = (kind: string, of: string): string => `${subject.table.id}/${kind}/${of}`;
  const down = columns.map(({ leaf, id: column, column: { regions } }): Listing => {
    const scope =
      open && declared.total === null && !totalled ? select(subject.cube, scopeOf(subject, regions)) : null;
    return {
      id: id("column", column),
      members: rows.flatMap((r) => (r.meaning.kind === "subtotal" ? [] : (r.cells.get(leaf) ?? []))),
      complete,
      open,
      scope,
      subtotals: subtotalsOf(rows, leaf),
    };
  });
  const across = rows.map(
    (r): Listing => ({
      id: id("row", r.meaning.path),
      members: columns.flatMap(({ leaf }) => r.cells.get(leaf) ?? []),
      complete: columns.every(({ leaf }) => r.meaning.row.amounts.some((a) => a.leaf === leaf)),
      open: false,
      scope: null,
      subtotals: [],
    }),
  );
  return [...down, ...across].filter((l) => l.members.length > 0);
}

function scopeOf(subject: Subject, regions: Subject["table"]["where"]): Subject["table"]["where"] {
  return narrow(subject.cube, subject.table.where, regions);
}

function subtotalsOf(rows: readonly StatedRow[], leaf: number): Listing["subtotals"] {
  return rows.flatMap(({ meaning, cells }) => {
    const whole = cells.get(leaf);
    if (meaning.sums === undefined || whole === undefined) return [];
    return [{ whole, parts: meaning.sums.flatMap((i) => rows[i]?.cells.get(leaf) ?? []) }];
  });
}
