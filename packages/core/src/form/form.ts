import type { Cube } from "../cube/cube.ts";
import type { Unit } from "../quantity/unit.ts";
import type { ChartForm } from "./chart.ts";
import type { SectionForm, Subject } from "./sentence.ts";
import type { SheetForm } from "./sheet.ts";
import type { TableForm } from "./table.ts";

/** Whether a disclosure is of one budget unit or of a department with its units rolled up. */
export type Level = "unit" | "department";

/**
 * A form: everything a disclosure of one issuer, span of years and level consists of, in order. Pure data.
 * Writing, reading, checking and rolling up are derived from it; removing a table here removes it everywhere.
 */
export interface Form {
  readonly id: string;
  /** Who prescribes it. */
  readonly issuer: string;
  readonly years: { readonly from: number; readonly until: number };
  readonly level: Level;
  /** How a department's list of units names its own level: "{body}（本级）"; "{body}本级" where the form says nothing. */
  readonly departmentProper?: string;
  /** What the disclosure is called on its cover. */
  readonly title: string;
  /** Lines of the cover from the top; {district} is the body's own. */
  readonly cover: readonly string[];
  /** Lines behind the last part; {date} is the budget's. */
  readonly closing: readonly string[];
  readonly contentsHeading: string;
  /** How the contents name a table: {number} in digits, {ordinal} in Chinese, {title}. */
  readonly contentsTable: string;
  readonly parts: readonly Part[];
  readonly sheets: readonly SheetForm[];
  /** Pictures drawn of its amounts, in order. */
  readonly charts: readonly ChartForm[];
  readonly cubes: Readonly<Record<string, Cube>>;
  /** Unit of account of the narrative. */
  readonly text: { readonly unit: Unit; readonly decimals: number };
  readonly codes: Readonly<Record<string, CodeNames>>;
  /** Relations the trees cannot give, each with its basis. */
  readonly relations: readonly DeclaredRelation[];
  /** Lines above a table: the body's line and the unit's line; {body}, {code} in its brackets, {year}, {level}, {unit}. */
  readonly tableLead: readonly string[];
  /** Above a table's title: "表{number}", or with {ordinal} the number in Chinese; empty where the form has none. */
  readonly tableCaption: string;
  /** True where a row of column numbers (※ ※ 1 2 3) closes the header of a table. */
  readonly columnNumbers: boolean;
  /** True where a table that states nothing still prints its total row. */
  readonly nilTotal: boolean;
  /** How a table prints an amount of nothing. */
  readonly zeroAmount: "blank" | "printed";
}

/** A part of a disclosure: 第一部分 and so on. */
export interface Part {
  readonly id: string;
  /** Empty where the part is a line of the contents only. */
  readonly heading: string;
  /** How the contents name the part, where not by its heading; then they list its tables and no sections. */
  readonly listed?: string;
  readonly content: readonly (TableForm | SectionForm)[];
}

/** Official names of the codes of a dimension in a year; empty where the list does not hold the code. */
export interface CodeNames {
  /** Every code of the list in this year, in order. */
  readonly codesIn: (year: number) => readonly string[];
  readonly namesOf: (code: string, year: number) => readonly OfficialName[];
  /** Codes that carry this name in this year. */
  readonly codesNamed: (name: string, year: number) => readonly string[];
}

/** A name of a code; `basis` says whether real documents show it or it stands on general knowledge. */
export interface OfficialName {
  readonly name: string;
  readonly basis: "seen" | "known";
}

/** A relation a form adds because no tree implies it. */
export interface DeclaredRelation {
  readonly id: string;
  readonly kind: "equal" | "sum" | "atMost";
  readonly whole: Subject;
  readonly parts: readonly Subject[];
  readonly severity: "error" | "warning" | "info";
  readonly basis: string;
}

/** All tables of a form, in order. */
export function tablesOf(form: Form): readonly TableForm[] {
  return form.parts.flatMap((p) => p.content.flatMap((c) => (c.kind === "table" ? [c] : [])));
}

/** All sections of a form, in order. */
export function sectionsOf(form: Form): readonly SectionForm[] {
  return form.parts.flatMap((p) => p.content.flatMap((c) => (c.kind === "section" ? [c] : [])));
}
