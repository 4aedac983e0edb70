import { documentName } from "../document-name.ts";
import { blocksOf } from "../pdf/page-blocks.ts";
import { pageFindings } from "../pdf/page-findings.ts";
import type { ReadResult } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { type CanvasPackage, drawnPicture } from "./canvas.ts";
import { readScans } from "./read-scans.ts";
import type { PagePicture } from "./recognised-page.ts";
import type { OpenRecogniser } from "./recogniser.ts";
import { openTesseract } from "./tesseract.ts";

/** Largest picture file read, in bytes. */
const largestImage = 30 * 1024 * 1024;
/** Pixels a point, and the width of the page a picture is taken to show: nothing in the file says it reliably. */
const scale = 200 / 72;
const [shortSide, longSide] = [595, 842];

/**
 * Reads a picture (PNG, JPEG) as one scanned page.
 *
 * Shape:  as of a scanned page of a PDF, format "pdf"; places are in points of an A4 page.
 * Errors: returns a refusal `file/format-image` where no recogniser is installed or nothing is read; never throws.
 */
export async function readImage(
  bytes: Uint8Array,
  name: string,
  open: OpenRecogniser = openTesseract,
): Promise<ReadResult> {
  const shown = documentName(name);
  if (bytes.length > largestImage)
    return { ok: false, refusal: refusals.tooLarge(shown, bytes.length, largestImage) };
  const scan = { number: 1, picture: (canvas: CanvasPackage) => pictureOf(bytes, canvas) };
  const { drafts, installed } = await readScans([scan], open);
  const draft = drafts.get(1);
  if (draft === undefined) return { ok: false, refusal: refusals.picture(shown, installed) };
  const blocks = blocksOf([draft]);
  const findings = pageFindings([draft], blocks, installed);
  return { ok: true, document: { name: shown, format: "pdf", blocks, findings } };
}

async function pictureOf(bytes: Uint8Array, canvas: CanvasPackage): Promise<PagePicture> {
  const image = await canvas.loadImage(Buffer.from(bytes));
  const points = image.width > image.height ? longSide : shortSide;
  const width = Math.round(points * scale);
  const height = Math.round((image.height / image.width) * width);
  if (height > 3 * longSide * scale) throw new RangeError("The picture is no page.");
  const picture = await drawnPicture(canvas, width, height, (context) =>
    context.drawImage(image, 0, 0, width, height),
  );
  return { picture, scale };
}
