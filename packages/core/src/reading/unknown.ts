import type { Document, TableBlock } from "../document/document.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import type { Collector } from "./collector.ts";
import { passagesOf } from "./passage.ts";
import { readUnknownSentence } from "./unknown-sentence.ts";

/** A document of an unknown form: its numbers are found and counted; only what holds within one sentence is bound. */
export function readUnknown(document: Document, into: Collector): void {
  document.blocks.forEach((block, index) => {
    if (block.kind === "paragraph") {
      for (const passage of passagesOf([{ block: index, paragraph: block }], () => true))
        readUnknownSentence(passage, into);
      return;
    }
    countTable(index, block, "unknown", into);
  });
}

/** Counts the amounts of a table nobody declared; none is bound. */
export function countTable(index: number, block: TableBlock, part: string, into: Collector): void {
  block.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      const text = cell.text.trim();
      if (!/\d[.,，]\d/.test(text) || parseNumber(text, "wanyuan") === null) return;
      const { page, line } = { page: row.page ?? block.page, line: row.line };
      const address = { block: index, row: r, cell: c, start: 0, end: cell.text.length };
      const place = {
        page,
        line,
        table: null,
        row: null,
        column: null,
        section: null,
        text,
        box: cell.box ?? null,
        address,
      };
      into.number("amount", place, part, null);
    });
  });
}
