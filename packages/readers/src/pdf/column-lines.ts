import { reach } from "./line-groups.ts";
import type { RulingLine } from "./ruling-lines.ts";

/** A line between two columns: where it stands in each row, and in which rows it is drawn. */
export interface ColumnLine {
  readonly at: readonly number[];
  readonly drawn: readonly boolean[];
}

/** A side of a position is ruled where a line runs along this much of it. */
const ruledPart = 0.6;

/** Whether lines at `at` run along most of a side. */
export function ruled(lines: readonly RulingLine[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > reach) continue;
    covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered >= ruledPart * (to - from);
}

/** Positions of the lines of one direction; where the lines that cross them run on, the table is open there. */
export function positions(drawn: readonly number[], crossing: readonly RulingLine[]): number[] {
  const sorted = [...drawn].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const start = Math.min(...crossing.map((l) => l.from));
  const end = Math.max(...crossing.map((l) => l.to));
  const found: number[] = [];
  for (const at of [
    ...(start < first - 2 * reach ? [start] : []),
    ...sorted,
    ...(end > last + 2 * reach ? [end] : []),
  ]) {
    if (found.length === 0 || at - (found.at(-1) ?? at) > reach) found.push(at);
  }
  return found;
}

/** The column lines at `xs` through the rows between `ys`. */
export function columnLines(
  xs: readonly number[],
  ys: readonly number[],
  down: readonly RulingLine[],
): ColumnLine[] {
  const lines = xs.map((x) => ({
    at: ys.slice(1).map(() => x),
    drawn: ys.slice(1).map((y, row) => ruled(down, x, ys[row] ?? y, y)),
  }));
  return lines.length > 2 ? paired(lines) : lines;
}

/**
 * Column lines that are one line set elsewhere further down: two tables of the same columns that touch, rows whose
 * lines someone moved by hand. Where all that end above a row and all that begin at it are equally many between the
 * lines that run through, the first is the first, the second the second.
 */
function paired(given: readonly ColumnLine[]): ColumnLine[] {
  let lines = [...given];
  const rows = given[0]?.at.length ?? 0;
  for (let row = 1; row < rows; row++) {
    const spans = lines.map(({ drawn }, i) => {
      const outer = i === 0 || i === lines.length - 1;
      if (outer || !drawn.includes(true)) return "through";
      return drawn.lastIndexOf(true) < row ? "above" : drawn.indexOf(true) >= row ? "below" : "through";
    });
    if (!spans.includes("above") || !spans.includes("below")) continue;
    const next: ColumnLine[] = [];
    let [above, below]: [ColumnLine[], ColumnLine[]] = [[], []];
    let even = true;
    for (const [i, line] of lines.entries()) {
      if (spans[i] === "above") above.push(line);
      else if (spans[i] === "below") below.push(line);
      else {
        even &&= above.length === below.length;
        next.push(...above.map((a, k) => joined(a, below[k] ?? a, row)), line);
        [above, below] = [[], []];
      }
    }
    if (even) lines = next;
  }
  return lines;
}

/** `above` down to a row, `below` from it on. */
function joined(above: ColumnLine, below: ColumnLine, row: number): ColumnLine {
  return {
    at: above.at.map((x, i) => (i < row ? x : (below.at[i] ?? x))),
    drawn: above.drawn.map((d, i) => (i < row ? d : below.drawn[i] === true)),
  };
}
