import { columnName, type SumInTable, type TableCell } from "@mingce/core";

/** What a sheet shows at a cell of a table: a number, nothing, or something that cannot be added. */
export type Shown = "number" | "blank" | "other";

/** Most characters of a formula; Excel takes no more. */
const longest = 8_192;

/**
 * Which cells of a table are computed of others, as the text of their formulas ("SUM(C5:E5)", "C5+C9"), by "row,cell".
 * `top` is how many rows of the sheet stand above the table. Of several sums for a cell the one within its row is
 * taken, then the one within its column, so that a column of totals has the same formula all the way down. No formula rests on itself,
 * whatever the sums are. A sum of which a part is shown as text, or whose formula is too long, is left out.
 */
export function formulasOf(
  sums: readonly SumInTable[],
  shown: (row: number, cell: number) => Shown,
  top: number,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, SumInTable>();
  const usable = sums.filter(
    ({ whole, parts }) =>
      shown(whole.row, whole.cell) === "number" &&
      parts.every(({ row, cell }) => shown(row, cell) !== "other"),
  );
  for (const sum of [...usable].sort((a, b) => directionOf(a) - directionOf(b))) {
    const key = keyOf(sum.whole);
    if (chosen.has(key) || textOf(sum, top).length > longest || restsOn(sum, key, chosen)) continue;
    chosen.set(key, sum);
  }
  return new Map([...chosen].map(([key, sum]) => [key, textOf(sum, top)]));
}

/** Within a row 0, within a column 1, else 2. */
function directionOf({ whole, parts }: SumInTable): number {
  if (parts.every(({ row }) => row === whole.row)) return 0;
  return parts.every(({ cell }) => cell === whole.cell) ? 1 : 2;
}

/** True where a part of the sum is the cell itself, or is computed of it through the formulas chosen so far. */
function restsOn(sum: SumInTable, key: string, chosen: ReadonlyMap<string, SumInTable>): boolean {
  const seen = new Set<string>();
  const open = sum.parts.map(keyOf);
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part === key) return true;
    if (seen.has(part)) continue;
    seen.add(part);
    open.push(...(chosen.get(part)?.parts.map(keyOf) ?? []));
  }
  return false;
}

/** The parts added up in the order of the sheet: neighbours in a row or a column as one range. */
function textOf({ parts }: SumInTable, top: number): string {
  const runs: { first: TableCell; last: TableCell }[] = [];
  const across = parts.every(({ row }) => row === parts[0]?.row);
  const ordered = [...parts].sort((a, b) => (across ? a.cell - b.cell : a.cell - b.cell || a.row - b.row));
  for (const part of ordered) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.last, part, across)) run.last = part;
    else runs.push({ first: part, last: part });
  }
  const name = ({ row, cell }: TableCell): string => `${columnName(cell + 1)}${top + row + 1}`;
  return runs
    .map(({ first, last }) => (first === last ? name(first) : `SUM(${name(first)}:${name(last)})`))
    .join("+");
}

function follows(before: TableCell, after: TableCell, across: boolean): boolean {
  const [rows, cells] = [after.row - before.row, after.cell - before.cell];
  return across ? rows === 0 && cells === 1 : rows === 1 && cells === 0;
}

function keyOf({ row, cell }: TableCell): string {
  return `${row},${cell}`;
}
