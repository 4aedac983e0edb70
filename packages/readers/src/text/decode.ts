import type { Refusal } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { binaryAt } from "./controls.ts";
import { isChineseGb } from "./gb18030.ts";
import { strictly } from "./strictly.ts";
import { decodeEvidentUtf16, markedUtf16 } from "./utf16.ts";

/** Text, or the reason why the bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Decodes a text file.
 *
 * Shape:  UTF-16 where a mark or zero bytes show it, else UTF-8, else GB18030; each decoded strictly, so that one
 *         wrong byte rules an encoding out. A byte order mark is not part of the text.
 * Errors: returns `file/binary` or `file/encoding`; never replaces a byte, never throws.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const marked = markedUtf16(bytes);
  if (marked !== null) {
    const text = strictly(marked, bytes);
    if (text === null) return { ok: false, refusal: refusals.encoding(name, null) };
    const unit = binaryAt(text.length, (index) => text.charCodeAt(index));
    return unit === null ? { ok: true, text } : { ok: false, refusal: refusals.binary(name, 2 * unit + 3) };
  }
  const binary = binaryAt(bytes.length, (index) => bytes[index] ?? 0);
  const text =
    binary === null
      ? (strictly("utf-8", bytes) ?? (isChineseGb(bytes) ? strictly("gb18030", bytes) : null))
      : decodeEvidentUtf16(bytes);
  if (text !== null) return { ok: true, text };
  const refusal =
    binary === null ? refusals.encoding(name, damagedLine(bytes)) : refusals.binary(name, binary + 1);
  return { ok: false, refusal };
}

/** The line with the first wrong byte of a text that is UTF-8 but for one character in twenty at most, else null. */
function damagedLine(bytes: Uint8Array): number | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const first = text.indexOf("\ufffd");
  let wrong = 0;
  for (let at = first; at >= 0 && wrong * 20 <= text.length; at = text.indexOf("\ufffd", at + 1)) wrong++;
  if (wrong === 0 || wrong * 20 > text.length) return null;
  return text.slice(0, first).split(/\r\n|\r|\n/).length;
}
