/**
 * A budget in the product's own ledger format: the JSON a unit keeps, from which the whole disclosure is written.
 *
 * Amounts are exact, in yuan as text ("1234.56"); coordinates are leaves. What a policy withholds is named by its
 * public code only (domain.md §7).
 */
export interface Budget {
  readonly mingce: 1;
  readonly form: string;
  readonly year: number;
  readonly body: string;
  /** Public code of the body as a budget unit; absent where none is printed. */
  readonly code?: string;
  /** Date printed at the end, ISO. */
  readonly date: string;
  readonly units: readonly BudgetUnit[];
  readonly facts: readonly FactRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly sheets: readonly SheetRecord[];
  /** Codes the official lists do not hold, with the names to print; absent where there are none. */
  readonly ownCodes?: readonly OwnCode[];
  /**
   * Free text by `textKey`: section, frame, line and blank ("5/item/<code>/reason", "10/changes/reason:x"),
   * or the id of a free-text field alone ("duties"). A line is an item's id, a code, or a name's node.
   */
  readonly texts: Readonly<Record<string, string>>;
  /**
   * Amounts the official tables state, which the facts have to come to. While they do not, these are printed and what
   * neither tells is unknown; absent where no official table was taken.
   */
  readonly given?: readonly GivenAmount[];
  /** Rows whose amounts are not printed anywhere, while totals keep them (domain.md §7); absent where there are none. */
  readonly withholds?: readonly WithheldRow[];
  /**
   * From which change on last year a reason is demanded ("10%", "5万元", "10%,5万元": either); absent, the form's own
   * demand: every one its sentences ask for.
   */
  readonly reasonsFrom?: string;
  /**
   * Totals somebody approved (批复数), in yuan, by the dimension of their side of the budget; the facts have to come to
   * them. Absent where none was entered.
   */
  readonly approved?: Readonly<Record<string, string>>;
  /**
   * Of a draft made of a filled workbook: what was wrong at which cell and is not visible in the rest of the budget, in
   * sentences. Nothing but a draft is written while there is one; absent where there is none.
   */
  readonly unread?: readonly string[];
  /** What a government site files the disclosure under, as far as it is not the budget's own; absent where nothing is. */
  readonly filing?: FilingRecord;
}

/** How a disclosure is filed. */
export interface FilingRecord {
  /** 索引号; absent where none is given. */
  readonly index?: string;
  /** 发布机构, where it is not the body itself. */
  readonly publisher?: string;
  /** 成文日期, ISO, where it is not the date printed at the end. */
  readonly date?: string;
}

/** A row the policy withholds: everything inside these nodes of a cube; a project with its unit, or a code. */
export interface WithheldRow {
  readonly cube: string;
  readonly at: Readonly<Record<string, string>>;
  /** True for a row that goes only so that another cannot be computed: its own amounts may follow. */
  readonly cover?: boolean;
}

/** An amount of the budget year as an official table states it. */
export interface GivenAmount {
  readonly cube: string;
  /** The region it is of, as a selection names it; a dimension that is left out is whole. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Yuan for money, the plain number otherwise; text. */
  readonly value: string;
  /** To which it is rounded, in the same unit: "100" where 万元 are printed with two decimals. */
  readonly roundedTo: string;
  /** Where it stands, for people: sheet and cell. */
  readonly at: string;
}

/** What a budget unit is. */
export type UnitKind = "administrative" | "civilServiceLike" | "publicInstitution";

/** A budget unit and its kind. */
export interface BudgetUnit {
  readonly name: string;
  /** Absent where nobody said it: then nothing that depends on it is known. */
  readonly kind?: UnitKind;
  /** Public code of the unit; absent where none is printed. */
  readonly code?: string;
}

/** A code somebody registers beside the official lists: a category, what is below it, or an item (201-03-98). */
export interface OwnCode {
  readonly dimension: string;
  readonly code: string;
  readonly name: string;
}

/** One exact value. `year` is 0 for the budget year, -1 for the year before. */
export interface FactRecord {
  readonly cube: string;
  readonly year: 0 | -1;
  readonly at: Readonly<Record<string, string>>;
  /** Yuan for money, the plain number otherwise; text, exact. */
  readonly value: string;
}

/** What the narrative says of a project besides its amount, by field id. */
export interface ProjectRecord {
  readonly name: string;
  readonly unit: string;
  /** True: only the public code is known to the product and the book says 完全不予公开. */
  readonly withheld: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

/** A performance target sheet; its funds are exact yuan as everywhere in a budget. */
export interface SheetRecord {
  readonly id: "overall" | "project";
  readonly fields: Readonly<Record<string, string>>;
  readonly indicators: readonly Readonly<Record<string, string>>[];
}
