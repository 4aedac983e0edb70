import type { Area } from "./reference.ts";

/** A workbook as its file stores it: sheets in the order of their tabs. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** True where dates count from 1904. */
  readonly from1904: boolean;
  /** True where formulas compute with the numbers as printed, not as stored. */
  readonly asPrinted: boolean;
}

/** A worksheet: only its cells that hold something or are ruled. */
export interface Sheet {
  readonly name: string;
  /** The part of the package that holds it. */
  readonly part: string;
  readonly hidden: boolean;
  /** In order. */
  readonly rows: readonly SheetRow[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** False where the sheet shows nothing for zero. */
  readonly showsZeros: boolean;
  /** True where pictures lie on the sheet. */
  readonly pictures: boolean;
}

/** A row; `number` from 1 as the program shows it. */
export interface SheetRow {
  readonly number: number;
  /** In order. */
  readonly cells: readonly SheetCell[];
}

/** A cell as stored. `ruled`: a line stands at its left or right side, so it is part of a drawn table. */
export interface SheetCell {
  /** From 1. */
  readonly column: number;
  readonly value: CellValue;
  /** Number format code. */
  readonly format: string;
  readonly ruled: boolean;
  readonly formula: Formula | null;
}

/** A stored value; for a formula, the result stored with it. */
export type CellValue =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string };

/** The text of a formula; a shared one is written for another cell, so many rows above and columns before. */
export interface Formula {
  readonly text: string;
  readonly down: number;
  readonly right: number;
}
