/**
 * The cells of a line that is a table row, or null for other lines.
 *
 * Shape: cells stand between tabs, or, in a line without tabs, between pipes that also open and close the line.
 *        Each is trimmed of ordinary and full-width blanks; empty ones stay, also at the end.
 *
 * @example cellsOf("收入\t\t 支出\t") // ["收入", "", "支出", ""]
 * @example cellsOf("| 收入 | 支出 |") // ["收入", "支出"]
 */
export function cellsOf(line: string): readonly string[] | null {
  if (line.includes("\t")) return line.split("\t").map(cellText);
  const trimmed = line.trim();
  if (trimmed.length < 3 || !trimmed.startsWith("|") || !trimmed.endsWith("|")) return null;
  return betweenPipes(trimmed).map(cellText);
}

/** A row that Markdown sets under a header: every cell only dashes, perhaps with colons. Cells of "-" are data. */
export function isSeparator(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.every((cell) => /^(?:-{2,}|:-+:?|-+:)$/.test(cell)) && filled.some((cell) => /---|:/.test(cell))
  );
}

/** A pipe after a backslash belongs to the text. */
function betweenPipes(line: string): readonly string[] {
  const inner = line.slice(1, -1).split(/(?<!\\)\|/);
  return inner.map((cell) => cell.replaceAll("\\|", "|"));
}

/** Bold over a whole cell is a mark of conversion; asterisks inside a cell are printed. */
function cellText(cell: string): string {
  const text = cell.trim();
  return /^\*\*([^*]*)\*\*$/.exec(text)?.[1]?.trim() ?? text;
}
