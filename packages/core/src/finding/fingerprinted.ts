import type { Address, Document } from "../document/document.ts";
import { wordsBefore } from "../document/words-before.ts";
import type { Finding } from "./finding.ts";
import { digest } from "./fingerprint.ts";

/**
 * Findings of one document, each with a fingerprint no other has: what a verdict of a person is kept by.
 *
 * Shape:  what the place alone leaves open is told by the words before it, in its sentence or its row; they hold no
 *         digits and no marks, so that correcting another number there changes nothing.
 *         Findings that even these do not tell apart are counted: "the second of three".
 * Limit:  when one of such equals goes, the others are new findings and their verdicts are to be given again: better
 *         than that a verdict passes to a finding nobody judged.
 */
export function fingerprinted(document: Document, findings: readonly Finding[]): readonly Finding[] {
  const told = findings.map((found) => digest([found.fingerprint, wordsAt(document, found)]));
  const total = new Map<string, number>();
  for (const each of told) total.set(each, (total.get(each) ?? 0) + 1);
  const met = new Map<string, number>();
  return findings.map((found, i) => {
    const own = told[i] as string; // one for each finding
    const of = total.get(own) ?? 1;
    const nth = (met.get(own) ?? 0) + 1;
    met.set(own, nth);
    return { ...found, fingerprint: of === 1 ? own : digest([own, nth, of]) };
  });
}

/** The words before the first place; none where row and column of a table say already where it is. */
function wordsAt(document: Document, { at }: Finding): string {
  const [place] = at;
  if (place === undefined || (place.row !== null && place.column !== null)) return "";
  const address: Address | null = place.address;
  return address === null ? "" : wordsBefore(document, address);
}
