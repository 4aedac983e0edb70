/**
 * Text without its blanks and width differences, with the way back to the printed offsets.
 *
 * Blanks inside words, full-width digits and half-width marks are how documents are typed, not what they say. Digits,
 * letters, % and the point become half-width; , : ; ( ) ? ! become their Chinese marks; other marks stay.
 */
export interface Squeezed {
  readonly text: string;
  /** Printed offset of each character, and of the end. */
  readonly at: readonly number[];
}

const marks: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "(": "（",
  ")": "）",
  "!": "！",
  "?": "？",
  "﹐": "，",
  "︰": "：",
};

const blank = /[\s\u3000\u00a0\u200b-\u200d\ufeff]/;

/** Squeezes a printed text. */
export function squeeze(printed: string): Squeezed {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < printed.length; i++) {
    const c = printed.charAt(i);
    if (blank.test(c)) continue;
    text += unify(c);
    at.push(i);
  }
  at.push(printed.length);
  return { text, at };
}

function unify(c: string): string {
  const code = c.charCodeAt(0);
  // Full-width forms of letters, digits, %, . and the dash; full-width , : ; ( ) ! ? are the Chinese marks and stay.
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
  return marks[narrow] ?? narrow;
}

/** The squeezed text alone, for comparing labels and names. */
export function squeezed(printed: string): string {
  return squeeze(printed).text;
}
