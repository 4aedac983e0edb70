import { type Document, type Form, readDisclosure, saidBy } from "@mingce/core";
import { forms } from "@mingce/forms";
import { carriedBy, packageStatements, readDocument } from "@mingce/readers";
import { writeCsv, writeDocx, writeHtml, writePdf, writeXlsx } from "@mingce/writers";
import { documentToText } from "../document-to-text.ts";
import { type Said, said } from "../laws/said.ts";

/** Formats the project writes a document in by itself. */
export const writtenFormats = ["text", "html", "pdf", "docx", "xlsx", "csv"] as const;

/** One of them. */
export type WrittenFormat = (typeof writtenFormats)[number];

/** A document as a file of a format. */
export async function writtenAs(format: WrittenFormat, document: Document): Promise<Uint8Array> {
  if (format === "text") return new TextEncoder().encode(documentToText(document));
  const reading = readDisclosure(document, forms);
  if (format === "html") return new TextEncoder().encode(writeHtml(reading));
  if (format === "csv") return writeCsv(reading);
  if (format === "pdf") return writePdf(reading, null);
  return format === "docx" ? writeDocx(reading) : writeXlsx(reading);
}

/** What a file says, read as any file is, a data package by its statements. Throws where it is refused. */
export async function saidIn(bytes: Uint8Array, by: readonly Form[] = forms): Promise<readonly Said[]> {
  const statements = packageStatements(await carriedBy(bytes));
  if (statements !== null) return statements.map(saidBy);
  const read = await readDocument(bytes, "disclosure");
  if (!read.ok) throw new Error(read.refusal.message);
  return said(readDisclosure(read.document, by));
}
