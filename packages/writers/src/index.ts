/** A reading (document tree and statements) to html, docx, xlsx, json. */
import type { Reading } from "@mingce/core";
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
export { type ContentsLine, contentsOf } from "./html/contents.ts";
export { escapeHtml } from "./html/escape.ts";
export { type HtmlOptions, htmlFragment } from "./html/fragment.ts";
export { writeHtml } from "./html/page.ts";
export { disclosureStyle } from "./html/style.ts";
export { writeJson } from "./json/write-json.ts";
export type { Review, ReviewFinding, ReviewPart, Verdict } from "./report/review.ts";
export { writeReview } from "./report/review-page.ts";
export type { ListCell, ListSheet } from "./xlsx/write-lists.ts";

/** A document as a Word file (`docx/write-docx.ts`), its writer loaded only now. */
export async function writeDocx(reading: Reading): Promise<Uint8Array> {
  return (await import("./docx/write-docx.ts")).writeDocx(reading);
}

/** Lists as an Excel workbook (`xlsx/write-lists.ts`), its writer loaded only now. */
export async function writeLists(name: string, lists: readonly ListSheet[]): Promise<Uint8Array> {
  return (await import("./xlsx/write-lists.ts")).writeLists(name, lists);
}

/** A document as an Excel workbook (`xlsx/write-xlsx.ts`), its writer loaded only now. */
export async function writeXlsx(reading: Reading): Promise<Uint8Array> {
  return (await import("./xlsx/write-xlsx.ts")).writeXlsx(reading);
}
