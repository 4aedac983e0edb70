import type { Imprint, Reading } from "@mingce/core";
import { writeCsv, writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from "@mingce/writers";

/** Formats a document can be written in. */
export const writableFormats = ["pdf", "docx", "xlsx", "html", "json", "csv"] as const;

/** One of them. */
export type WritableFormat = (typeof writableFormats)[number];

/** The writer of each format; those of PDF, Word and Excel load their libraries when they are asked for. */
const writers: Readonly<
  Record<WritableFormat, (reading: Reading, imprint: Imprint | null) => string | Promise<Uint8Array>>
> = {
  pdf: writePdf,
  docx: writeDocx,
  xlsx: writeXlsx,
  html: (reading, imprint) => writeHtml(reading, imprint),
  json: writeJson,
  csv: writeCsv,
};

/**
 * A read document in a format: text, or bytes of a PDF or an Office file, with the imprint of what it was made by; null where the
 * product only read it. The same reading and imprint give the same.
 */
export async function writeReading(
  reading: Reading,
  format: WritableFormat,
  imprint: Imprint | null,
): Promise<string | Uint8Array> {
  return writers[format](reading, imprint);
}
