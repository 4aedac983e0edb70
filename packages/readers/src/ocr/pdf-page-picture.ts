import type { PDFDocumentProxy } from "pdfjs-dist";
import { type CanvasPackage, drawnPicture } from "./canvas.ts";
import type { PagePicture } from "./recognised-page.ts";

/** Pixels a point: 200 an inch, at which the recogniser was measured. */
const usualScale = 200 / 72;
/** A larger page is drawn smaller, to so many pixels. */
const mostPixels = 8_000_000;

/** Draws a page of an opened file. Errors: rejects where pdf.js cannot draw it. */
export async function pdfPagePicture(
  canvas: CanvasPackage,
  file: PDFDocumentProxy,
  number: number,
): Promise<PagePicture> {
  // The stand-ins that reading makes do with draw nothing.
  const { DOMMatrix, Path2D, ImageData } = canvas;
  Object.assign(globalThis, { DOMMatrix, Path2D, ImageData });
  const page = await file.getPage(number);
  const points = page.getViewport({ scale: 1 });
  const scale = Math.min(usualScale, Math.sqrt(mostPixels / (points.width * points.height)));
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const picture = await drawnPicture(canvas, width, height, async (context) => {
    await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
  });
  page.cleanup();
  return { picture, scale };
}
