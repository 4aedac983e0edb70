import type { Statement } from "../statement/statement.ts";

/** Numbers one after the other as printed, between which a hand can slip. */
export type Line = readonly number[];

/**
 * The printed rows, the columns of a table, the sentences and the sections that hold at least one of these numbers, each with all
 * its numbers in order. Limit: two numbers at least.
 */
export function linesThrough(
  statements: readonly Statement[],
  numbers: ReadonlySet<number>,
): readonly Line[] {
  const wanted = new Set([...numbers].flatMap((i) => keysOf(statements[i])));
  const lines = new Map<string, number[]>();
  statements.forEach((statement, i) => {
    for (const key of keysOf(statement)) {
      if (!wanted.has(key)) continue;
      const line = lines.get(key);
      if (line === undefined) lines.set(key, [i]);
      else line.push(i);
    }
  });
  const order = (i: number): number => {
    const address = statements[i]?.place.address;
    return address?.cell === undefined ? (address?.start ?? 0) : address.cell;
  };
  return [...lines]
    .filter(([, line]) => line.length > 1)
    .map(([key, line]) =>
      key.startsWith("column") || key.startsWith("section")
        ? line
        : line.sort((a, b) => order(a) - order(b) || a - b),
    );
}

/** A number in a cell stands in a row and a column, one in a sentence and a section beside those of its kind and unit. */
function keysOf(statement: Statement | undefined): readonly string[] {
  const address = statement?.place.address;
  if (statement === undefined || address === null || address === undefined) return [];
  const { table, column, section } = statement.place;
  const of = `${statement.kind} ${statement.printed.unit}`;
  if (address.cell === undefined) {
    const sentence = `sentence ${address.block} ${of}`;
    return section === null ? [sentence] : [sentence, `section ${section} ${of}`];
  }
  const row = `row ${address.block} ${address.row} ${of}`;
  return table === null || column === null ? [row] : [row, `column ${table} ${column} ${of}`];
}
