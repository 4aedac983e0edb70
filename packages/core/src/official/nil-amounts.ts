import { placeName } from "../articulation/place-name.ts";
import { select } from "../cube/selection.ts";
import { type Form, tablesOf } from "../form/form.ts";
import { amountColumns, type TableForm } from "../form/table.ts";
import { quantum } from "../quantity/unit.ts";
import type { Reading } from "../reading/reading.ts";
import { narrow } from "../table/narrow.ts";
import type { TableAmount } from "./table-amount.ts";

/** What empty tables state: nothing in every line and column the form declares, and nothing in all. */
export function nilAmounts(reading: Reading): readonly TableAmount[] {
  const { form } = reading;
  if (form === null) return [];
  return reading.outline.tables.flatMap(({ id, nil, at }) => {
    const table = nil ? tablesOf(form).find((t) => t.id === id) : undefined;
    return table === undefined ? [] : amountsOf(table, form, placeName(reading, at));
  });
}

function amountsOf(table: TableForm, form: Form, at: string): readonly TableAmount[] {
  const cube = form.cubes[table.cube];
  if (cube === undefined) return [];
  return table.panels.flatMap((panel) => {
    const items = panel.rows.flatMap(({ axis }) =>
      axis.kind === "items" ? axis.items.map(({ regions }) => regions) : [],
    );
    return (items.length === 0 ? [{}] : items).flatMap((row) =>
      amountColumns(panel.columns).flatMap(({ regions }): TableAmount[] => {
        const selection = select(cube, narrow(cube, narrow(cube, table.where, row), regions));
        const rounded = quantum(table.unit, table.decimals);
        return selection === null ? [] : [{ selection, value: 0, quantum: rounded, unit: table.unit, at }];
      }),
    );
  });
}
