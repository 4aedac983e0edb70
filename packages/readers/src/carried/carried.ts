/** What a file carries beside what it prints: named texts in its properties, and data for programs. */
export interface Carried {
  readonly format: "pdf" | "docx" | "xlsx" | "html" | "json" | "csv" | "other";
  /** Properties of an Office file, names in the head of a page, those in the file a PDF carries. */
  readonly properties: Readonly<Record<string, string>>;
  /** What JSON the file is or holds, of a data package its description; null where there is none. */
  readonly data: unknown;
  /** The tables of a data package, by their names in it; null in other formats. */
  readonly tables: readonly CarriedTable[] | null;
}

/** A table of a data package. */
export interface CarriedTable {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The digest of its rows that the description names; null where it names none. */
  readonly content: string | null;
}
