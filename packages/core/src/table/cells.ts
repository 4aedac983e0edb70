import { select } from "../cube/selection.ts";
import type { Finding } from "../finding/finding.ts";
import { parseNumber, printsNothing } from "../quantity/parse-number.ts";
import { quantum, type Unit } from "../quantity/unit.ts";
import type { FoundNumber } from "../statement/coverage.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import type { Subject } from "./context.ts";
import { isGarbled } from "./fit.ts";
import type { GridRow } from "./grid.ts";
import type { Leaf } from "./leaf.ts";
import { placeOf } from "./located-row.ts";
import type { Meaning } from "./meaning.ts";
import { narrow } from "./narrow.ts";
import { impossibleCell, numberUnreadable } from "./reading.ts";
import type { Unexhausted } from "./unexhausted.ts";

/** What the cells of a table state, as it is being gathered. */
export interface Gathered {
  readonly statements: Statement[];
  readonly numbers: FoundNumber[];
  readonly findings: Finding[];
  readonly unexhausted: Unexhausted[];
}

/**
 * The most decimals printed in the amounts of a table; the declared ones where it prints no amount. A single amount
 * with more decimals than all others is a slip of its own and makes no other amount exact to its last digit.
 */
export function decimalsOf(
  leaves: readonly Leaf[],
  rows: readonly GridRow[],
  unit: Unit,
  declared: number,
): number {
  const seen = rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const n = cell && leaves[i]?.column.kind === "amount" ? parseNumber(cell.text, unit) : null;
      return n === null ? [] : [n.decimals];
    }),
  );
  const [most, next] = [...seen].sort((a, b) => b - a);
  return next ?? most ?? declared;
}

/**
 * Turns the amount cells of a row into statements and numbers. Returns the statement of every leaf, or null where
 * the cell states nothing: its numbers are unbound, or row and column share nothing.
 */
export function stateCells(
  subject: Subject,
  leaves: readonly Leaf[],
  meaning: Meaning,
  decimals: number,
  into: Gathered,
): ReadonlyMap<number, number> {
  const { table, cube, context } = subject;
  const stated = new Map<number, number>();
  for (const { leaf, cell } of meaning.row.amounts) {
    const column = leaves[leaf]?.column;
    if (column?.kind !== "amount") continue;
    const of = { table: table.id, row: meaning.id || null, column: column.id, page: context.place.page };
    const place = placeOf(meaning.row.row.source, cell.index, of);
    const printed = parseNumber(cell.text, table.unit);
    const garbled = isGarbled(cell.text, table.unit);
    if (garbled) into.findings.push(numberUnreadable(place));
    if (meaning.regions === null || (printed === null && !printsNothing(cell.text))) {
      if (printed !== null || garbled) into.numbers.push(found(table.id, place, false, null));
      continue;
    }
    const regions = narrow(cube, narrow(cube, table.where, meaning.regions), column.regions);
    const selection = select(cube, regions);
    if (selection === null) {
      if (printed !== null) into.numbers.push(found(table.id, place, true, null));
      if (printed !== null && printed.value !== 0) into.findings.push(impossibleCell(place));
      continue;
    }
    stated.set(leaf, into.statements.length);
    if (printed !== null) into.numbers.push(found(table.id, place, true, into.statements.length));
    into.statements.push({
      kind: "amount",
      selection,
      printed: {
        text: printed === null ? "" : place.text,
        value: printed?.value ?? 0,
        decimals: printed?.decimals ?? decimals,
        unit: table.unit,
        quantum: quantum(table.unit, decimals),
        blank: printed === null,
      },
      place,
    });
  }
  return stated;
}

/** A printed amount, bound or not. */
export function found(part: string, place: Place, bound: boolean, statement: number | null): FoundNumber {
  return { kind: "amount", place, part, bound, freeText: false, statement };
}
