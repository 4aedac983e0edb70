import type { Document } from "@mingce/core";
import { documentName } from "../document-name.ts";
import { pdfPagePicture } from "../ocr/pdf-page-picture.ts";
import { readScans, type Scan } from "../ocr/read-scans.ts";
import type { OpenRecogniser } from "../ocr/recogniser.ts";
import { openTesseract } from "../ocr/tesseract.ts";
import type { ReadResult, Refusal } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { type OpenedPdf, openPdf } from "./open-pdf.ts";
import { blocksOf } from "./page-blocks.ts";
import { type PageDraft, pageDraft } from "./page-draft.ts";
import { isScan, pageFindings } from "./page-findings.ts";
import { paintedPages } from "./painted-pages.ts";
import { withoutStrayRejections } from "./stray-rejections.ts";

/** Largest PDF read, in bytes; the real ones have under 1 MB, with pictures some tens. */
export const largestPdf = 100 * 1024 * 1024;
/** Most pages read; the longest department has about 90. */
export const mostPages = 500;
/** Most characters read; ninety pages have about 100,000. */
export const mostCharacters = 3_000_000;

/** With more scanned pages than this part the few others say too little to check anything. */
const mostScans = 0.9;

/**
 * Reads a PDF document as its pages show it.
 *
 * Shape:  bytes -> document tree of format "pdf", page by page: ruled tables as table blocks, one a page, the rest as
 *         paragraphs; places are page, line (counted by the reader within the page) and box.
 * Errors: returns a refusal `file/damaged`, `file/encrypted`, `file/too-large`, `file/too-complex`, `file/scanned` or
 *         `file/empty`; a page that could be read in part only is a finding `pdf/…`; never throws.
 * Limit:  a scanned page is read where the optional recogniser is installed, up to 20 of them; else it is not read.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  open: OpenRecogniser = openTesseract,
): Promise<ReadResult> {
  const shown = documentName(name);
  if (bytes.length > largestPdf) return refused(refusals.tooLarge(shown, bytes.length, largestPdf));
  return withoutStrayRejections(async () => {
    const opened = await openPdf(bytes);
    if (opened === "encrypted") return refused(refusals.encrypted(shown));
    if (opened === "damaged") return refused(refusals.damaged(shown, null));
    try {
      return await readOpened(opened, shown, open);
    } catch {
      return refused(refusals.damaged(shown, null));
    } finally {
      await opened.close();
    }
  });
}

async function readOpened(opened: OpenedPdf, name: string, open: OpenRecogniser): Promise<ReadResult> {
  const pages = opened.file.numPages;
  if (pages > mostPages)
    return refused(refusals.tooComplex(name, `有 ${pages} 页，超过 ${mostPages} 页的上限`));
  const written: PageDraft[] = [];
  const turns: Record<number, number> = {};
  let characters = 0;
  for await (const { painting, number, turned } of paintedPages(opened)) {
    characters += painting?.glyphs.length ?? 0;
    if (characters > mostCharacters) {
      return refused(refusals.tooComplex(name, `的文字超过 ${mostCharacters / 10_000} 万个的上限`));
    }
    written.push(pageDraft(painting, number));
    if (turned !== 0) turns[number] = turned;
  }
  const { drafts: recognised, installed } = await readScans(written.filter(isScan).map(scanOf(opened)), open);
  const drafts = written.map((draft) => recognised.get(draft.number) ?? draft);
  const scans = drafts.filter(isScan).map((draft) => draft.number);
  const blocks = blocksOf(drafts);
  if (blocks.length === 0 || scans.length > mostScans * pages) {
    if (scans.length > 0) return refused(refusals.scanned(name, scans, pages, installed));
    const isDamaged = drafts.some((draft) => draft.notes.damaged);
    return refused(isDamaged ? refusals.damaged(name, null) : refusals.empty(name));
  }
  const findings = pageFindings(drafts, blocks, installed);
  const document: Document = {
    name,
    format: "pdf",
    blocks,
    ...(findings.length > 0 && { findings }),
    ...(Object.keys(turns).length > 0 && { turned: turns }),
  };
  return { ok: true, document };
}

/** The picture of a page is drawn only where a recogniser is there to read it. */
function scanOf(opened: OpenedPdf): (draft: PageDraft) => Scan {
  return ({ number }) => ({
    number,
    picture: (canvas) => pdfPagePicture(canvas, opened.file, number),
  });
}

function refused(refusal: Refusal): ReadResult {
  return { ok: false, refusal };
}
