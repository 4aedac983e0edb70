/** A workbook somebody filled in, as its cells hold it: the visible sheets by name, rows and columns from 1. */
export interface EnteredSheet {
  readonly name: string;
  readonly rows: readonly EnteredRow[];
}

/** A row with the cells that hold something. */
export interface EnteredRow {
  readonly number: number;
  readonly cells: readonly EnteredCell[];
}

/** A cell: its text as it is shown, and the number where it holds one. */
export interface EnteredCell {
  readonly column: number;
  readonly text: string;
  readonly number: number | null;
}

/** What is wrong at a cell: the message is a Chinese sentence that begins with sheet and cell. */
export interface EntryProblem {
  readonly severity: "error" | "warning";
  readonly sheet: string;
  /** "E12"; "" where it is the sheet's as a whole. */
  readonly cell: string;
  readonly message: string;
}

/** A cell of a line, with the name people know it by. */
export interface LineCell extends EnteredCell {
  readonly at: string;
}

/** A filled line: its cells by the id of their column. */
export interface EnteredLine {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, LineCell>>;
  /** The cell of a column, empty or not. */
  readonly at: (column: string) => string;
}

/** Letters of a column counted from 1: 27 is AA. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Collects what is wrong, cell by cell. */
export class EntryProblems {
  readonly found: EntryProblem[] = [];
  /** Errors at cells whose text a budget has no room for. */
  readonly unkept: EntryProblem[] = [];

  /** Says what is wrong at a cell; `what` is the sentence without its place. */
  say(severity: EntryProblem["severity"], sheet: string, cell: string, what: string): void {
    this.found.push({ severity, sheet, cell, message: `《${sheet}》${cell}：${what}` });
  }

  /** Says an error at a cell whose text is not kept; `what` quotes it, unless it may be a secret. */
  sayUnkept(sheet: string, cell: string, what: string): void {
    this.say("error", sheet, cell, what);
    this.unkept.push(...this.found.slice(-1));
  }
}

/** The text of a cell without blanks around it; "" for none. */
export function textIn(cell: LineCell | undefined): string {
  return cell?.text.trim() ?? "";
}

/** An entered text as a message quotes it. */
export function quotedEntry(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
