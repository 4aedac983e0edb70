const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/**
 * How wide a text is printed, in halves of an em: a hanzi and its full-width marks take two, letters and digits one.
 * Source: East Asian Width W and F (Unicode TR 11). Limit: what is ambiguous there (“ ” …) counts as wide, as Chinese
 * fonts print it; marks that combine count as one.
 */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) || /[“”‘’…—·]/.test(character) ? 2 : 1;
  return width;
}
