import type { Block } from "@mingce/core";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { documentName } from "../document-name.ts";
import type { ReadResult } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import type { Font } from "./graphics-state.ts";
import { matrixOf } from "./matrix.ts";
import { pageBlocks } from "./page-blocks.ts";
import { paint } from "./paint.ts";
import type { Painting } from "./painting.ts";
import { pdfjs, pdfjsFolders } from "./pdfjs.ts";

/**
 * Reads a PDF document as its pages show it.
 *
 * Shape:  bytes -> document tree of format "pdf", page by page: ruled tables as table blocks, the rest as paragraphs.
 * Errors: returns a refusal `file/…`; never throws.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const shown = documentName(name);
  const { getDocument, OPS, VerbosityLevel } = await pdfjs();
  const names = new Map(Object.entries(OPS).map(([operator, code]) => [code as number, operator]));
  const task = getDocument({
    data: Uint8Array.from(bytes),
    ...pdfjsFolders(),
    cMapPacked: true,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  try {
    const file = await task.promise;
    const blocks: Block[] = [];
    let openColumns: readonly number[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const read = pageBlocks(await paintingOf(file, page, names), number, openColumns);
      blocks.push(...read.blocks);
      openColumns = read.openColumns;
      page.cleanup();
    }
    if (blocks.length === 0) return { ok: false, refusal: refusals.empty(shown) };
    return { ok: true, document: { name: shown, format: "pdf", blocks } };
  } catch {
    return { ok: false, refusal: refusals.format(shown, "pdf") };
  } finally {
    await task.destroy();
  }
}

async function paintingOf(
  file: PDFDocumentProxy,
  page: PDFPageProxy,
  names: ReadonlyMap<number, string>,
): Promise<Painting> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const layers = await file.getOptionalContentConfig();
  const fonts = new Map<string, Font | null>();
  return paint(operators, {
    names,
    width,
    height,
    view: matrixOf(transform),
    font(fontName) {
      const known = fonts.get(fontName);
      if (known !== undefined) return known;
      const font = page.commonObjs.has(fontName) ? fontOf(page.commonObjs.get(fontName)) : null;
      fonts.set(fontName, font);
      return font;
    },
    shows: (layer) => layers.isVisible(layer as never),
  });
}

function fontOf(given: {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
}): Font {
  return {
    scale: given.fontMatrix?.[0] ?? 0.001,
    vertical: given.vertical === true,
    verticalMetrics: given.defaultVMetrics ?? [-1000, 500, 880],
  };
}
