import type { PDFPageProxy } from "pdfjs-dist";
import type { Font } from "./graphics-state.ts";
import { matrixOf } from "./matrix.ts";
import type { OpenedPdf } from "./open-pdf.ts";
import { paint } from "./paint.ts";
import type { Painting } from "./painting.ts";

/** A page by its number from 1 on; without a painting where the file is damaged there. */
export interface PaintedPage {
  readonly number: number;
  readonly painting: Painting | null;
  /** Degrees clockwise by which it was turned more than it is shown, so that its text runs upright. */
  readonly turned: number;
}

/** The pages of a file one after another; pdf.js lets go of each before the next. */
export async function* paintedPages(opened: OpenedPdf): AsyncGenerator<PaintedPage> {
  const layers = await opened.file.getOptionalContentConfig();
  const shows = (layer: unknown) => layers.isVisible(layer as never);
  for (let number = 1; number <= opened.file.numPages; number++) {
    const { painting, turned } = await painted(opened, number, shows).catch(() => unpainted);
    yield { number, painting, turned };
  }
}

const unpainted = { painting: null, turned: 0 };

async function painted(
  { file, names }: OpenedPdf,
  number: number,
  shows: (layer: unknown) => boolean,
): Promise<{ readonly painting: Painting; readonly turned: number }> {
  const page = await file.getPage(number);
  const operators = await page.getOperatorList();
  const font = fontsOf(page);
  const turned = (rotation: number) => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation });
    return paint(operators, { names, width, height, view: matrixOf(transform), font, shows });
  };
  const painting = turned(page.rotate);
  const turn = mainAngle(painting);
  const upright = turn === 0 ? painting : turned((page.rotate - turn + 360) % 360);
  page.cleanup();
  return { painting: upright, turned: (360 - turn) % 360 };
}

/** The direction most of the text runs in, of 0, 90, 180 and -90: a page printed on its side is read upright. */
function mainAngle({ glyphs }: Painting): number {
  const counts = new Map<number, number>();
  for (const { angle, text } of glyphs)
    if (text.trim() !== "") counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
  return main % 90 === 0 ? main : 0;
}

/** The fonts of a page, each made once. */
function fontsOf(page: PDFPageProxy): (name: string) => Font | null {
  const known = new Map<string, Font | null>();
  return (name) => {
    const font = known.get(name);
    if (font !== undefined) return font;
    const made = page.commonObjs.has(name) ? fontOf(page.commonObjs.get(name)) : null;
    known.set(name, made);
    return made;
  };
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
