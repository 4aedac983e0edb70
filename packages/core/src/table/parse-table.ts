import type { Form } from "../form/form.ts";
import type { TableForm } from "../form/table.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import type { CodeNameFound } from "../reading/reading.ts";
import { decimalsOf, found, type Gathered, stateCells } from "./cells.ts";
import { codeBeforeName } from "./code.ts";
import { mapColumns } from "./columns.ts";
import { codeNamed, isTotalLabel, type Subject, type TableContext, unitNode } from "./context.ts";
import type { Mapping } from "./fit.ts";
import { type GridRow, gridOf } from "./grid.ts";
import { segmentsOfRows } from "./header.ts";
import { isItem, itemRows } from "./item-rows.ts";
import { type Leaf, leavesOf } from "./leaf.ts";
import { listingsOf } from "./listings.ts";
import { type LocatedRow, placeOf, textsOf } from "./located-row.ts";
import type { Meaning } from "./meaning.ts";
import { nestedRows } from "./nested-rows.ts";
import { nestingOf } from "./nesting.ts";
import { hasAmounts, headTexts, isBlank, type PanelRow, panelRow, withContinuation } from "./panel-row.ts";
import { rowShifted, rowUnknown, type TableReading, tableUnreadable } from "./reading.ts";

/**
 * Reads a declared table from the physical rows between its caption and the next (all pages of it).
 *
 * Every amount that can be placed becomes a statement about the selection where table filter, row and column meet;
 * a blank amount in a listed row states zero. What cannot be placed is returned as an unbound number, never guessed.
 * Errors in the document are findings; nothing is thrown. Source: domain.md §3, §8.
 */
export function parseTable(
  form: Form,
  table: TableForm,
  rows: readonly LocatedRow[],
  context: TableContext,
): TableReading {
  const cube = form.cubes[table.cube];
  if (cube === undefined) throw new Error(`Form ${form.id} has no cube ${table.cube}.`);
  const subject: Subject = { form, table, cube, context };
  const leaves = leavesOf(table);
  const into: Gathered = { statements: [], numbers: [], findings: [] };
  const grid = readGrid(subject, leaves, rows, into);
  const decimals = decimalsOf(leaves, grid, table.unit, table.decimals);
  const meanings: Meaning[] = [];
  const listings = table.panels.flatMap((_, panel) => {
    const own = meaningsOf(subject, leaves, panel, grid);
    meanings.push(...own);
    const stated = own.map((meaning) => ({
      meaning,
      cells: stateCells(subject, leaves, meaning, decimals, into),
    }));
    for (const m of own) noteRow(subject, m, into);
    const understood = own.every((m) => m.regions !== null || !hasAmounts(m.row, table.unit));
    return listingsOf(
      subject,
      leaves,
      panel,
      stated,
      understood && grid.every((r) => r.state !== "unreadable"),
    );
  });
  countStray(subject, leaves, grid, into);
  return {
    ...into,
    listings,
    codeNames: meanings.flatMap((m) => codeName(subject, m)),
    units: [...new Set(meanings.flatMap((m) => (m.kind === "owner" ? [m.id] : [])))],
    projects: distinct(meanings.flatMap((m) => (m.named ? [projectOf(m.named)] : []))),
    nil: isNil(meanings, into),
  };
}

function readGrid(
  subject: Subject,
  leaves: readonly Leaf[],
  rows: readonly LocatedRow[],
  into: Gathered,
): readonly GridRow[] {
  let previous: Mapping | null = null;
  return segmentsOfRows(subject.table, rows).flatMap((segment, i) => {
    const mapping = mapColumns(leaves, segment, previous, subject.table.unit);
    previous = mapping ?? previous;
    const first = segment.rows[0];
    if (mapping === null && first !== undefined) {
      const at = placeOf(first, null, { table: subject.table.id, row: null, column: null, page: null });
      into.findings.push(tableUnreadable([at], subject.table.title.replace("{level}", "")));
    }
    return gridOf(leaves, segment, mapping, i === 0, subject.table.unit);
  });
}

/** What each row of a panel means; names cut by a page break are joined, blank and unreadable rows set aside. */
function meaningsOf(
  subject: Subject,
  leaves: readonly Leaf[],
  panel: number,
  grid: readonly GridRow[],
): readonly Meaning[] {
  const declared = subject.table.panels[panel];
  if (declared === undefined) return [];
  const rows: PanelRow[] = [];
  for (const row of grid) {
    if (row.state === "unreadable") continue;
    const one = panelRow(leaves, panel, row);
    if (isBlank(one)) continue;
    const last = rows.at(-1);
    if (row.opensPage && last && continues(subject, panel, one))
      rows.splice(-1, 1, withContinuation(last, one));
    else rows.push(one);
  }
  const items = declared.rows[0]?.axis;
  return items?.kind === "items"
    ? itemRows(declared, items.items, rows)
    : nestedRows(subject, declared, rows);
}

/** True for the rest of a name that a page break cut: names only, and none that could stand for itself. */
function continues(subject: Subject, panel: number, row: PanelRow): boolean {
  const declared = subject.table.panels[panel];
  const label = headTexts(row).join("");
  if (
    declared === undefined ||
    hasAmounts(row, subject.table.unit) ||
    row.codes.some((c) => c.trim() !== "")
  ) {
    return false;
  }
  if (isTotalLabel(declared, label) || codeBeforeName(label) !== null || unitNode(subject, label).known)
    return false;
  const axis = declared.rows[0]?.axis;
  if (axis?.kind === "items") return !isItem(axis.items, label);
  const { codes } = nestingOf(declared, subject.cube);
  return codes === null || codeNamed(subject, codes, label, null) === null;
}

function noteRow(subject: Subject, meaning: Meaning, into: Gathered): void {
  const { row } = meaning.row;
  const of = {
    table: subject.table.id,
    row: meaning.id || null,
    column: null,
    page: subject.context.place.page,
  };
  const head = textsOf(row.source).findIndex((t) => t.trim() !== "");
  const at = placeOf(row.source, head < 0 ? null : head, of);
  if (
    row.state === "shifted" &&
    !into.findings.some(
      (f) =>
        f.code === "text/row-shifted" &&
        f.at[0]?.address?.row === row.source.index &&
        f.at[0]?.address?.block === row.source.block,
    )
  ) {
    into.findings.push(rowShifted(at));
  }
  if (meaning.regions === null && hasAmounts(meaning.row, subject.table.unit))
    into.findings.push(rowUnknown(at));
}

/** Numbers outside the declared columns, and those of rows and pages whose columns cannot be told. */
function countStray(
  subject: Subject,
  leaves: readonly Leaf[],
  grid: readonly GridRow[],
  into: Gathered,
): void {
  const { table, context } = subject;
  const firstAmount = leaves.findIndex((l) => l.column.kind === "amount");
  for (const row of grid) {
    const texts = textsOf(row.source);
    const cells =
      row.state === "unreadable"
        ? texts.map((text, index) => ({ text, index }))
        : row.stray.map((c) => ({ text: c.text, index: c.index ?? 0 }));
    for (const { text, index } of cells) {
      const n = parseNumber(text, table.unit);
      if (n === null || (index < firstAmount && n.decimals === 0)) continue;
      const of = { table: table.id, row: null, column: null, page: context.place.page };
      into.numbers.push(found(table.id, placeOf(row.source, index, of), false, null));
    }
    if (row.state === "unreadable" && row.cells.some((c) => c !== null)) {
      into.findings.push(
        rowUnknown(placeOf(row.source, 0, { table: table.id, row: null, column: null, page: null })),
      );
    }
  }
}

function codeName(subject: Subject, meaning: Meaning): readonly CodeNameFound[] {
  const { code, row } = meaning;
  const cell = row.names.find((n) => n.text.trim() !== "")?.cell;
  if (code === undefined || code.name === "" || cell === undefined) return [];
  const of = { table: subject.table.id, row: code.node, column: null, page: subject.context.place.page };
  const place = placeOf(row.row.source, cell.index, of);
  return [{ dimension: code.dimension, code: code.node, name: code.name, place }];
}

function projectOf(named: NonNullable<Meaning["named"]>): TableReading["projects"][number] {
  return { id: named.id, name: named.name, unit: named.owner };
}

function distinct(projects: TableReading["projects"]): TableReading["projects"] {
  return projects.filter((p, i) => projects.findIndex((q) => q.id === p.id) === i);
}

/** True where nothing is stated: no number but zeros, and no row but totals and lines nobody knows. */
function isNil(meanings: readonly Meaning[], into: Gathered): boolean {
  if (into.numbers.some((n) => !n.bound)) return false;
  if (into.statements.some((s) => s.printed.value !== 0)) return false;
  return meanings.every((m) => m.kind === "total" || m.kind === "unknown");
}
