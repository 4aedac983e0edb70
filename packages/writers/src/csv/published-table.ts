import type { CsvValue } from "./csv-text.ts";

/** A column of a published table (Frictionless Table Schema). */
export interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "year";
  /** What it is, for people. */
  readonly title: string;
  readonly required?: true;
  readonly enum?: readonly string[];
  /** What it is in the budget taxonomy of the Fiscal Data Package. */
  readonly columnType?: string;
}

/** A table of a data package: its schema and its rows, each with one value a field. */
export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** A column whose values are codes of another table ("" is this one). */
  readonly foreignKeys: readonly { readonly field: string; readonly table: string }[];
  readonly rows: readonly (readonly CsvValue[])[];
}
