/**
 * The workbook a budget is entered in, as a description: sheets of lines under heads, what each cell takes, lists to
 * choose from, totals to show. It follows from a form; who writes and who reads the file both go by it.
 */
export interface EntryWorkbook {
  readonly title: string;
  /** What to do, a paragraph a line. */
  readonly guide: readonly string[];
  /** In the order they are filled in. */
  readonly sheets: readonly EntrySheet[];
  /** Words to choose from, by the name columns refer to. */
  readonly lists: Readonly<Record<string, EntryList>>;
}

/** A list of words under a title. */
export interface EntryList {
  readonly title: string;
  readonly words: readonly string[];
}

/** A sheet: a head row and lines under it, some of them filled, some given by the form. */
export interface EntrySheet {
  readonly id: string;
  readonly title: string;
  /** What is entered here; stands above the heads. */
  readonly purpose: string;
  readonly columns: readonly EntryColumn[];
  /** Every column such a sheet may have, those this one leaves out as well. */
  readonly known: readonly EntryColumn[];
  readonly lines: readonly EntryLine[];
  /** Empty lines after those. */
  readonly spare: number;
  /** True where a column the form does not know is a field of its own; elsewhere its content is refused. */
  readonly open: boolean;
  /** Totals shown under the lines of the basics; empty elsewhere. */
  readonly checks: readonly EntryCheck[];
}

/** What a cell takes. `prose` is text of several lines, `amount` yuan, `number` what is counted. */
export type Holds = "text" | "prose" | "amount" | "number" | "choice" | "yesNo" | "date" | "year";

/** Where the words of a choice stand: in a list of the workbook, or in the column of a sheet that is entered too. */
export type Choices = { readonly list: string } | { readonly sheet: string; readonly column: string };

/** What a cell takes, what it can be chosen from, and what is said when it is chosen. */
export interface EntryField {
  readonly holds: Holds;
  readonly choices: Choices | null;
  readonly note: string;
}

/** A column of a sheet. */
export interface EntryColumn extends EntryField {
  readonly id: string;
  /** Each once in a sheet. */
  readonly head: string;
  /** In characters of full width. */
  readonly width: number;
  /** True where the form says what stands in it, or a formula does. */
  readonly locked: boolean;
  /** True where a workbook may lack it. */
  readonly optional: boolean;
  /** True where its sum stands above it. */
  readonly summed: boolean;
  /** A total that a line shows in this column; null for what is entered. */
  readonly total: EntryTotal | null;
}

/** A line: its cells by column. A line of the basics takes in `field` what no column says for all. */
export interface EntryLine {
  readonly cells: Readonly<Record<string, string>>;
  readonly field: EntryField | null;
}

/** The sum of a column over sheets: of lines in which `filled` is not empty and `where` equals this line's columns. */
export interface EntryTotal {
  readonly sheets: readonly string[];
  readonly column: string;
  readonly filled: string | null;
  /** Column there, column here. */
  readonly where: Readonly<Record<string, string>>;
}

/** A line of totals, or (`equal`) whether those before it are equal. */
export interface EntryCheck {
  readonly label: string;
  /** By column of the basics; null for the line that compares. */
  readonly totals: Readonly<Record<string, EntryTotal>> | null;
}

/** Declares a column; a text somebody writes, unless said. */
export function entryColumn(
  id: string,
  head: string,
  width: number,
  more: Partial<Omit<EntryColumn, "id" | "head" | "width">> = {},
): EntryColumn {
  return {
    id,
    head,
    width,
    holds: "text",
    choices: null,
    note: "",
    locked: false,
    optional: false,
    summed: false,
    total: null,
    ...more,
  };
}

/** Declares a sheet without lines of its own and without totals, unless said. */
export function entrySheet(
  id: string,
  title: string,
  purpose: string,
  columns: readonly EntryColumn[],
  more: Partial<Omit<EntrySheet, "id" | "title" | "purpose" | "columns">> = {},
): EntrySheet {
  return {
    id,
    title,
    purpose,
    columns,
    known: columns,
    lines: [],
    spare: 0,
    open: false,
    checks: [],
    ...more,
  };
}

/** A line of these cells; those without a text are left out. */
export function entryLine(
  cells: Readonly<Record<string, string | undefined>>,
  field: EntryField | null = null,
): EntryLine {
  const filled = Object.entries(cells).flatMap(([column, text]) =>
    text === undefined || text === "" ? [] : [[column, text] as const],
  );
  return { cells: Object.fromEntries(filled), field };
}
