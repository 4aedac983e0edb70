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
const varying = /[\s\u3000\u00a0\u200b-\u200d\ufeff,:;()!?﹐︰\uff01-\uff5e]/;

/** Squeezes a printed text. */
export function squeeze(printed: string): Squeezed {
  const at: number[] = [];
  if (!varying.test(printed)) {
    for (let i = 0; i <= printed.length; i++) at.push(i);
    return { text: printed, at };
  }
  let text = "";
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) text += printed.charAt(i);
    else if (blank.test(printed.charAt(i))) continue;
    else text += unify(printed.charAt(i), code);
    at.push(i);
  }
  at.push(printed.length);
  return { text, at };
}

function unify(c: string, code: number): string {
  // Full-width forms of letters, digits, %, . and the dash; full-width , : ; ( ) ! ? are the Chinese marks and stay.
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
  return marks[narrow] ?? narrow;
}

/** The squeezed text alone, for comparing labels and names. */
export function squeezed(printed: string): string {
  return varying.test(printed) ? squeeze(printed).text : printed;
}

const quote = /[“”„‟"＂‘’‚‛'＇「」『』﹁﹂﹃﹄〝〞〟]/g;

/** A text without its quotation marks: which of them a document types, or whether any, says nothing. */
export function withoutQuotes(text: string): string {
  return text.replace(quote, "");
}

/** The source of a pattern in which each quotation mark of a text may be any other one, or missing. */
export function anyQuotes(source: string): string {
  return source.replace(quote, `${quote.source}?`);
}
