import type { Box, Origin, Severity } from "@mingce/core";

/** A remark to be put into a file at what it is about. */
export interface Note {
  readonly severity: Severity;
  /** What is said, Chinese sentences; each line a paragraph. */
  readonly text: string;
  /** Null for what is said of the document as a whole. */
  readonly place: NotePlace | null;
}

/** Where a note belongs, as the reader of the file saw it: a page and a box in it, or what the source keeps. */
export interface NotePlace {
  readonly page: number | null;
  /** In points from the top left of the page as it was read. */
  readonly box: Box | null;
  readonly origin: Origin | null;
  /** The printed words meant; null for the paragraph or the cell as a whole. */
  readonly words: Words | null;
}

/** Words in a paragraph or a cell: the `nth` (from 0) of `of` places there where the same words stand. */
export interface Words {
  readonly text: string;
  readonly nth: number;
  readonly of: number;
}

/** Who a note is by. */
export const author = "明册";
