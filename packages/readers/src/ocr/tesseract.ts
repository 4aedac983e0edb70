import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { optionalPackage } from "./optional-package.ts";
import type { Picture } from "./picture.ts";
import type { RecognisedWord, Recogniser } from "./recogniser.ts";

/** What is used of tesseract.js 7. */
interface Tesseract {
  createWorker(language: string, engine: number, options: object): Promise<TesseractWorker>;
}

interface TesseractWorker {
  setParameters(parameters: Readonly<Record<string, string>>): Promise<unknown>;
  recognize(
    image: Buffer,
    options: object,
    output: { readonly blocks: true },
  ): Promise<{ readonly data: { readonly blocks: readonly TesseractBlock[] | null } }>;
  terminate(): Promise<unknown>;
}

interface TesseractBlock {
  readonly paragraphs: readonly { readonly lines: readonly TesseractLine[] }[];
}

interface TesseractLine {
  readonly bbox: Bounds;
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: Bounds }[];
}

interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The neural engine; the data has no other. */
const neural = 1;
/**
 * One block of text, line by line. It destroys a table with its ruling lines in the picture, and reads one without them
 * best: of 660 numbers in eight pages of tables 632, with sparse text (11) 393 and with one column (4) 466.
 */
const oneBlock = "6";

/** tesseract.js with its Chinese data, where both are installed; the data is never downloaded. */
export async function openTesseract(): Promise<Recogniser | null> {
  const langPath = chineseData();
  const found = langPath && (await optionalPackage<Tesseract & { default?: Tesseract }>("tesseract.js"));
  if (!found) return null;
  // Without a handler of its own a failing worker throws where nobody can catch it.
  const options = { langPath, gzip: true, cacheMethod: "none", errorHandler: () => {} };
  const worker = await (found.default ?? found).createWorker("chi_sim", neural, options);
  await worker.setParameters({
    tessedit_pageseg_mode: oneBlock,
    user_defined_dpi: "200",
    debug_file: "/dev/null",
  });
  return {
    async recognise(picture) {
      const { data } = await worker.recognize(pgm(picture), {}, { blocks: true });
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.lines));
      return lines.flatMap(wordsOf);
    },
    close: async () => void (await worker.terminate()),
  };
}

/** The folder of the whole-number form of the best data: more amounts right than with the standard data. */
function chineseData(): string | null {
  try {
    const home = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/chi_sim/package.json"));
    return join(home, "4.0.0_best_int");
  } catch {
    return null;
  }
}

/** The words of a line, each as high as the line: a mark or the character 一 alone has no height of its own. */
function wordsOf({ bbox, words }: TesseractLine): RecognisedWord[] {
  return words.map((word) => ({
    text: word.text,
    box: [word.bbox.x0, bbox.y0, word.bbox.x1, bbox.y1],
    confidence: word.confidence / 100,
  }));
}

/** A picture as a file of the simplest format the recogniser reads. */
function pgm({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), grey]);
}
