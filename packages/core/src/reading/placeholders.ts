import type { Document } from "../document/document.ts";
import { spanAt } from "../document/span-at.ts";
import type { Place } from "../statement/place.ts";
import { type Placeholder, type PlaceholderKind, placeholdersIn } from "../text/placeholder.ts";

/** A placeholder of a document and where it stands. */
export interface PlaceholderFound {
  readonly kind: PlaceholderKind;
  readonly place: Place;
}

/** The placeholders of a table's cell: a heading may well say 增加（减少）, or how it is to be filled in. */
export function placeholdersInCell(text: string): readonly Placeholder[] {
  return placeholdersIn(text).filter((p) => p.kind === "blank");
}

/** Every placeholder of a document, in its order. */
export function placeholdersOf(document: Document): readonly PlaceholderFound[] {
  const nowhere = { table: null, row: null, column: null, section: null };
  return document.blocks.flatMap((block, index): readonly PlaceholderFound[] => {
    if (block.kind === "paragraph")
      return placeholdersIn(block.text).map(({ kind, start, end }) => {
        const place = { ...nowhere, ...spanAt(block, start, end), text: block.text.slice(start, end) };
        return { kind, place: { ...place, address: { block: index, start, end } } };
      });
    return block.rows.flatMap((row, r) =>
      row.cells.flatMap(({ text, box = null }, c) =>
        placeholdersInCell(text).map(({ kind, start, end }) => {
          const at = { page: row.page ?? block.page, line: row.line, box };
          const address = { block: index, row: r, cell: c, start, end };
          return { kind, place: { ...nowhere, ...at, text: text.slice(start, end), address } };
        }),
      ),
    );
  });
}
