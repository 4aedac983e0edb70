import type { Document, TableBlock } from "../document/document.ts";
import type { ClassificationTerms } from "../form/classification-terms.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import { opensWithCode } from "./coded-rows.ts";
import type { Collector } from "./collector.ts";
import { type CellKey, cellKey } from "./own-statement.ts";
import { passagesOf } from "./passage.ts";
import { tableRuns } from "./table-run.ts";
import { readUnknownSentence } from "./unknown-sentence.ts";
import { readUnknownTable } from "./unknown-table.ts";

/**
 * A document of an unknown form: its numbers are found and counted; only what holds within one sentence is bound, and
 * with the terms all forms share what holds within one table.
 */
export function readUnknown(
  document: Document,
  common: ClassificationTerms | undefined,
  into: Collector,
): void {
  const bound = new Set<CellKey>();
  if (common !== undefined) {
    const opens = (table: TableBlock): boolean => opensWithData(table, common);
    for (const run of tableRuns(document, opens))
      for (const key of readUnknownTable(run, common, into)) bound.add(key);
  }
  document.blocks.forEach((block, index) => {
    if (block.kind === "paragraph") {
      for (const passage of passagesOf([{ block: index, paragraph: block }], () => true))
        readUnknownSentence(passage, into);
      return;
    }
    countTable(index, block, "unknown", into, bound);
  });
}

/** True for a table whose first row is no header: it goes on from another. */
function opensWithData(table: TableBlock, common: ClassificationTerms): boolean {
  const texts = table.rows[0]?.cells.map((c) => c.text.trim()) ?? [];
  return (
    opensWithCode(texts, common) ||
    texts.some((t) => /\d[.,，]\d/.test(t) && parseNumber(t, "wanyuan") !== null)
  );
}

/** Counts the amounts of a table nobody declared, but for the cells bound already; none is bound. */
export function countTable(
  index: number,
  block: TableBlock,
  part: string,
  into: Collector,
  bound: ReadonlySet<CellKey> = new Set(),
): void {
  block.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      const text = cell.text.trim();
      if (bound.has(cellKey(index, r, c))) return;
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
