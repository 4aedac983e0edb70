import type { Block, Paragraph, Row } from "@mingce/core";
import { cellsOf, isSeparator } from "./cells.ts";
import type { Line } from "./lines.ts";
import { isRule, withoutMarks } from "./marks.ts";

/** A table that still grows. */
interface OpenTable {
  readonly kind: "table";
  readonly rows: Row[];
  readonly page: number | null;
}

/**
 * The blocks of a text: each line of text a paragraph, consecutive rows of one page a table.
 *
 * A blank line, a paragraph or a page break ends a table; a separator row is left out and ends nothing. A line of
 * empty cells is a row where it has as many cells as the row above, else a blank line.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: OpenTable | null = null;
  for (const line of lines) {
    if (open !== null && open.page !== line.page) open = null;
    const cells = cellsOf(line.text);
    if (cells === null) {
      open = null;
      const paragraph = paragraphOf(line);
      if (paragraph) blocks.push(paragraph);
    } else if (cells.every((cell) => cell === "")) {
      if (cells.length === open?.rows.at(-1)?.cells.length) open?.rows.push(rowOf(cells, line));
      else open = null;
    } else if (!isSeparator(cells)) {
      if (open === null) {
        open = { kind: "table", rows: [], page: line.page };
        blocks.push(open);
      }
      open.rows.push(rowOf(cells, line));
    }
  }
  return blocks;
}

function rowOf(cells: readonly string[], line: Line): Row {
  return { cells: cells.map((text) => ({ text })), line: line.number, page: line.page, header: false };
}

/** Nothing for a line that is blank or holds only marks. */
function paragraphOf(line: Line): Paragraph | null {
  const text = isRule(line.text) ? "" : withoutMarks(line.text);
  if (text === "") return null;
  return { kind: "paragraph", text, role: "body", page: line.page, line: line.number, box: null };
}
