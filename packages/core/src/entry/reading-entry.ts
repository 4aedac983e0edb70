import type { Form } from "../form/form.ts";
import type { EntryProblems } from "./entered.ts";

/** Where something of a budget was entered. */
export interface EntryPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What every step of reading an entry workbook needs. */
export interface EntryReading {
  readonly form: Form;
  readonly year: number;
  readonly problems: EntryProblems;
  /** Places by path in the budget's JSON ("facts[3].at.function"), as problems of a budget name them. */
  readonly places: Map<string, EntryPlace>;
}
