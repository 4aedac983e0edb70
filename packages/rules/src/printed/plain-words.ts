import { withoutQuotes } from "@mingce/core";

const wide: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "(": "（",
  ")": "）",
  "[": "〔",
  "]": "〕",
  "【": "〔",
  "】": "〕",
  "［": "〔",
  "］": "〕",
};

/**
 * A text ready to compare: no blanks, one width of digits, letters and marks, one kind of square bracket.
 * Shape: full-width Chinese marks, half-width digits, letters, % and point.
 */
export function plainWords(text: string): string {
  return text
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "")
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,:;()[\]【】［］]/g, (c) => wide[c] ?? c);
}

/** A name ready to compare: as `plainWords`, without quotes and a closing full stop. */
export function plainName(name: string): string {
  return withoutQuotes(plainWords(name)).replace(/。$/, "");
}

/** A body's name ready to compare: X（本级）, X本级 and X are one. */
export function bodyKey(name: string): string {
  return plainName(name).replace(/（(?:本级|本部|机关|机关本级)）$|(?:本级|本部)$/, "");
}
