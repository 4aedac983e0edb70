/** A reading (document tree and statements) to html, pdf, docx, xlsx, json, csv. */
import type { Document, EntryWorkbook, Imprint, Reading } from "@mingce/core";
import type { DisclosureData } from "./json/disclosure-schema.ts";
import type { ListSheet } from "./xlsx/write-lists.ts";

export {
  type Annotated,
  docxWithNotes,
  type Note,
  type NotePlace,
  pdfWithNotes,
  xlsxWithNotes,
} from "./annotate/annotate.ts";
export { chartSvg } from "./chart/chart-svg.ts";
export type { Mark } from "./html/anchors.ts";
export { escapeHtml } from "./html/escape.ts";
export { type HtmlOptions, htmlFragment } from "./html/fragment.ts";
export { writeHtml } from "./html/page.ts";
export { disclosureStyle } from "./html/style.ts";
export { dataDigest, statedDigests } from "./imprint/stated-digests.ts";
export type { DisclosureData } from "./json/disclosure-schema.ts";
export { writeJson } from "./json/write-json.ts";
export { type ContentsLine, contentsOf } from "./layout/contents.ts";
export type { Review, ReviewFinding, ReviewPart, Verdict } from "./report/review.ts";
export { writeReview } from "./report/review-page.ts";
export type { ListCell, ListSheet } from "./xlsx/write-lists.ts";

/** What a document states as a data package (`csv/write-csv.ts`), its writer loaded only now. */
export async function writeCsv(reading: Reading, imprint: Imprint | null = null): Promise<Uint8Array> {
  return (await import("./csv/write-csv.ts")).writeCsv(reading, imprint);
}

/** A document as a Word file (`docx/write-docx.ts`), its writer loaded only now. */
export async function writeDocx(reading: Reading, imprint: Imprint | null = null): Promise<Uint8Array> {
  return (await import("./docx/write-docx.ts")).writeDocx(reading, imprint);
}

/** An entry workbook as an Excel file (`entry/write-entry.ts`), its writer loaded only now. */
export async function writeEntry(workbook: EntryWorkbook): Promise<Uint8Array> {
  return (await import("./entry/write-entry.ts")).writeEntry(workbook);
}

/** Lists as an Excel workbook (`xlsx/write-lists.ts`), its writer loaded only now. */
export async function writeLists(name: string, lists: readonly ListSheet[]): Promise<Uint8Array> {
  return (await import("./xlsx/write-lists.ts")).writeLists(name, lists);
}

/** A document as an Excel workbook (`xlsx/write-xlsx.ts`), its writer loaded only now. */
export async function writeXlsx(reading: Reading, imprint: Imprint | null = null): Promise<Uint8Array> {
  return (await import("./xlsx/write-xlsx.ts")).writeXlsx(reading, imprint);
}

/** A document as a PDF (`pdf/write-pdf.ts`), its writer, Typst and the fonts loaded only now. */
export async function writePdf(reading: Reading, imprint: Imprint | null): Promise<Uint8Array> {
  return (await import("./pdf/write-pdf.ts")).writePdf(reading, imprint);
}

/** What to know of a document's PDF (`pdf/pdf-notices.ts`), in Chinese sentences; its fonts are loaded only now. */
export async function pdfNotices(document: Document): Promise<readonly string[]> {
  return (await import("./pdf/pdf-notices.ts")).pdfNotices(document);
}

/** A disclosure as data from its JSON (`json/parse-disclosure.ts`), its schema loaded only now. */
export async function parseDisclosure(
  data: unknown,
): Promise<{ readonly disclosure: DisclosureData } | { readonly wrong: string }> {
  return (await import("./json/parse-disclosure.ts")).parseDisclosure(data);
}
