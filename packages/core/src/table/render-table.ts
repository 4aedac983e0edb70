import type { Row, TableBlock } from "../document/document.ts";
import type { Form } from "../form/form.ts";
import { leafColumns, type TableForm } from "../form/table.ts";
import { headerRows } from "./render-header.ts";
import { carries, linesOf, type TableIdentity, totalLines, type Writing } from "./render-line.ts";

const levelWords = { unit: "单位", department: "部门" } as const;

/**
 * Writes a declared table from a ledger: title, header and the rows that carry something, in the form's order.
 *
 * Amounts are rounded half away from zero to the table's decimals; an exact zero is blank. Panels side by side are
 * of one height, their totals in one row. A table that states nothing has headers only, and its total row where the
 * form prints it (its note is the writer's).
 */
export function renderTable(
  form: Form,
  table: TableForm,
  ledger: Writing["ledger"],
  identity: TableIdentity,
): { readonly caption: string; readonly block: TableBlock; readonly nil: boolean } {
  const panels = table.panels.map((panel) => bodyOf({ form, table, panel, ledger, identity }));
  const height = Math.max(...panels.map((p) => p.rows.length));
  const at = (p: Body, where: "first" | "last") => (p.total?.at === where ? p.total.lines : []);
  const above = Math.max(...panels.map((p) => at(p, "first").length));
  const below = Math.max(...panels.map((p) => at(p, "last").length));
  const full = panels.map((p) => {
    const blank = Array.from({ length: p.width }, () => "");
    const padded = (lines: Body["rows"], length: number): Body["rows"] =>
      Array.from({ length }, (_, i) => lines[i] ?? blank);
    return [...padded(at(p, "first"), above), ...padded(p.rows, height), ...padded(at(p, "last"), below)];
  });
  const nil = panels.every((p) => p.rows.length === 0 && !p.carries);
  const count = nil && !form.nilTotal ? 0 : height + above + below;
  const rows = Array.from({ length: count }, (_, r) => dataRow(full.flatMap((lines) => lines[r] ?? [])));
  return {
    caption: table.title.replaceAll("{level}", levelWords[identity.level]),
    block: { kind: "table", rows: [...headerRows(table, form.columnNumbers), ...rows], page: null },
    nil: panels.every((p) => !p.carries),
  };
}

interface Body {
  readonly width: number;
  readonly rows: readonly (readonly string[])[];
  readonly total: { readonly at: "first" | "last"; readonly lines: readonly (readonly string[])[] } | null;
  /** True where any amount of it is not zero. */
  readonly carries: boolean;
}

function bodyOf(writing: Writing): Body {
  const { panel } = writing;
  const rows = linesOf(writing);
  return {
    width: leafColumns(panel.columns).length,
    rows,
    total: panel.total === null ? null : { at: panel.total.at, lines: totalLines(writing) },
    carries: carries(writing, {}),
  };
}

function dataRow(texts: readonly string[]): Row {
  return { cells: texts.map((text) => ({ text })), line: null, page: null, header: false };
}
