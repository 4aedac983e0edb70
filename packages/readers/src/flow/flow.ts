import type { Origin, ParagraphRole } from "@mingce/core";

/**
 * What a flowing source (a Word document, a web page) holds before it is laid out: paragraphs and tables, in tables
 * cells that hold paragraphs and tables again.
 */
export type Flow = FlowParagraph | FlowTable;

/** A paragraph; each line break in its text is a printed line of its own. */
export interface FlowParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly role: ParagraphRole;
  /** Where the source keeps it. */
  readonly origin?: Origin;
}

/** A table as the source writes it. */
export interface FlowTable {
  readonly kind: "table";
  readonly rows: readonly FlowRow[];
}

/** A row of a source's table; cells that a cell above or on the left reaches over are not in it. */
export interface FlowRow {
  readonly header: boolean;
  readonly cells: readonly FlowCell[];
}

/** A cell of a source's table. */
export interface FlowCell {
  readonly content: readonly Flow[];
  readonly colspan: number;
  readonly rowspan: number;
  /** 0-based column it begins in, where the source says so; else it is the next free one. */
  readonly column?: number;
}
