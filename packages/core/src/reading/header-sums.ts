import type { ClassificationTerms } from "../form/classification-terms.ts";
import { isColumnNumbers } from "../table/header.ts";
import { comparableLabel } from "../table/label.ts";
import { type LocatedRow, textsOf } from "../table/located-row.ts";

/** A column that is the sum of others, by index. */
export interface ColumnSum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** A heading with the columns below it; one column has itself alone. */
interface Heading {
  readonly label: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The lowest heading of each column; empty where nothing is printed above it. */
export function columnLabels(header: readonly LocatedRow[], width: number): readonly string[] {
  const cells = headingsOf(header);
  return Array.from({ length: width }, (_, c) => lowest(cells, c)?.label ?? "");
}

/**
 * Which columns are sums of others, as their headings say it in any form: a heading over columns the first of which is a
 * total is divided by the others; and a total before names that divide it (`splits`) is their sum. A division in which
 * a column is unread, only a part among others (其中) or a second total is none.
 */
export function headerSums(
  header: readonly LocatedRow[],
  amounts: readonly number[],
  terms: ClassificationTerms,
): readonly ColumnSum[] {
  const cells = headingsOf(header);
  const first = amounts[0];
  const last = amounts.at(-1);
  if (first === undefined || last === undefined) return [];
  const groups = cells.filter((h) => h.to > h.from && h.from >= first && h.to <= last);
  const sums = groups.flatMap((g) => divided(cells, g, amounts, terms, false));
  const whole: Heading = { label: "", row: -1, from: first, to: last };
  const covered = groups.some((g) => g.from === first && g.to === last);
  return covered ? sums : [...divided(cells, whole, amounts, terms, true), ...sums];
}

function divided(
  cells: readonly Heading[],
  group: Heading,
  amounts: readonly number[],
  terms: ClassificationTerms,
  named: boolean,
): readonly ColumnSum[] {
  const sums = [...terms.totals, ...terms.subtotals];
  const total = (h: Heading | undefined): boolean => h !== undefined && sums.includes(h.label);
  if (!total(lowest(cells, group.from))) return [];
  const parts: { label: string; column: number }[] = [];
  for (let c = group.from + 1; c <= group.to; ) {
    const inner = widest(cells, group, c);
    if (inner === undefined || total(inner)) return [];
    const last = total(lowest(cells, c)) ? c : inner.to;
    for (let column = c; column <= last; column++) parts.push({ label: inner.label, column });
    c = inner.to + 1;
  }
  const columns = [group.from, ...parts.map((p) => p.column)];
  if (parts.length < 2 || !columns.every((c) => amounts.includes(c))) return [];
  // A total deeper inside would be counted beside its parts; a part among others leaves some unsaid.
  const inner = cells.filter((h) => h.row > group.row && h.from > group.from && h.to <= group.to);
  if (inner.some((h) => h.label.includes(terms.amongThem))) return [];
  if (parts.some((p) => p.column !== widest(cells, group, p.column)?.from && total(lowest(cells, p.column))))
    return [];
  if (named && !terms.splits.some((s) => parts.every((p) => s.includes(p.label)))) return [];
  return [{ whole: group.from, parts: parts.map((p) => p.column) }];
}

/** The widest heading below a group that begins at a column; blanks between headings divide nothing. */
function widest(cells: readonly Heading[], group: Heading, column: number): Heading | undefined {
  const inside = cells.filter(
    (h) =>
      h.row > group.row && h.from === column && h.to <= group.to && h.to - h.from < group.to - group.from,
  );
  return inside.sort((a, b) => b.to - a.to || b.row - a.row)[0];
}

function lowest(cells: readonly Heading[], column: number): Heading | undefined {
  return cells.filter((h) => h.from <= column && h.to >= column).sort((a, b) => b.row - a.row)[0];
}

function headingsOf(header: readonly LocatedRow[]): readonly Heading[] {
  return header.flatMap((located, row) =>
    isColumnNumbers(textsOf(located))
      ? []
      : located.row.cells.flatMap((cell, from): Heading[] => {
          const label = cell.covered ? "" : comparableLabel(cell.text);
          return label === "" ? [] : [{ label, row, from, to: from + (cell.colspan ?? 1) - 1 }];
        }),
  );
}
