import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type * as Pdfjs from "pdfjs-dist";

/** Both halves of pdf.js: the one programs call, and the one that reads the file. */
interface Halves {
  readonly api: typeof Pdfjs;
  readonly reader: { readonly WorkerMessageHandler: { initializeFromPort(port: unknown): void } };
}

/** pdf.js, loaded once and only when a PDF comes. */
export async function pdfjs(): Promise<Halves> {
  withoutCanvas();
  const { warn } = console;
  const own = ownBuiltIns();
  // Without the optional canvas package pdf.js warns while it is loaded, before its verbosity can be set.
  console.warn = () => {};
  try {
    const api = (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as typeof Pdfjs;
    // @ts-expect-error The package declares no types for this half.
    const reader = (await import("pdfjs-dist/legacy/build/pdf.worker.mjs")) as Halves["reader"];
    return { api, reader };
  } finally {
    console.warn = warn;
    Object.assign(Array.prototype, own.array);
    Object.assign(JSON, own.json);
  }
}

/**
 * The polyfills of pdf.js replace what Node has for the sake of old browsers, in the whole process: with its `push`
 * alone everything takes a third longer.
 */
function ownBuiltIns() {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  return { array: { push }, json: { parse, stringify } };
}

/** The folders of character maps and standard fonts that come with the package: old Chinese encodings need them. */
export function pdfjsFolders(): { readonly cMapUrl: string; readonly standardFontDataUrl: string } {
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    cMapUrl: join(home, "cmaps") + sep,
    standardFontDataUrl: join(home, "standard_fonts") + sep,
  };
}

/**
 * What pdf.js takes for a web page with fonts of its own: it hands the fonts to it and draws no outline of any glyph,
 * which reading has no use for.
 */
export function pageWithFonts(): HTMLDocument {
  return { fonts: new Set() } as unknown as HTMLDocument;
}

/** pdf.js makes a DOMMatrix when it is loaded and takes it from a canvas package that is optional; reading needs none. */
function withoutCanvas(): void {
  const world = globalThis as {
    DOMMatrix?: unknown;
    Path2D?: unknown;
    ImageData?: unknown;
    FontFace?: unknown;
  };
  world.FontFace ??= class {};
  world.DOMMatrix ??= class {};
  world.Path2D ??= class {};
  world.ImageData ??= class {};
}
