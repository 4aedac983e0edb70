import type { PDFDocumentProxy } from "pdfjs-dist";
import { pdfjs, pdfjsFolders } from "./pdfjs.ts";

/** An opened file, with the names of pdf.js's operators by number; to be closed. */
export interface OpenedPdf {
  readonly file: PDFDocumentProxy;
  readonly names: ReadonlyMap<number, string>;
  close(): Promise<void>;
}

/** Opens a PDF. A file that only its owner's password protects from change opens; one with a password to open does not. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | "encrypted" | "damaged"> {
  const { getDocument, OPS } = await pdfjs();
  const task = getDocument({
    // pdf.js takes no Buffer and keeps the array it is given.
    data: Uint8Array.from(bytes),
    ...pdfjsFolders(),
    cMapPacked: true,
    verbosity: silent,
    isEvalSupported: false,
    enableXfa: false,
  });
  const close = () => task.destroy();
  try {
    const file = await task.promise;
    return { file, names: new Map(Object.entries(OPS).map(([operator, code]) => [code, operator])), close };
  } catch (error) {
    await close();
    return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";
  }
}

/** No warning is printed: what a person must know is a refusal or a finding. */
const silent = -1;
