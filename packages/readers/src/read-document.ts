import { documentName } from "./document-name.ts";
import { formatOf } from "./format/format.ts";
import type { ReadResult } from "./read-result.ts";
import { refusals } from "./refusals.ts";
import { readText } from "./text/read-text.ts";

/**
 * Reads a file of any format into a document tree.
 *
 * Shape:  the bytes decide which reader is used; the name, and so its ending, is only shown to people.
 * Errors: returns a refusal `file/…`; never throws.
 * Limit:  reads text documents; every other format it knows is refused by its own name.
 */
export function readDocument(bytes: Uint8Array, name: string): ReadResult {
  const format = formatOf(bytes);
  if (format === null) return readText(bytes, name);
  return { ok: false, refusal: refusals.format(documentName(name), format) };
}
