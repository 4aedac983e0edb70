/** The errors of pdf.js that it can leave unhandled where a damaged object is asked for beside the way. */
const ofPdfjs = new Set([
  "FormatError",
  "InvalidPDFException",
  "MissingDataException",
  "ParserEOFException",
  "UnknownErrorException",
  "XRefEntryException",
  "XRefParseException",
  "AbortException",
]);

let reading = 0;

/**
 * Runs `read` while rejections that pdf.js forgets are let go: Node ends a thread for one, and the same error reaches
 * whoever asked for the damaged part. Every other unhandled rejection stays what it is.
 */
export async function withoutStrayRejections<T>(read: () => Promise<T>): Promise<T> {
  if (reading++ === 0) process.on("unhandledRejection", letGo);
  try {
    return await read();
  } finally {
    // A rejection is reported after the microtasks of its turn: one more turn, and the last of them has come.
    await new Promise((resolve) => setImmediate(resolve));
    if (--reading === 0) process.off("unhandledRejection", letGo);
  }
}

function letGo(reason: unknown): void {
  if (reason instanceof Error && ofPdfjs.has(reason.name)) return;
  throw reason;
}
