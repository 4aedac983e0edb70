import type { RulingLine, RulingLines } from "./ruling-lines.ts";

/** A ruled grid: its column and row lines in order, and which cell covers each position. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Cells in reading order. */
  readonly cells: readonly GridCell[];
  /** The index in `cells` of the cell at a row and column. */
  readonly at: readonly (readonly number[])[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** Lines that miss one another by less still meet; column lines nearer than this are one (double rules). */
const reach = 2.5;
/** A side of a position is ruled where a line runs along this much of it. */
const ruledPart = 0.6;

/** The grids that the lines of a page make, from the top down. */
export function gridsOf(lines: RulingLines): Grid[] {
  return connected(lines)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0) || (a.xs[0] ?? 0) - (b.xs[0] ?? 0));
}

/** Groups of lines that meet one another. */
function connected({ across, down }: RulingLines): RulingLines[] {
  const parent = Array.from({ length: across.length + down.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (const [i, h] of across.entries()) {
    for (const [k, v] of down.entries()) {
      if (covers(h, v.at) && covers(v, h.at)) parent[root(across.length + k)] = root(i);
    }
  }
  const groups = new Map<number, { across: RulingLine[]; down: RulingLine[] }>();
  const groupOf = (i: number) => {
    const key = root(i);
    const group = groups.get(key) ?? { across: [], down: [] };
    groups.set(key, group);
    return group;
  };
  for (const [i, h] of across.entries()) groupOf(i).across.push(h);
  for (const [k, v] of down.entries()) groupOf(across.length + k).down.push(v);
  return [...groups.values()];
}

function covers(line: RulingLine, at: number): boolean {
  return at >= line.from - reach && at <= line.to + reach;
}

/** The grid of one group of lines; null where they make none, and for a lone frame around a text. */
function gridOf({ across, down }: RulingLines): Grid | null {
  if (across.length === 0 || down.length === 0) return null;
  const xs = positions(
    down.map((v) => v.at),
    across,
  );
  const ys = positions(
    across.map((h) => h.at),
    down,
  );
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length <= 4) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const below = ys.map((y, i) =>
    xs.slice(1).map((x, c) => i === 0 || i === rows || ruled(across, y, xs[c] ?? 0, x)),
  );
  const beside = xs.map((x, i) =>
    ys.slice(1).map((y, r) => i === 0 || i === columns || ruled(down, x, ys[r] ?? 0, y)),
  );
  const cells: GridCell[] = [];
  const at = Array.from({ length: rows }, () => Array.from({ length: columns }, () => -1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (at[row]?.[column] !== -1) continue;
      const cell = cellFrom(row, column);
      for (let r = row; r < row + cell.rowspan; r++) {
        for (let c = column; c < column + cell.colspan; c++) (at[r] ?? [])[c] = cells.length;
      }
      cells.push(cell);
    }
  }
  return { xs, ys, cells, at };

  /** The widest, then deepest free rectangle from a position that no line divides. */
  function cellFrom(row: number, column: number): GridCell {
    let colspan = 1;
    while (!beside[column + colspan]?.[row] && at[row]?.[column + colspan] === -1) colspan++;
    let rowspan = 1;
    const open = (r: number) =>
      Array.from({ length: colspan }, (_, i) => column + i).every(
        (c) => !below[r]?.[c] && at[r]?.[c] === -1 && (c === column || !beside[c]?.[r]),
      ) &&
      (beside[column + colspan]?.[r] ?? true);
    while (row + rowspan < rows && open(row + rowspan)) rowspan++;
    return { row, column, rowspan, colspan };
  }
}

/** Positions of the lines of one direction; where the lines that cross them run on, the table is open there. */
function positions(drawn: readonly number[], crossing: readonly RulingLine[]): number[] {
  const ends = [Math.min(...crossing.map((l) => l.from)), Math.max(...crossing.map((l) => l.to))];
  const sorted = [...drawn].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const all = [
    ...((ends[0] ?? first) < first - 2 * reach ? [ends[0] ?? first] : []),
    ...sorted,
    ...((ends[1] ?? last) > last + 2 * reach ? [ends[1] ?? last] : []),
  ];
  const found: number[] = [];
  for (const at of all) if (found.length === 0 || at - (found.at(-1) ?? at) > reach) found.push(at);
  return found;
}

/** Whether lines at `at` run along most of a side. */
function ruled(lines: readonly RulingLine[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) <= reach)
      covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered >= ruledPart * (to - from);
}
