import type { Place, Reading } from "@mingce/core";

/** A paragraph or a cell as printed, with the table or section of the form it stands in. */
export interface PrintedText {
  readonly text: string;
  readonly place: Place;
  readonly block: number;
  readonly inTable: boolean;
}

/** Where a table, section or sheet of the form begins. */
interface Beginning {
  readonly block: number;
  readonly table: string | null;
  readonly section: string | null;
}

/**
 * Every paragraph and cell of a document in its order. A place inside a table or section of the form says so; before
 * the first heading it says neither.
 */
export function printedTexts(reading: Reading): readonly PrintedText[] {
  const kept = known.get(reading);
  if (kept !== undefined) return kept;
  const texts = locate(reading);
  known.set(reading, texts);
  return texts;
}

/** Every rule asks for the same texts; they are located once a reading. */
const known = new WeakMap<Reading, readonly PrintedText[]>();

function locate(reading: Reading): readonly PrintedText[] {
  const beginnings = beginningsOf(reading);
  let here: Beginning = { block: -1, table: null, section: null };
  let next = 0;
  return reading.document.blocks.flatMap((block, index): PrintedText[] => {
    for (let b = beginnings[next]; b !== undefined && b.block <= index; b = beginnings[++next]) here = b;
    const { table, section } = here;
    if (block.kind === "paragraph") {
      const { text, page, line, box } = block;
      const address = { block: index, start: 0, end: text.length };
      return [
        {
          text,
          block: index,
          inTable: false,
          place: { table, section, row: null, column: null, page, line, text, box, address },
        },
      ];
    }
    return block.rows.flatMap((row, r) =>
      row.cells.map(({ text, box = null }, c): PrintedText => {
        const address = { block: index, row: r, cell: c, start: 0, end: text.length };
        const { line, page } = row;
        // Written out, not spread: thousands of cells a document, and a spread costs several times as much.
        const place = {
          table,
          section,
          row: null,
          column: null,
          page: page ?? block.page,
          line,
          text,
          box,
          address,
        };
        return { text, block: index, inTable: true, place };
      }),
    );
  });
}

function beginningsOf({ outline, sheets, document }: Reading): readonly Beginning[] {
  const parts = document.blocks.flatMap((block, index): Beginning[] =>
    block.kind === "paragraph" && /^\s*第[一二三四五六七八九十]+部分/.test(block.text)
      ? [{ block: index, table: null, section: null }]
      : [],
  );
  const tables = outline.tables.map((t) => ({ block: blockOf(t.at), table: t.id, section: null }));
  const sections = outline.sections.map((s) => ({ block: blockOf(s.at), table: null, section: s.id }));
  const ofSheets = sheets.map((s) => ({ block: blockOf(s.place), table: null, section: s.place.section }));
  return [...parts, ...tables, ...sections, ...ofSheets].sort((a, b) => a.block - b.block);
}

/** The block a place stands in, -1 where it is not known. */
export function blockOf(place: Place): number {
  return place.address?.block ?? -1;
}

/** The texts from the heading of a table or section up to the next one of the form. */
export function textsUnder(reading: Reading, heading: Place): readonly PrintedText[] {
  const from = blockOf(heading);
  const after = beginningsOf(reading).find((b) => b.block > from)?.block ?? reading.document.blocks.length;
  return printedTexts(reading).filter((t) => t.block > from && t.block < after);
}

/** A stretch of a printed text as a place of its own; `shown` stands in for what must not be repeated. */
export function stretchOf(printed: PrintedText, start: number, end: number, shown?: string): Place {
  const { place } = printed;
  const address = place.address === null ? null : { ...place.address, start, end };
  return { ...place, address, text: shown ?? printed.text.slice(start, end) };
}
