import type { Block, Document } from "@mingce/core";

/**
 * A document as the plain text published documents are kept in: a blank line between blocks, a row a line, tabs
 * between its cells. Limit: a line break inside a cell becomes a blank.
 */
export function documentToText(document: Document): string {
  return `${document.blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  return block.rows.map((row) => row.cells.map((c) => c.text.replace(/\s+/g, " ")).join("\t")).join("\n");
}
