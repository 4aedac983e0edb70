import type { Paragraph, Severity } from "@mingce/core";
import type { Random } from "../../damage/random.ts";
import type { Defect, Original } from "../defect.ts";
import { withText } from "../edit-document.ts";

/** Words to be replaced in a paragraph that states amounts. */
export interface Wording {
  readonly id: string;
  readonly title: string;
  readonly least: Severity;
  /** What is replaced, everywhere it stands in the paragraph that is drawn only once. Global. */
  readonly pattern: (original: Original) => RegExp | null;
  /** What stands there afterwards. */
  readonly becomes: (found: string, original: Original, random: Random) => string;
}

/** A kind of defect in the wording of the sentences that state amounts. */
export function wordingDefect({ id, title, least, pattern, becomes }: Wording): Defect {
  return {
    id,
    title,
    least,
    plant: (original, random) => {
      const wanted = pattern(original);
      if (wanted === null) return null;
      const places = statingParagraphs(original).flatMap(({ block, paragraph }) =>
        [...paragraph.text.matchAll(wanted)].map((m) => ({ block, start: m.index, found: m[0] })),
      );
      if (places.length === 0) return null;
      const { block, start, found } = random.pick(places);
      const at = { block, start, end: start + found.length };
      const text = becomes(found, original, random);
      return { document: withText(original.document, at, text), at, gone: false, number: null };
    },
  };
}

/** The paragraphs of the narrative that state amounts, shares, changes or rates. */
export function statingParagraphs({
  document,
  reading,
}: Original): readonly { readonly block: number; readonly paragraph: Paragraph }[] {
  const blocks = new Set(
    reading.statements.flatMap(({ place }) =>
      place.table === null && place.section !== null && !place.section.startsWith("sheet:")
        ? (place.address?.block ?? [])
        : [],
    ),
  );
  return [...blocks]
    .sort((a, b) => a - b)
    .flatMap((block) => {
      const paragraph = document.blocks[block];
      return paragraph?.kind === "paragraph" ? [{ block, paragraph }] : [];
    });
}
