import { refusals } from "../refusals.ts";
import { isChineseGb } from "../text/gb18030.ts";
import { type Encoding, strictly } from "../text/strictly.ts";
import { markedUtf16 } from "../text/utf16.ts";
import { Unreadable } from "../unreadable.ts";

/** Encodings by the labels that pages and mail parts give them; GB 2312 and GBK are parts of GB 18030. */
const labels: Readonly<Record<string, Encoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  gb2312: "gb18030",
  "gb_2312-80": "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  cp936: "gb18030",
  gb18030: "gb18030",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
  unicode: "utf-16le",
};

/** A page says its encoding within its first kilobyte; some put styles before it. */
const head = 8 * 1024;

/**
 * The text of a page: by its byte order mark, as UTF-8 where it is valid, by what was said with it (`announced`) or
 * what it says itself, else GB 18030.
 *
 * Errors: throws Unreadable where the bytes are text in none of them, or more than one in a thousand characters is
 *         damaged; a page with single damaged characters is read as browsers show it.
 */
export function htmlText(bytes: Uint8Array, announced: string | null): string {
  const marked = markedUtf16(bytes);
  const said = labels[(announced ?? saidInside(bytes) ?? "").trim().toLowerCase()];
  // Chinese text in another encoding is never valid UTF-8: what is valid is UTF-8, whatever the page says.
  const tried: readonly (Encoding | null | undefined)[] = [marked, withoutMark(bytes), "utf-8", said];
  for (const encoding of tried) {
    const text = encoding ? strictly(encoding, bytes) : null;
    if (text !== null) return text;
  }
  if (isChineseGb(bytes)) {
    const text = strictly("gb18030", bytes);
    if (text !== null) return text;
  }
  const text = new TextDecoder(said ?? "utf-8").decode(bytes);
  const damaged = text.split("\ufffd").length - 1;
  if (damaged * 1000 <= text.length) return text;
  throw new Unreadable((shown) => refusals.encoding(shown, null));
}

function saidInside(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, head));
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}

/** UTF-16 without a mark shows in the zero bytes of its first tag. */
function withoutMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  return bytes[0] === 0 && bytes[1] === 0x3c ? "utf-16be" : null;
}
