import type { PageDraft } from "../pdf/page-draft.ts";
import { type CanvasPackage, canvasPackage } from "./canvas.ts";
import { type PagePicture, recognisedPage } from "./recognised-page.ts";
import type { OpenRecogniser } from "./recogniser.ts";

/** Most scanned pages read of one file. */
export const mostScannedPages = 20;
/** After so many milliseconds no further page is begun: the server stops a check at 30 s. */
const mostMilliseconds = 20_000;

/** A scanned page: its number, and how its picture is made. */
export interface Scan {
  readonly number: number;
  picture(canvas: CanvasPackage): Promise<PagePicture>;
}

/** What came of some scanned pages. */
export interface ReadScans {
  /** By the number of the page; a page that is missing was not read. */
  readonly drafts: ReadonlyMap<number, PageDraft>;
  /** Whether there was a recogniser to read them. */
  readonly installed: boolean;
}

/**
 * Reads scanned pages with a recogniser, as far as one is installed and time allows.
 *
 * Shape:  a page is not read where nothing is installed, there are too many, its picture could not be made, or no word
 *         was seen on it.
 * Limit:  20 pages and 20 s a file.
 */
export async function readScans(scans: readonly Scan[], open: OpenRecogniser): Promise<ReadScans> {
  const drafts = new Map<number, PageDraft>();
  const canvas = scans.length > 0 ? await canvasPackage() : null;
  const recogniser = canvas && (await open().catch(() => null));
  if (!canvas || !recogniser) return { drafts, installed: false };
  const start = performance.now();
  try {
    for (const { number, picture } of scans.slice(0, mostScannedPages)) {
      if (performance.now() - start > mostMilliseconds) break;
      const draft = await picture(canvas)
        .then((drawn) => recognisedPage(recogniser, drawn, number))
        .catch(() => null);
      if (draft !== null && draft.runs.length > 0) drafts.set(number, draft);
    }
  } finally {
    await recogniser.close();
  }
  return { drafts, installed: true };
}
