/** The rows of a CSV text (RFC 4180), by the names in its first line. Cells that are missing are empty. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = cellsOf(text.replace(/^\ufeff/, ""));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, unarmed(row[i] ?? "")])));
}

/** A text as it was before an apostrophe was put before what looks like a formula. */
function unarmed(text: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    // A quotation mark inside a cell that has none around it: the rest is no table.
    if (match === null) break;
    const [, quoted, plain = "", end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    // A line of nothing says nothing, as other programs leave one at the end.
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}
