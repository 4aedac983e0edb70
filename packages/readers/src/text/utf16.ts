import { binaryAt } from "./controls.ts";
import { strictly } from "./strictly.ts";

type Utf16 = "utf-16le" | "utf-16be";

/** The byte order that a byte order mark announces. */
export function markedUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * Decodes UTF-16 without a byte order mark where it is evident: digits and line ends leave zero bytes on one side
 * of each pair, and the result is Chinese and ASCII text. Null where it is not.
 *
 * Limit: both byte orders are tried, the one with the zeros of ASCII first, because 一 (4E00) has a zero as well.
 */
export function decodeEvidentUtf16(bytes: Uint8Array): string | null {
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) zerosFirst++;
    else zerosSecond++;
  }
  const orders: readonly Utf16[] =
    zerosFirst > zerosSecond ? ["utf-16be", "utf-16le"] : ["utf-16le", "utf-16be"];
  for (const order of orders) {
    const text = strictly(order, bytes);
    if (text !== null && isChineseText(text)) return text;
  }
  return null;
}

/** Nine characters in ten are ASCII, hanzi or the signs that Chinese documents use, and it is not binary. */
function isChineseText(text: string): boolean {
  let usual = 0;
  for (let i = 0; i < text.length; i++) if (isUsual(text.charCodeAt(i))) usual++;
  return usual * 10 >= text.length * 9 && binaryAt(text.length, (index) => text.charCodeAt(index)) === null;
}

function isUsual(code: number): boolean {
  return (
    code < 0x100 ||
    (code >= 0x2000 && code < 0x2700) || // punctuation, ≥, ①, table lines
    (code >= 0x3000 && code < 0x3040) || // 、。《》
    (code >= 0x4e00 && code < 0xa000) || // hanzi
    (code >= 0xff00 && code < 0xfff0) // full-width forms
  );
}
