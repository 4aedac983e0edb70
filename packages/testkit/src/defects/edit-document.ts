/** Changes to a document tree; every other block stays the same object. */
import type { Address, Block, Cell, Document, Paragraph, Row, TableBlock } from "@mingce/core";

/** The whole text of the paragraph or cell an address points into; "" where it points nowhere. */
export function textAround({ blocks }: Document, { block, row, cell }: Address): string {
  const found = blocks[block];
  if (found?.kind === "paragraph") return found.text;
  return found?.rows[row ?? -1]?.cells[cell ?? -1]?.text ?? "";
}

/** The document with the characters from `start` to `end` of a paragraph or cell replaced. */
export function withText(document: Document, address: Address, text: string): Document {
  const { block, row, cell, start, end } = address;
  return withBlock(document, block, (found) => {
    if (found.kind === "paragraph") return rewritten(found, start, end, text);
    return withRow(found, row ?? -1, (r) => ({
      ...r,
      cells: r.cells.map((c, i) => (i === cell ? put(c) : c)),
    }));
  });
  function put(c: Cell): Cell {
    return { ...c, text: c.text.slice(0, start) + text + c.text.slice(end) };
  }
}

/** The document with one block changed. */
export function withBlock(document: Document, index: number, change: (block: Block) => Block): Document {
  return { ...document, blocks: document.blocks.map((b, i) => (i === index ? change(b) : b)) };
}

/** The table with one row changed. */
export function withRow(table: TableBlock, index: number, change: (row: Row) => Row): TableBlock {
  return { ...table, rows: table.rows.map((r, i) => (i === index ? change(r) : r)) };
}

/** The document without the blocks from `from` to before `until`. */
export function withoutBlocks(document: Document, from: number, until: number): Document {
  return { ...document, blocks: document.blocks.filter((_, i) => i < from || i >= until) };
}

/** The lines a paragraph is printed in move with the text before them. */
function rewritten(paragraph: Paragraph, start: number, end: number, text: string): Paragraph {
  const changed = { ...paragraph, text: paragraph.text.slice(0, start) + text + paragraph.text.slice(end) };
  if (paragraph.spans === undefined) return changed;
  const moved = (at: number): number => {
    if (at <= start) return at;
    return at >= end ? at + text.length - (end - start) : Math.min(at, start + text.length);
  };
  const spans = paragraph.spans.map((s) => ({ ...s, start: moved(s.start), end: moved(s.end) }));
  return { ...changed, spans: spans.filter((s) => s.end > s.start) };
}
