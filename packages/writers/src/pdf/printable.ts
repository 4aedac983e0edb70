import { fontFiles } from "./fonts.ts";
import { type Coverage, coverageOf } from "./glyphs.ts";

/** What is printed for a character no font has: seen by everybody, as printers have always done. */
const instead = "〓";

let coverages: readonly Coverage[] | null = null;

/** A text as the fonts can print it: what only steers a program is left out, what no font has shows as 〓. */
export function printable(text: string): string {
  return [...plainSpaces(text)].map((c) => (c === "\n" || hasGlyph(c) ? c : instead)).join("");
}

/** The characters of these texts that no font has, each once, in order of their first place. */
export function unprintable(texts: Iterable<string>): readonly string[] {
  const missing = new Set<string>();
  for (const text of texts) {
    for (const c of plainSpaces(text)) if (c !== "\n" && !hasGlyph(c)) missing.add(c);
  }
  return [...missing];
}

function hasGlyph(character: string): boolean {
  coverages ??= fontFiles().map(coverageOf);
  const codePoint = character.codePointAt(0) ?? 0;
  return coverages.some((covers) => covers(codePoint));
}

/** Every blank that has no width of its own as one of ours; marks of direction, joining and variation are none of print. */
function plainSpaces(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, "");
}
