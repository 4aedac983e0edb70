import { type Blank, parseWording } from "../sentence/wording.ts";

const nothing = "\uFFFF";

/**
 * A wording with its blanks filled. A blank that is null (a list without lines) takes its clause with it, so that no
 * sentence is left open; null where nothing but punctuation is left.
 */
export function fillWording(wording: string, word: (blank: Blank) => string | null): string | null {
  const text = parseWording(wording).reduce(
    (before, piece) => before + ("literal" in piece ? piece.literal : spaced(before, word(piece) ?? nothing)),
    "",
  );
  if (!text.includes(nothing)) return text;
  const kept = text.replace(/(?:^|[，；。])[^，；。\uFFFF]*\uFFFF[^，；。]*/g, "");
  return /[^，；。：、]/.test(kept) ? kept : null;
}

/** A number never runs into the letters, digits or ordinal before it: 特定目标0012A 0.96, 1. 2023年. */
function spaced(before: string, word: string): string {
  return /[0-9A-Za-z]$|\d\.$/.test(before) && /^\d/.test(word) ? ` ${word}` : word;
}
