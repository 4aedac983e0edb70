import type { PDFDocumentProxy } from "pdfjs-dist";
import { directPorts } from "./direct-port.ts";
import { pageWithFonts, pdfjs, pdfjsFolders } from "./pdfjs.ts";

/** An opened file, with the names of pdf.js's operators by number; to be closed. */
export interface OpenedPdf {
  readonly file: PDFDocumentProxy;
  readonly names: ReadonlyMap<number, string>;
  close(): Promise<void>;
}

/** Opens a PDF. A file that only its owner's password protects from change opens; one with a password to open does not. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | "encrypted" | "damaged"> {
  const { api, reader } = await pdfjs();
  const [here, there] = directPorts();
  const worker = new api.PDFWorker({ port: here as never, verbosity: silent });
  reader.WorkerMessageHandler.initializeFromPort(there);
  const task = api.getDocument({
    worker,
    // pdf.js takes no Buffer and keeps the array it is given.
    data: Uint8Array.from(bytes),
    ...pdfjsFolders(),
    cMapPacked: true,
    verbosity: silent,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: false,
    ownerDocument: pageWithFonts(),
  });
  const close = async () => {
    await task.destroy();
    worker.destroy();
  };
  try {
    const file = await task.promise;
    return {
      file,
      names: new Map(Object.entries(api.OPS).map(([operator, code]) => [code, operator])),
      close,
    };
  } catch (error) {
    await close();
    return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";
  }
}

/** No warning is printed: what a person must know is a refusal or a finding. */
const silent = -1;
