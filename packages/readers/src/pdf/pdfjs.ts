import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type * as Pdfjs from "pdfjs-dist";

/** pdf.js, loaded once and only when a PDF comes. */
export async function pdfjs(): Promise<typeof Pdfjs> {
  withoutCanvas();
  const { warn } = console;
  // Without the optional canvas package pdf.js warns while it is loaded, before its verbosity can be set.
  console.warn = () => {};
  try {
    return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as typeof Pdfjs;
  } finally {
    console.warn = warn;
  }
}

/** The folders of character maps and standard fonts that come with the package: old Chinese encodings need them. */
export function pdfjsFolders(): { readonly cMapUrl: string; readonly standardFontDataUrl: string } {
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    cMapUrl: join(home, "cmaps") + sep,
    standardFontDataUrl: join(home, "standard_fonts") + sep,
  };
}

/** pdf.js makes a DOMMatrix when it is loaded and takes it from a canvas package that is optional; reading needs none. */
function withoutCanvas(): void {
  const world = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; ImageData?: unknown };
  world.DOMMatrix ??= class {};
  world.Path2D ??= class {};
  world.ImageData ??= class {};
}
