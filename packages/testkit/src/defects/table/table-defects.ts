import type { Defect, Original } from "../defect.ts";
import { withoutBlocks } from "../edit-document.ts";

/** A table the contents announce is not there. */
export const tableLeftOut: Defect = {
  id: "table-left-out",
  title: "缺一张表",
  least: "warning",
  plant: (original, random) => {
    const tables = original.reading.outline.tables.filter((t) => !t.nil);
    if (tables.length === 0) return null;
    const from = random.pick(tables).at.address?.block;
    const until = from === undefined ? undefined : partAfter(original, from);
    if (from === undefined || until === undefined) return null;
    return {
      document: withoutBlocks(original.document, from, until),
      at: { block: from, start: 0, end: 0 },
      gone: true,
      number: null,
    };
  },
};

/** The note under an empty table was forgotten. */
export const nilNoteLeftOut: Defect = {
  id: "nil-note-left-out",
  title: "空表漏写说明",
  least: "warning",
  plant: ({ document, reading }, random) => {
    const notes = reading.outline.tables.flatMap(({ nil, note, at }) => {
      const from = at.address?.block ?? 0;
      const found = document.blocks.findIndex(
        (b, i) => i > from && nil && note !== null && b.kind === "paragraph" && b.text.trim() === note.trim(),
      );
      return found < 0 ? [] : [found];
    });
    if (notes.length === 0) return null;
    const at = random.pick(notes);
    return {
      document: withoutBlocks(document, at, at + 1),
      at: { block: at, start: 0, end: 0 },
      gone: true,
      number: null,
    };
  },
};

/** Where the next table or section begins. */
function partAfter({ reading }: Original, block: number): number | undefined {
  const { tables, sections } = reading.outline;
  return [...tables, ...sections]
    .flatMap(({ at }) => at.address?.block ?? [])
    .filter((b) => b > block)
    .sort((a, b) => a - b)[0];
}
