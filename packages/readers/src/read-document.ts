import { documentName } from "./document-name.ts";
import type { FileFormat } from "./format/file-format.ts";
import { formatOf } from "./format/format.ts";
import type { ReadResult } from "./read-result.ts";
import { refusals } from "./refusals.ts";
import { readText } from "./text/read-text.ts";

/** Reads the bytes of one format into a document tree; never throws. */
export type FormatReader = (bytes: Uint8Array, name: string) => Promise<ReadResult>;

/** Old formats share the reader that has them converted. */
const legacy = async (): Promise<FormatReader> => (await import("./legacy/read-legacy.ts")).readLegacy;

/** The reader of each format, loaded only when a file of it comes: plain text pays for none of them. */
const readers: Readonly<Partial<Record<FileFormat, () => Promise<FormatReader>>>> = {
  pdf: async () => (await import("./pdf/read-pdf.ts")).readPdf,
  xlsx: async () => (await import("./xlsx/read-xlsx.ts")).readXlsx,
  docx: async () => (await import("./docx/read-docx.ts")).readDocx,
  html: async () => (await import("./html/read-html.ts")).readHtml,
  image: async () => (await import("./ocr/read-image.ts")).readImage,
  ole: legacy,
  rtf: legacy,
  odf: legacy,
  xml: legacy,
};

/**
 * Reads a file of any format into a document tree.
 *
 * Shape:  the bytes decide which reader is used; the name, and so its ending, is only shown to people.
 * Errors: returns a refusal `file/…`; never throws.
 * Limit:  a format without a reader is refused by its own name.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const format = formatOf(bytes);
  if (format === null) return readText(bytes, name);
  const reader = await readers[format]?.();
  return reader === undefined
    ? { ok: false, refusal: refusals.format(documentName(name), format) }
    : reader(bytes, name);
}
