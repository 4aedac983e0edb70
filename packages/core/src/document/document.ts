import type { Finding } from "../finding/finding.ts";
import type { Box } from "./address.ts";
import type { Origin } from "./origin.ts";

export type { Address, Box } from "./address.ts";
export type { Origin } from "./origin.ts";

/**
 * The document tree: what readers end in and writers start from. It knows blocks, rows and places, and no form.
 *
 * A reader keeps the source's own order and breaks: a table that crosses a page is two table blocks, a sentence
 * that a page cuts is two paragraphs. Joining them needs the form and is done by `reading/`.
 */
export interface Document {
  /** Name shown to people; never a path. */
  readonly name: string;
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /** What the reader met in the source itself: a hidden sheet, a formula whose stored value disagrees, a scanned page. */
  readonly findings?: readonly Finding[];
  /**
   * Pages whose text runs on its side, by number, with the degrees clockwise by which a reader turned them more than
   * they are shown; boxes count from the top left of the page so turned. Absent where there is none.
   */
  readonly turned?: Readonly<Record<number, number>>;
  /** Names of a workbook's visible sheets in order: a place's page counts them. Absent in other formats. */
  readonly sheetNames?: readonly string[];
}

/** Formats a document can be read from or was written for. */
export type DocumentFormat = "text" | "pdf" | "docx" | "xlsx" | "html" | "compiled";

/** A block of a document, in reading order. */
export type Block = Paragraph | TableBlock;

/** One line or paragraph of running text. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** What a writer sets it as; a reader that cannot know leaves "body". */
  readonly role: ParagraphRole;
  readonly page: number | null;
  /** 1-based line in a text source (domain.md: line of a finding). */
  readonly line: number | null;
  readonly box: Box | null;
  /** Where its text stands line by line, in order and without overlap; absent where the paragraph is one line. */
  readonly spans?: readonly Span[];
  /** How sure a recogniser of scanned pages is, 0 to 1; absent where the text is the source's own. */
  readonly confidence?: number;
  /** Absent where the source keeps nothing that a note can be put at. */
  readonly origin?: Origin;
}

/** A stretch of a paragraph's text that stands in one printed line. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly line: number | null;
  readonly box: Box | null;
}

/** Typographic role; headings are numbered from the outside in. */
export type ParagraphRole = "title" | "heading1" | "heading2" | "heading3" | "caption" | "note" | "body";

/** A run of table rows as the source prints them, header rows included. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly Row[];
  readonly page: number | null;
}

/** A printed row. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly line: number | null;
  readonly page: number | null;
  /** True where the source or the writer marks the row as a header. */
  readonly header: boolean;
}

/** A printed cell; a spanned cell stands once and the positions it covers hold empty cells marked `covered`. */
export interface Cell {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly covered?: boolean;
  readonly box?: Box | null;
  /** As of a paragraph. */
  readonly confidence?: number;
  readonly origin?: Origin;
}
