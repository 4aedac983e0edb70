import type { Regions } from "../cube/cube.ts";
import type { Unit } from "../quantity/unit.ts";
import type { Axis } from "./axis.ts";

/**
 * A declared table: a filter, rows and columns, in the form's own words. Rendering, parsing, its sums and its
 * matches with other tables follow from it (`table/`).
 */
export interface TableForm {
  readonly kind: "table";
  /** "t" and the two-digit number of the form. */
  readonly id: string;
  readonly number: number;
  /** Printed title; {level} is 单位 or 部门. */
  readonly title: string;
  /** Other titles it is printed under. */
  readonly also: readonly string[];
  readonly cube: string;
  readonly where: Regions;
  readonly unit: Unit;
  readonly decimals: number;
  /** Side by side on the paper; most tables have one. */
  readonly panels: readonly Panel[];
  /** Printed under a table that states nothing; a nil table is never left out. */
  readonly emptyNote: string | null;
  /** False where no document at hand shows it: then a difference is never more than a note. */
  readonly attested: boolean;
}

/** One block of rows and columns. */
export interface Panel {
  /** Heading over the panel ("收入"), empty where there is none. */
  readonly heading: string;
  readonly rows: readonly RowAxis[];
  readonly columns: readonly Column[];
  /** Label of the total row and where the form puts it; null where the table has none. */
  readonly total: {
    readonly label: string;
    readonly also: readonly string[];
    readonly at: "first" | "last";
    /** The row under it that says the whole once more as the body's own ("[{code}]{body}"); null where none does. */
    readonly again: string | null;
  } | null;
}

/** Rows nested from the outside in: unit, then functional code, then project. A list is complete where it says so. */
export interface RowAxis {
  readonly axis: Axis;
  readonly complete: boolean;
}

/** A column or a group of columns under one heading. */
export type Column =
  | { readonly kind: "group"; readonly label: string; readonly columns: readonly Column[] }
  /** One segment of the row's code (类, 款, 项), 1-based. */
  | { readonly kind: "code"; readonly label: string; readonly dimension: string; readonly segment: number }
  /** The row's name: of the code, the list line, or the project. */
  | { readonly kind: "name"; readonly label: string; readonly dimension: string | null }
  | {
      readonly kind: "amount";
      readonly id: string;
      readonly label: string;
      readonly regions: Regions;
      readonly also: readonly string[];
    };

/** Amount columns, in printed order. */
export function amountColumns(columns: readonly Column[]): readonly Extract<Column, { kind: "amount" }>[] {
  return columns.flatMap((c) =>
    c.kind === "group" ? amountColumns(c.columns) : c.kind === "amount" ? [c] : [],
  );
}

/** All leaf columns, in printed order. */
export function leafColumns(columns: readonly Column[]): readonly Exclude<Column, { kind: "group" }>[] {
  return columns.flatMap((c) => (c.kind === "group" ? leafColumns(c.columns) : [c]));
}

type Rows = Axis | readonly Axis[];
type Total =
  | string
  | {
      readonly label: string;
      readonly at: "first" | "last";
      readonly also?: readonly string[];
      readonly again?: string;
    };

/** What a table with one panel declares. */
interface PlainTable {
  readonly number: number;
  readonly title: string;
  readonly also?: readonly string[];
  readonly where?: Regions;
  readonly unit?: Unit;
  readonly rows: Rows;
  readonly columns: readonly Column[];
  readonly total?: Total;
  readonly emptyNote?: string;
  readonly attested?: boolean;
}

/** What a table of several panels declares. */
interface SidedTable extends Omit<PlainTable, "rows" | "columns" | "total"> {
  readonly panels: readonly Panel[];
}

/** Declares a table of the budget cube with two decimals, in 万元 unless said. */
export function table(declared: PlainTable | SidedTable): TableForm {
  const panels =
    "panels" in declared
      ? declared.panels
      : [
          side("", {
            rows: declared.rows,
            columns: declared.columns,
            ...(declared.total ? { total: declared.total } : {}),
          }),
        ];
  return {
    kind: "table",
    id: `t${String(declared.number).padStart(2, "0")}`,
    number: declared.number,
    title: declared.title,
    also: declared.also ?? [],
    cube: "budget",
    where: declared.where ?? {},
    unit: declared.unit ?? "wanyuan",
    decimals: 2,
    panels,
    emptyNote: declared.emptyNote ?? null,
    attested: declared.attested ?? true,
  };
}

/** Declares one panel; its lists are complete. */
export function side(
  heading: string,
  declared: { rows: Rows; columns: readonly Column[]; total?: Total },
): Panel {
  const axes = Array.isArray(declared.rows) ? (declared.rows as readonly Axis[]) : [declared.rows as Axis];
  const total = declared.total;
  return {
    heading,
    rows: axes.map((axis) => ({ axis, complete: true })),
    columns: declared.columns,
    total:
      total === undefined
        ? null
        : typeof total === "string"
          ? { label: total, at: "first", also: totalLabels, again: null }
          : { also: totalLabels, again: null, ...total },
  };
}

/** The total row is called one or the other in every form seen (domain.md §3). */
const totalLabels: readonly string[] = ["合计", "总计"];

/** A heading over several columns. */
export function under(label: string, ...columns: readonly Column[]): Column {
  return { kind: "group", label, columns };
}

/** The columns of a code, a segment each, under one heading. */
export function codes(dimension: string, label: string, ...segments: readonly string[]): Column {
  return under(
    label,
    ...segments.map((s, i): Column => ({ kind: "code", label: s, dimension, segment: i + 1 })),
  );
}

/** The column of the rows' names. */
export function name(label: string, dimension: string | null = null): Column {
  return { kind: "name", label, dimension };
}

/** A column of amounts; without regions it is the total of the row. */
export function amount(
  label: string,
  regions: Regions = {},
  more: { id?: string; also?: readonly string[] } = {},
): Column {
  const first = Object.values(regions)[0];
  const id = more.id ?? (first === undefined ? "total" : typeof first === "string" ? first : first.join("+"));
  return { kind: "amount", id, label, regions, also: more.also ?? [] };
}
