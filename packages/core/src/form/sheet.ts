import type { Regions } from "../cube/cube.ts";

/**
 * A declared performance target sheet: funds, goal and a table of indicators (domain.md §5).
 * The labels are the form's; reading finds fields by label and indicators by their columns.
 */
export interface SheetForm {
  readonly id: "overall" | "project";
  /** Printed title; {level} is 单位 or 部门. */
  readonly title: string;
  /** Other titles it is printed under. */
  readonly also?: readonly string[];
  readonly fields: readonly SheetField[];
  readonly indicatorColumns: readonly IndicatorColumn[];
  /** Words the basis column is chosen from; empty where the unit writes it. They anchor rows whose cells shifted. */
  readonly bases: readonly string[];
  /** What the funds are amounts of; `by` names the dimension in which each sheet is a node of its own, if any. */
  readonly funds: { readonly cube: string; readonly where: Regions; readonly by: string | null };
  /** What the weights of a sheet add to; null where its indicators have none. */
  readonly weightTotal: number | null;
}

/** A labelled field. A fund is an amount in 万元 about `regions` of the sheet's cube. */
export interface SheetField {
  readonly id: string;
  readonly label: string;
  readonly also: readonly string[];
  readonly holds: "text" | "name" | "person" | "telephone" | "goal" | "fund";
  readonly regions: Regions;
  /** Printed in the column before the label, once for fields that share it; "" where nothing is. */
  readonly heading: string;
  /**
   * Where the value stands: in the cell beside its label, in the row below it, in one cell with it as `wording` shows,
   * or in a line under the sheet.
   */
  readonly at: "beside" | "below" | "within" | "foot";
  /** For `within`: the words of the cell around {value}; "" elsewhere. */
  readonly wording: string;
}

/** A column of the indicator table. */
export interface IndicatorColumn {
  readonly id:
    | "level1"
    | "level2"
    | "level3"
    | "value"
    | "basis"
    | "lastYear"
    | "weight"
    | "scoring"
    | "evidence";
  readonly label: string;
  readonly also: readonly string[];
}

/** Declares a field of a sheet. */
export function sheetField(
  id: string,
  label: string,
  holds: SheetField["holds"],
  more: Partial<Pick<SheetField, "also" | "regions" | "heading" | "at">> = {},
): SheetField {
  return { id, label, holds, also: [], regions: {}, heading: "", at: "beside", wording: "", ...more };
}

/** Declares a field whose label and value share a cell: "其他资金{value}万元。". */
export function sheetFieldWithin(
  id: string,
  wording: string,
  holds: SheetField["holds"],
  more: Partial<Pick<SheetField, "regions" | "heading">> = {},
): SheetField {
  const label = (wording.split("{value}")[0] ?? "").replace(/[：:]$/, "");
  return { id, label, holds, also: [], regions: {}, heading: "", ...more, at: "within", wording };
}

/** Declares a column of the indicator table. */
export function indicatorColumn(
  id: IndicatorColumn["id"],
  label: string,
  ...also: readonly string[]
): IndicatorColumn {
  return { id, label, also };
}
