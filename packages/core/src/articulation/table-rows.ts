import type { Cube, Regions } from "../cube/cube.ts";
import { type Selection, select } from "../cube/selection.ts";
import { type Item, labelIn } from "../form/axis.ts";
import { codeNameIn } from "../form/code-name.ts";
import type { Form } from "../form/form.ts";
import { amountColumns, type Panel, type TableForm } from "../form/table.ts";
import { narrow } from "../table/narrow.ts";
import type { Pool } from "./pool.ts";

/** A row a table of the form has, by what its amounts are of. */
export interface TableRow {
  readonly label: string;
  readonly regions: Regions;
  readonly total: boolean;
}

/** What a cell of a table states; null where none can lie in it (personnel × goods). */
export function cellOf(cube: Cube, table: TableForm, row: Regions, column: Regions): Selection | null {
  return select(cube, narrow(cube, narrow(cube, table.where, row), column));
}

/**
 * The rows a panel must have as far as the document shows: its total, the lines the form declares, and every code or
 * name with an amount that another table or sentence states for one of its cells. Limit: a leaf code whose lines are
 * names nobody printed is no row.
 */
export function rowsOf(
  form: Form,
  table: TableForm,
  panel: Panel,
  pool: Pool,
  year: number,
): readonly TableRow[] {
  const cube = form.cubes[table.cube];
  if (cube === undefined) return [];
  const total = panel.total === null ? [] : [{ label: panel.total.label, regions: {}, total: true }];
  const items = panel.rows.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : []));
  const declared = items.map((item: Item) => ({
    label: labelIn(item, year),
    regions: item.regions,
    total: false,
  }));
  return [...total, ...declared, ...openRows(form, cube, table, panel, pool, year)];
}

function openRows(
  form: Form,
  cube: Cube,
  table: TableForm,
  panel: Panel,
  pool: Pool,
  year: number,
): readonly TableRow[] {
  const columns = amountColumns(panel.columns);
  const rows = new Map<string, TableRow>();
  for (const key of pool.keys("amount")) {
    const statements = pool.about("amount", key).flatMap((i) => pool.statements[i] ?? []);
    const selection = statements[0]?.selection;
    if (selection?.cube !== cube.id || statements.every((s) => s.printed.value === 0)) continue;
    const regions = rowIn(panel, selection);
    if (regions === null) continue;
    if (!columns.some((c) => cellOf(cube, table, regions, c.regions)?.key === key)) continue;
    rows.set(Object.values(regions).join("\n"), {
      label: labelOf(form, regions, year),
      regions,
      total: false,
    });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The nodes of a selection in the dimensions of a panel's open rows, in their order; null where it is no such row. */
function rowIn(panel: Panel, selection: Selection): Readonly<Record<string, string>> | null {
  const row: Record<string, string> = {};
  let [leaf, named] = [false, true];
  for (const { axis } of panel.rows) {
    if (axis.kind === "items") return null;
    const owner = axis.kind === "names" ? selection.regions[axis.groupedBy ?? ""] : undefined;
    if (axis.kind === "names" && axis.groupedBy !== undefined && owner?.length === 1)
      row[axis.groupedBy] = owner[0] as string;
    const [node, another] = selection.regions[axis.dimension] ?? [];
    if (another !== undefined) return null;
    if (axis.kind === "names" && leaf) named = node !== undefined;
    if (node === undefined) continue;
    const depth = node.split("-").length;
    if (axis.kind === "codes" && (depth < axis.from || depth > axis.to)) return null;
    leaf ||= axis.kind === "codes" && depth === axis.to;
    row[axis.dimension] = node;
  }
  return Object.keys(row).length === 0 || !named ? null : row;
}

function labelOf(form: Form, regions: Readonly<Record<string, string>>, year: number): string {
  return Object.entries(regions)
    .map(([dimension, node]) => {
      const official = codeNameIn(form, dimension, node, year) ?? "";
      const isCode = form.codes[dimension] !== undefined;
      return isCode ? `${node.replaceAll("-", "")}${official}` : node.slice(node.indexOf("/") + 1);
    })
    .join("·");
}
