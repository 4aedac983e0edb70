import type { Selection } from "../cube/selection.ts";
import type { Document } from "../document/document.ts";
import type { Finding } from "../finding/finding.ts";
import type { Form, Level } from "../form/form.ts";
import type { FoundNumber } from "../statement/coverage.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import type { Unexhausted } from "../table/unexhausted.ts";
import type { PlaceholderFound } from "./placeholders.ts";

/** Whose disclosure a document is; null stays null, nothing is guessed (law 8). */
export interface Identity {
  readonly form: string | null;
  readonly year: number | null;
  readonly level: Level | null;
  readonly unit: string | null;
  /** How much of the nearest known form the document prints, 0 to 1; near 0 it is no disclosure at all. */
  readonly resemblance: number;
  /** What was seen for each, or why it is unknown; Chinese sentences. */
  readonly evidence: readonly string[];
}

/** Everything a document says, as far as it was understood. */
export interface Reading {
  readonly document: Document;
  readonly identity: Identity;
  readonly form: Form | null;
  readonly outline: Outline;
  readonly statements: readonly Statement[];
  readonly listings: readonly Listing[];
  /** Notes under a table or in a section that say rows are left out on purpose, and kept in the totals. */
  readonly withheldNotes: readonly Place[];
  readonly numbers: readonly FoundNumber[];
  readonly freeTexts: readonly FreeTextFound[];
  readonly codeNames: readonly CodeNameFound[];
  readonly sheets: readonly SheetFound[];
  readonly frames: readonly FrameFound[];
  /** What the document divides into more parts than the form knows. */
  readonly unexhausted: readonly Unexhausted[];
  /** What stands for words and figures still to be written; no number is among them. */
  readonly placeholders: readonly PlaceholderFound[];
  /** True for a form nobody has filled in: it states nothing. */
  readonly blankTemplate: boolean;
  /** Names the document lists or uses for its units. */
  readonly units: readonly string[];
  /** True where it lists them one a line, numbered without a gap: then the list is sure to leave none out. */
  readonly unitsAllListed: boolean;
  /** Defects met while reading (a shifted row, a row nobody can name). */
  readonly findings: readonly Finding[];
}

/** Which parts, tables and sections of the form a document has, and where. */
export interface Outline {
  readonly contents: readonly Place[];
  readonly tables: readonly {
    readonly id: string;
    readonly at: Place;
    readonly nil: boolean;
    readonly note: string | null;
  }[];
  readonly sections: readonly { readonly id: string; readonly at: Place; readonly heading: string }[];
}

/**
 * Statements printed together as a list: the rows of one column, the columns of one row, the lines of a section.
 * `complete` says that the lines are all there are, so they add up to what they divide.
 */
export interface Listing {
  readonly id: string;
  /** Indices into the reading's statements. */
  readonly members: readonly number[];
  readonly complete: boolean;
  /** Its lines are codes or names only the document knows, not lines the form declares. */
  readonly open: boolean;
  /** What the list as a whole divides, where the form says so and no member states it. */
  readonly scope: Selection | null;
  /** Sums the reader could see in the layout itself (a row without a name under a run of rows). */
  readonly subtotals: readonly { readonly whole: number; readonly parts: readonly number[] }[];
}

/** Free text the form declares: reasons, uses, duties. `about` is the subject it explains. */
export interface FreeTextFound {
  readonly field: string;
  readonly text: string;
  readonly place: Place;
  readonly about: Selection | null;
  /** Numbers inside, read as far as their clause goes. */
  readonly says: readonly ReasonNumber[];
}

/** A number inside free text: what it seems to state of the subject the text explains. */
export interface ReasonNumber {
  readonly kind: "amount" | "change" | "rate" | "other";
  /** Signed, in the steps of its unit. */
  readonly value: number;
  readonly text: string;
  readonly place: Place;
}

/** A code as printed with its name. */
export interface CodeNameFound {
  readonly dimension: string;
  readonly code: string;
  readonly name: string;
  readonly place: Place;
}

/** A performance target sheet as printed. */
export interface SheetFound {
  readonly id: "overall" | "project";
  readonly place: Place;
  readonly fields: Readonly<Record<string, { readonly text: string; readonly place: Place }>>;
  readonly indicators: readonly IndicatorFound[];
}

/** A line of a sheet's indicator table; an empty text is a blank cell. */
export interface IndicatorFound {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: string;
  readonly weight: string;
  readonly basis: string;
  readonly lastYear: string;
  readonly weightValue: number | null;
  readonly place: Place;
  /** Place of the weight and of the value; null where the cell is missing. */
  readonly weightAt: Place | null;
  readonly valueAt: Place | null;
}

/** A frame of the form met in the document: which of its statements stand there and which do not. */
export interface FrameFound {
  readonly frame: string;
  readonly section: string;
  readonly place: Place;
  /** Selections (with kind) the frame demands that were not found while the sentence itself was. */
  readonly missing: readonly {
    readonly kind: string;
    readonly label: string;
    readonly selection: Selection;
  }[];
  readonly statements: readonly number[];
}
