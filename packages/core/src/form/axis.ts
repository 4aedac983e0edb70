import type { Regions } from "../cube/cube.ts";

/** One line of a declared list: its printed label, the region it means, other labels seen for it. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly regions: Regions;
  /** Other printed wordings of the same line. */
  readonly also: readonly string[];
  /** Labels the form prints since a year, in their order; `label` before the first. */
  readonly since?: readonly { readonly year: number; readonly label: string }[];
  /** Indentation in a table: an 其中 line is one deeper than its whole. */
  readonly depth: number;
  /** Printed before the label where the form does ("其中："). */
  readonly lead: string;
  /** True where it is left out when nothing is to be said of it, though its list names the others (未安排). */
  readonly quiet: boolean;
}

/**
 * What a list of rows or sentences runs over.
 * - items: lines the form names itself
 * - codes: the codes of a dimension down to `depth` segments that carry a value (or all `always` listed)
 * - names: names only the document knows (projects, units)
 */
export type Axis =
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | {
      readonly kind: "codes";
      readonly dimension: string;
      /** Segments of the codes listed: 1 category, 2 section, 3 item; a range lists each level under its parent. */
      readonly from: number;
      readonly to: number;
      /** The highest level a document may name instead: 类 alone where the form asks for the whole path. */
      readonly readFrom: number;
      /** Codes printed even where they carry nothing. */
      readonly always: readonly string[];
      /** Where the rows have no column of codes: the code stands before the name, or a Chinese ordinal in its stead. */
      readonly before: "code" | "ordinal";
    }
  | {
      readonly kind: "names";
      readonly dimension: string;
      readonly groupedBy?: string;
      /** How a name is printed where it is not the name alone: "[{code}]{label}". */
      readonly printed?: string;
    };

/** A line of a declared list. */
export function item(label: string, regions: Regions, more: Partial<Item> = {}): Item {
  return { id: more.id ?? label, label, regions, also: [], depth: 0, lead: "", quiet: false, ...more };
}

/** The label a line is printed under in a year. */
export function labelIn({ label, since = [] }: Item, year: number): string {
  return since.findLast((s) => s.year <= year)?.label ?? label;
}

/** Every label a line is printed under, in any year. */
export function labelsOfItem({ label, also, since = [] }: Item): readonly string[] {
  return [label, ...also, ...since.map((s) => s.label)];
}

/** A list the form names line by line. */
export function listed(...items: readonly Item[]): Axis {
  return { kind: "items", items };
}

/** The codes of a dimension at one level or over a range of levels. */
export function codesOf(
  dimension: string,
  levels: {
    from?: number;
    to: number;
    readFrom?: number;
    always?: readonly string[];
    before?: "code" | "ordinal";
  },
): Axis {
  return {
    kind: "codes",
    dimension,
    from: levels.from ?? levels.to,
    to: levels.to,
    readFrom: levels.readFrom ?? levels.from ?? levels.to,
    always: levels.always ?? [],
    before: levels.before ?? "code",
  };
}

/** Names that only the document knows, grouped by their owner where `groupedBy` names its dimension. */
export function namesOf(dimension: string, groupedBy?: string): Axis {
  return groupedBy === undefined ? { kind: "names", dimension } : { kind: "names", dimension, groupedBy };
}

/** Names printed with their public code: "[{code}]{label}"; one without a code is printed alone. */
export function namesPrinted(dimension: string, printed: string): Axis {
  return { kind: "names", dimension, printed };
}
