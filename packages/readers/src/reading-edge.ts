import type { Document, DocumentFormat, Finding } from "@mingce/core";
import { documentName } from "./document-name.ts";
import type { ReadResult } from "./read-result.ts";
import { refusals } from "./refusals.ts";
import { Unreadable } from "./unreadable.ts";

/** What a reader found in a source: its blocks, and what it met in them. */
export interface Read {
  readonly blocks: Document["blocks"];
  readonly findings: readonly Finding[];
  /** As of a document. */
  readonly sheetNames?: readonly string[];
}

/**
 * Runs a reader and makes its refusal of what it throws as `Unreadable`. A document without any text is refused as
 * empty, or as one of pictures only.
 */
export function readingEdge(name: string, format: DocumentFormat, read: () => Read): ReadResult {
  const shown = documentName(name);
  try {
    const { blocks, findings, sheetNames } = read();
    if (blocks.length === 0) {
      const pictured = findings.some(
        ({ code }) => code === "text/picture" || code === "text/embedded-object",
      );
      return { ok: false, refusal: pictured ? refusals.onlyPictures(shown) : refusals.empty(shown) };
    }
    const found = { ...(findings.length > 0 && { findings }), ...(sheetNames && { sheetNames }) };
    return { ok: true, document: { name: shown, format, blocks, ...found } };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal(shown) };
    throw error;
  }
}
