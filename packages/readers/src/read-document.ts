import { type Block, withoutCharts } from "@mingce/core";
import { documentName } from "./document-name.ts";
import type { FileFormat } from "./format/file-format.ts";
import { formatOf } from "./format/format.ts";
import { formatOfName } from "./format/name-ending.ts";
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
 * Shape:  the bytes decide which reader is used. The ending of the name is a hint where they are of no known format and
 *         no Chinese text: a .pdf is a damaged PDF then. Charts drawn by the product itself are none of the document.
 * Errors: returns a refusal `file/…`; never throws.
 * Limit:  a format without a reader is refused by its own name.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const result = await readAny(bytes, name);
  return result.ok ? { ...result, document: withoutCharts(result.document) } : result;
}

async function readAny(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const format = formatOf(bytes);
  if (format === null) return textOrRemains(bytes, name);
  const reader = await readers[format]?.();
  return reader === undefined
    ? { ok: false, refusal: refusals.format(documentName(name), format) }
    : reader(bytes, name);
}

/** What is of no known format: a text, or what is left of a file whose name announces another format. */
function textOrRemains(bytes: Uint8Array, name: string): ReadResult {
  const result = readText(bytes, name);
  const named = formatOfName(name);
  if (named === null) return result;
  const isWhole = result.ok
    ? result.document.blocks.some(hasChinese)
    : result.refusal.code !== "file/binary" && result.refusal.code !== "file/encoding";
  return isWhole ? result : { ok: false, refusal: refusals.notAsNamed(documentName(name), named) };
}

function hasChinese(block: Block): boolean {
  const texts = block.kind === "paragraph" ? [block] : block.rows.flatMap((row) => row.cells);
  return texts.some(({ text }) => /\p{Script=Han}/u.test(text));
}
