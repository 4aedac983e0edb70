import { type Cell, type Document, type Place, printedWidth } from "@mingce/core";

/** So wide may the words on either side of what is marked be, in halves of an em. */
const around = 36;

/**
 * The printed line or row of a table at a place, as far as it helps to find it, and under it a line of carets below the
 * words meant; hanzi are as wide as two carets. Nothing where the document has no words there.
 */
export function markedRegion(document: Document, { address }: Place): readonly string[] {
  if (address === null) return [];
  const block = document.blocks[address.block];
  if (block?.kind === "paragraph") return marked(block.text, address.start, address.end);
  const cells = block?.rows[address.row ?? -1]?.cells;
  if (cells === undefined || address.cell === undefined) return [];
  const before = texts(cells.slice(0, address.cell));
  const lead = before.length === 0 ? "" : `${before.join(divider)}${divider}`;
  const row = [...before, cells[address.cell]?.text ?? "", ...texts(cells.slice(address.cell + 1))];
  return marked(row.join(divider), lead.length + address.start, lead.length + address.end);
}

const divider = " │ ";

/** What a row prints on one side of a cell; empty cells say nothing. */
function texts(cells: readonly Cell[]): readonly string[] {
  return cells.filter((c) => c.covered !== true && c.text.trim() !== "").map((c) => c.text.trim());
}

function marked(text: string, start: number, end: number): readonly string[] {
  const words = flat(text.slice(start, end));
  if (words.trim() === "") return [];
  const before = tail(flat(text.slice(0, start)).trimStart(), around);
  const after = head(flat(text.slice(end)).trimEnd(), around);
  const shown = head(words, 2 * around);
  return [
    `${before}${shown}${after}`,
    `${" ".repeat(printedWidth(before))}${"^".repeat(printedWidth(shown))}`,
  ];
}

/** Line breaks and tabs as one blank each, so that carets stand below what they mark. */
const flat = (text: string): string => text.replace(/\r\n|\s/g, " ");

function head(text: string, width: number): string {
  let shown = "";
  for (const character of text) {
    if (printedWidth(shown + character) > width) return `${shown}……`;
    shown += character;
  }
  return shown;
}

function tail(text: string, width: number): string {
  let shown = "";
  for (const character of [...text].reverse()) {
    if (printedWidth(character + shown) > width) return `……${shown}`;
    shown = character + shown;
  }
  return shown;
}
