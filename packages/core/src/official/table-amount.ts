import type { Unit } from "../quantity/unit.ts";
import type { StatedAmount } from "./finest-parts.ts";

/** An amount a table states of the budget year, and where, for people: table, row and column, sheet and cell. */
export interface TableAmount extends StatedAmount {
  readonly unit: Unit;
  readonly at: string;
}
