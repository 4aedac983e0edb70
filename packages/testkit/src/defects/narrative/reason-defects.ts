import type { FreeTextFound } from "@mingce/core";
import type { Defect, Original } from "../defect.ts";
import { withText } from "../edit-document.ts";

/** The sentence ends after “主要原因是”. */
export const reasonMissing: Defect = {
  id: "reason-missing",
  title: "主要原因后面没有写",
  least: "warning",
  plant: (original, random) => {
    const reasons = reasonsOf(original);
    if (reasons.length === 0) return null;
    const { place } = random.pick(reasons);
    const { address } = place;
    return (
      address && {
        document: withText(original.document, address, ""),
        at: address,
        gone: false,
        number: null,
      }
    );
  },
};

/** The reason speaks of the other direction. */
export const reasonTurned: Defect = {
  id: "reason-turned",
  title: "原因与增减方向相反",
  least: "warning",
  plant: (original, random) => {
    const words = reasonsOf(original).flatMap(({ text, place }) => {
      const said = [...text.matchAll(/增加|减少/g)];
      const [word] = said;
      return said.length === 1 && word !== undefined && place.address !== null
        ? [{ word: word[0], at: { ...place.address, start: place.address.start + word.index } }]
        : [];
    });
    if (words.length === 0) return null;
    const { word, at } = random.pick(words);
    const address = { ...at, end: at.start + word.length };
    const turned = word === "增加" ? "减少" : "增加";
    return { document: withText(original.document, address, turned), at: address, gone: false, number: null };
  },
};

/** Reasons that explain an item the sentence names, printed in one paragraph. */
function reasonsOf({ document, reading }: Original): readonly FreeTextFound[] {
  return reading.freeTexts.filter(({ field, text, place, about }) => {
    const block = document.blocks[place.address?.block ?? -1];
    const { start = 0, end = 0 } = place.address ?? {};
    return (
      field.endsWith("reason") &&
      about !== null &&
      block?.kind === "paragraph" &&
      block.text.slice(start, end) === text
    );
  });
}
