import type { Document } from "@mingce/core";

/** What reading a file ends in: a document tree, or the reason why there is none. Readers never throw. */
export type ReadResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Why a file was not read.
 * `code` is stable for ever once released; `message` is Chinese, full sentences: what, where, what to do.
 */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}
