import { documentName } from "../document-name.ts";
import type { ReadResult } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { blocksOf } from "./blocks.ts";
import { readable } from "./characters.ts";
import { decode } from "./decode.ts";
import { linesOf } from "./lines.ts";

/** Largest text file read, in bytes; a department with eight units takes about 70 kB. */
export const largestText = 20 * 1024 * 1024;

/** Most lines and cells read; that department has about 4,500. Bounds the memory that a hostile file takes. */
export const mostParts = 1_000_000;

/**
 * Reads a plain text document: paragraphs, and tables as lines of cells between tabs or pipes.
 *
 * Shape:  bytes in UTF-8, UTF-16 or GB18030 -> document tree of format "text" in the order of the lines.
 * Errors: returns a refusal `file/empty`, `file/binary`, `file/encoding` or `file/too-large`; never throws.
 * Limit:  a paragraph that is indented with a tab is read as a row whose first cell is empty.
 */
export function readText(bytes: Uint8Array, name: string): ReadResult {
  const shown = documentName(name);
  if (bytes.length > largestText) {
    return { ok: false, refusal: refusals.tooLarge(shown, bytes.length, largestText) };
  }
  const decoded = decode(bytes, shown);
  if (!decoded.ok) return decoded;
  if (hasMoreParts(decoded.text, mostParts)) {
    return { ok: false, refusal: refusals.tooManyParts(shown, mostParts) };
  }
  const blocks = blocksOf(linesOf(readable(decoded.text)));
  if (blocks.length === 0) return { ok: false, refusal: refusals.empty(shown) };
  return { ok: true, document: { name: shown, format: "text", blocks } };
}

/** Counts what ends a line or a cell: tab, line feed, form feed, carriage return, pipe. */
function hasMoreParts(text: string, limit: number): boolean {
  let parts = 0;
  for (let i = 0; i < text.length && parts <= limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 9 || code === 10 || code === 12 || code === 13 || code === 0x7c) parts++;
  }
  return parts > limit;
}
