import { filled } from "../form/filled.ts";
import type { Form } from "../form/form.ts";
import type { TableForm } from "../form/table.ts";
import type { CodeNameFound } from "../reading/reading.ts";
import type { Place } from "../statement/place.ts";
import { decimalsOf, type Gathered, stateCells } from "./cells.ts";
import { mapColumns, standsAll } from "./columns.ts";
import { knownUnits, type Subject, type TableContext } from "./context.ts";
import type { Mapping } from "./fit.ts";
import {
  columnsUnknown,
  foreignColumns,
  holdsForeign,
  type WiderColumns,
  withoutForeign,
} from "./foreign-columns.ts";
import { type GridRow, gridOf } from "./grid.ts";
import { segmentsOfRows } from "./header.ts";
import { type Leaf, leavesOf } from "./leaf.ts";
import { listingsOf } from "./listings.ts";
import { type LocatedRow, placeOf, textsOf } from "./located-row.ts";
import type { Meaning } from "./meaning.ts";
import { meaningsOf } from "./panel-meanings.ts";
import { hasAmounts } from "./panel-row.ts";
import { rowShifted, rowUnknown, type TableReading, tableUnreadable } from "./reading.ts";
import { openedByColumns, openedByRows } from "./unexhausted.ts";
import { countUnplaced } from "./unplaced.ts";

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
  const subject: Subject = { form, table, cube, context, known: knownUnits(context) };
  const leaves = leavesOf(table);
  const into: Gathered = { statements: [], numbers: [], findings: [], unexhausted: [] };
  const grid = readGrid(subject, leaves, rows, into);
  const decimals = decimalsOf(leaves, grid, table.unit, table.decimals);
  const meanings: Meaning[] = [];
  const listings = table.panels.flatMap((_, panel) => {
    const own = meaningsOf(subject, leaves, panel, grid);
    meanings.push(...own);
    into.unexhausted.push(...openedByRows(subject, panel, own));
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
  countUnplaced(subject, leaves, grid, into);
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
  const { unit } = subject.table;
  const title = filled(subject.table.title, subject.form);
  let previous: Mapping | null = null;
  let wider: WiderColumns | null = null;
  return segmentsOfRows(subject.table, rows).flatMap((segment, i) => {
    const first = segment.rows[0];
    const at = (): Place =>
      placeOf(first as LocatedRow, null, { table: subject.table.id, row: null, column: null, page: null });
    let mapping = mapColumns(wider?.leaves ?? leaves, segment, previous, unit);
    if (wider === null && !(mapping && standsAll(leaves, mapping, segment, unit))) {
      const more = foreignColumns(leaves, segment);
      const apart = more && mapColumns(more.leaves, segment, null, unit);
      if (more !== null && apart !== null && first) {
        [wider, mapping] = [more, apart];
        into.findings.push(columnsUnknown(at(), title, more));
      }
    }
    previous = mapping ?? previous;
    if (mapping === null && first !== undefined) into.findings.push(tableUnreadable([at()], title));
    const grid = gridOf(wider?.leaves ?? leaves, segment, mapping, i === 0, unit);
    if (wider === null) return grid;
    if (grid.some((row) => wider !== null && holdsForeign(wider, row, unit)))
      into.unexhausted.push(...openedByColumns(subject, leaves));
    return withoutForeign(wider, grid, unit);
  });
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
  const shift = rowShifted(at);
  const said = into.findings.some((f) => f.code === shift.code && sameRow(f.at[0], at));
  if (row.state === "shifted" && !said) into.findings.push(shift);
  if (meaning.regions === null && hasAmounts(meaning.row, subject.table.unit))
    into.findings.push(rowUnknown(at));
}

function sameRow(a: Place | undefined, b: Place): boolean {
  return a?.address?.block === b.address?.block && a?.address?.row === b.address?.row;
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
