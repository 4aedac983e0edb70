import { optionalPackage } from "./optional-package.ts";
import { greyPicture, type Picture } from "./picture.ts";

/** What is used of the canvas package that pdf.js names as optional. */
export interface CanvasPackage {
  createCanvas(width: number, height: number): Canvas;
  loadImage(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number }>;
  readonly DOMMatrix: unknown;
  readonly Path2D: unknown;
  readonly ImageData: unknown;
}

interface Canvas {
  getContext(kind: "2d"): CanvasContext;
}

interface CanvasContext {
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

/** The canvas package; null where it is not installed. */
export async function canvasPackage(): Promise<CanvasPackage | null> {
  const found = await optionalPackage<CanvasPackage & { default?: CanvasPackage }>("@napi-rs/canvas");
  return found && (found.default ?? found);
}

/** What `draw` paints on white paper of so many pixels. */
export async function drawnPicture(
  { createCanvas }: CanvasPackage,
  width: number,
  height: number,
  draw: (context: CanvasContext) => Promise<void> | void,
): Promise<Picture> {
  const context = createCanvas(width, height).getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  await draw(context);
  return greyPicture(width, height, context.getImageData(0, 0, width, height).data);
}
