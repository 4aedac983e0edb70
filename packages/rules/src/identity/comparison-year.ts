import type { Place, Reading } from "@mingce/core";
import { blockOf } from "../printed/printed-text.ts";

/** 比2023年, 较2023年, 与2023年; a final account may be of any year. */
const compared = /[比较与同]\s*(20\d\d)\s*年(?!\s*度?\s*决算)/g;

/**
 * The years a change or rate is compared with that are not `expected`, each place once. Only in the sentence of the
 * number itself, before it: a reason may well speak of other years.
 */
export function wrongComparisons({ document, statements }: Reading, expected: number): readonly Place[] {
  const found = new Map<string, Place>();
  for (const { kind, place } of statements) {
    const block = document.blocks[blockOf(place)];
    if ((kind !== "change" && kind !== "rate") || place.table !== null || block?.kind !== "paragraph")
      continue;
    if (place.address === null) continue;
    const before = block.text.slice(0, place.address.start);
    const sentence = Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1;
    const last = [...before.matchAll(compared)].findLast((m) => m.index >= sentence);
    if (last?.[1] === undefined || Number(last[1]) === expected) continue;
    const start = last.index + last[0].indexOf(last[1]);
    const address = { ...place.address, start, end: start + 4 };
    found.set(`${blockOf(place)}:${start}`, { ...place, text: last[1], address });
  }
  return [...found.values()];
}
