import {
  type Block,
  type Budget,
  type Document,
  type Form,
  readDisclosure,
  tablesOf,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { writeXlsx } from "@mingce/writers";

/** The official tables of a budget, as its document prints them, without anything that is told in words. */
export function officialTables(budget: Budget, form: Form): Document {
  const { name, format, blocks } = writeDocument(budget, form);
  return { name, format, blocks: piecesOf(blocks).slice(0, tablesOf(form).length).flat() };
}

/** The same as a workbook, one sheet a table. */
export function tablesWorkbook(document: Document): Promise<Uint8Array> {
  return writeXlsx(readDisclosure(document, forms), null);
}

/** Every table with the lines that lead to it and the note under it. */
function piecesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pieces: Block[][] = [];
  let lead: Block[] = [];
  for (const block of blocks) {
    if (block.kind === "table") {
      pieces.push([...lead, block]);
      lead = [];
    } else if (block.role === "caption" || block.role === "note") {
      const isNote = lead.length === 0 && block.role === "note";
      (isNote ? (pieces.at(-1) ?? lead) : lead).push(block);
    } else lead = [];
  }
  return pieces;
}
