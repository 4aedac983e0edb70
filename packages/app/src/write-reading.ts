import type { Reading } from "@mingce/core";
import { writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from "@mingce/writers";

/** Formats a document can be written in. */
export const writableFormats = ["pdf", "docx", "xlsx", "html", "json"] as const;

/** One of them. */
export type WritableFormat = (typeof writableFormats)[number];

/** The writer of each format; those of PDF, Word and Excel load their libraries when they are asked for. */
const writers: Readonly<Record<WritableFormat, (reading: Reading) => string | Promise<Uint8Array>>> = {
  pdf: (reading) => writePdf(reading, null),
  docx: writeDocx,
  xlsx: writeXlsx,
  html: (reading) => writeHtml(reading),
  json: writeJson,
};

/** A read document in a format: text, or bytes of a PDF or an Office file. The same reading gives the same. */
export async function writeReading(reading: Reading, format: WritableFormat): Promise<string | Uint8Array> {
  return writers[format](reading);
}
