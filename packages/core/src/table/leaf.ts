import { leafColumns, type TableForm } from "../form/table.ts";

/** A leaf column of a table and the panel it belongs to; panels stand side by side, so all leaves are one row. */
export interface Leaf {
  readonly panel: number;
  readonly column: ReturnType<typeof leafColumns>[number];
}

/** All leaf columns of a table over its panels, in printed order. */
export function leavesOf(table: TableForm): readonly Leaf[] {
  return table.panels.flatMap((panel, index) =>
    leafColumns(panel.columns).map((column) => ({ panel: index, column })),
  );
}

/** Labels a leaf may be headed by, as declared. */
export function labelsOf(leaf: Leaf): readonly string[] {
  return leaf.column.kind === "amount" ? [leaf.column.label, ...leaf.column.also] : [leaf.column.label];
}
