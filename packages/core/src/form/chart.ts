import type { Regions } from "../cube/cube.ts";
import type { Axis, Item } from "./axis.ts";
import { item } from "./axis.ts";
import { amountColumns, type TableForm } from "./table.ts";

/**
 * A picture a form has drawn of its amounts: what its bars run over and which of their numbers it shows. Its numbers
 * are the document's own statements (`chart/`). Limit: amounts of money.
 */
export interface ChartForm {
  readonly id: string;
  /** Printed over it; {year} and {level} come from the identity. */
  readonly title: string;
  readonly cube: string;
  readonly where: Regions;
  /** A bar each. */
  readonly over: Axis;
  /** What a bar shows: this year's amount, its change on last year, or the amounts of both years side by side. */
  readonly shows: "amount" | "change" | "bothYears";
  /** Parts a bar is divided into, in order; none where it is not divided. */
  readonly divided: readonly Item[];
  readonly order: "declared" | "largestFirst";
  /** Whether a bar of nothing is drawn with its zero or left out. */
  readonly nil: "drawn" | "leftOut";
}

/** Declares a chart of the budget cube: amounts in the order of its axis, bars of nothing left out unless said. */
export function chart(
  id: string,
  title: string,
  over: Axis,
  more: Partial<Omit<ChartForm, "id" | "title" | "over">> = {},
): ChartForm {
  return {
    id,
    title,
    over,
    cube: "budget",
    where: {},
    shows: "amount",
    divided: [],
    order: "declared",
    nil: "leftOut",
    ...more,
  };
}

/**
 * Lines of a table by their ids, rows it names or columns of amounts, in the order asked for: what a chart runs over
 * in the table's own words. Errors: throws for an id the table lacks, a mistake in a form.
 */
export function linesOf(table: TableForm, ...ids: readonly string[]): readonly Item[] {
  const rows = table.panels.flatMap((p) =>
    p.rows.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : [])),
  );
  const columns = table.panels.flatMap((p) => amountColumns(p.columns));
  return ids.map((id) => {
    const row = rows.find((r) => r.id === id);
    if (row !== undefined) return row;
    const column = columns.find((c) => c.id === id);
    if (column === undefined) throw new Error(`Table ${table.id} has no line ${id}.`);
    return item(column.label, column.regions, { id });
  });
}
