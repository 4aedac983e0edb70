import type { Regions } from "../cube/cube.ts";
import type { PanelRow } from "./panel-row.ts";

/** What a row of a panel stands for. */
export interface Meaning {
  readonly row: PanelRow;
  readonly kind: "total" | "item" | "code" | "name" | "owner" | "subtotal" | "unknown";
  /** "total", the code, the item's id or the name; empty where unknown. */
  readonly id: string;
  /** Unique in the table: the id with what it stands under. */
  readonly path: string;
  /** Null where the row cannot be told: its numbers stay unbound. */
  readonly regions: Regions | null;
  /** The code the row is headed by and its name as printed there. */
  readonly code?: { readonly dimension: string; readonly node: string; readonly name: string };
  /** The name a names axis reads here: the node and what is printed. */
  readonly named?: { readonly id: string; readonly name: string; readonly owner: string | null };
  /** For a subtotal: positions of the rows it sums, among the panel's meanings. */
  readonly sums?: readonly number[];
}

/** A row nobody can name. */
export function unknownRow(row: PanelRow): Meaning {
  return { row, kind: "unknown", id: "", path: "", regions: null };
}

/** The row that sums the whole panel. */
export function totalRow(row: PanelRow): Meaning {
  return { row, kind: "total", id: "total", path: "total", regions: {} };
}
