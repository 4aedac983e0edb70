import { finding } from "../finding/finding.ts";
import type { ClassificationTerms } from "../form/classification-terms.ts";
import { parseNumber, printsNothing } from "../quantity/parse-number.ts";
import type { Unit } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import { type LocatedRow, textsOf } from "../table/located-row.ts";
import { type CodedRows, codedRows } from "./coded-rows.ts";
import type { Collector } from "./collector.ts";
import { columnLabels, headerSums } from "./header-sums.ts";
import { amountAt, type CellKey, keyOfPlace } from "./own-statement.ts";
import { balancedRow } from "./table-balance.ts";
import type { TableRun } from "./table-run.ts";
import { fit, type TableSum, type TableSums } from "./table-sums.ts";

/**
 * Binds the figures of a table of no known form: of one whose rows official codes name, a code is the sum of the codes
 * below it, the total that of the topmost, and a column what its heading says; of another the two figures its names say
 * are equal. Every figure gets a selection of its own, so that nothing is compared beyond the table. Answers the cells
 * bound: none where the unit or the rows are not certain, or where the sums do not fit, which is a note.
 */
export function readUnknownTable(
  run: TableRun,
  terms: ClassificationTerms,
  into: Collector,
): ReadonlySet<CellKey> {
  if (run.unit === null || run.cut) return new Set();
  const coded = codedRows(run.rows, terms);
  const read = coded === null ? balancedRow(run, run.unit, terms) : summed(run, run.unit, coded, terms);
  if (read.sums.length === 0) return new Set();
  if (coded !== null && !fit(read)) {
    into.findings.push(notFitting(read.statements.slice(0, 1).map((s) => s.place)));
    return new Set();
  }
  const first = into.statements.length;
  for (const s of read.statements) into.number("amount", s.place, "unknown", into.statement(s));
  const subtotals = read.sums.map(({ whole, parts }) => ({
    whole: first + whole,
    parts: parts.map((p) => first + p),
  }));
  const members = read.statements.map((_, i) => first + i);
  into.listings.push({
    id: `unknown/${first}`,
    members,
    complete: false,
    open: true,
    scope: null,
    subtotals,
  });
  return new Set(read.statements.flatMap((s) => keyOfPlace(s.place) ?? []));
}

function summed(run: TableRun, unit: Unit, coded: CodedRows, terms: ClassificationTerms): TableSums {
  const header = run.rows.slice(0, run.rows.indexOf(coded.rows[0]?.source as LocatedRow));
  const width = Math.max(...coded.rows.map((r) => r.source.row.cells.length));
  const labels = columnLabels(header, width);
  const columns = amountColumns(coded, labels, unit, terms);
  const texts = coded.rows.flatMap(({ source }) => columns.map((c) => textsOf(source)[c] ?? ""));
  const decimals = Math.max(0, ...texts.map((t) => parseNumber(t, unit)?.decimals ?? 0));
  const statements: Statement[] = [];
  const index = new Map<string, number>();
  coded.rows.forEach(({ source, node }, row) => {
    for (const column of columns) {
      const of = { row: node ?? "total", column: labels[column] || null, page: run.page };
      const statement = amountAt(source, column, of, unit, decimals);
      if (statement !== null) index.set(`${row}:${column}`, statements.push(statement) - 1);
    }
  });
  const at = (row: number, column: number): number | undefined => index.get(`${row}:${column}`);
  const all = [
    ...columns.flatMap((c) => sumsDown(coded, c, at)),
    ...headerSums(header, columns, terms).flatMap(({ whole, parts }) =>
      coded.rows.flatMap((_, r) =>
        sumOf(
          at(r, whole),
          parts.map((c) => at(r, c)),
          [`across:${whole}`],
        ),
      ),
    ),
  ];
  const sums = all.filter((s) => s.parts.length > 0);
  // A figure divided among blanks: a line among them is missing, or its figures are.
  const undivided = all.some((s) => s.parts.length === 0 && statements[s.whole]?.printed.value !== 0);
  return { statements, sums, gaps: coded.uncoded > 0 || undivided };
}

/** Columns right of the codes that hold figures alone, and figures that add up. */
function amountColumns(
  { rows, after }: CodedRows,
  labels: readonly string[],
  unit: Unit,
  { notAdded }: ClassificationTerms,
): readonly number[] {
  return labels.flatMap((label, column) => {
    if (column < after || notAdded.some((word) => label.includes(word))) return [];
    const texts = rows.map(({ source }) => textsOf(source)[column] ?? "").filter((t) => !printsNothing(t));
    return texts.length > 0 && texts.every((t) => parseNumber(t, unit) !== null) ? [column] : [];
  });
}

/** A code and the codes below it, the total and the topmost codes, in one column. */
function sumsDown(
  { rows }: CodedRows,
  column: number,
  at: (row: number, column: number) => number | undefined,
): readonly TableSum[] {
  const nodes = rows.flatMap(({ node }, row) => (node === null ? [] : [{ node, row }]));
  const parentOf = (node: string): string | null =>
    nodes
      .map((n) => n.node)
      .filter((n) => node.startsWith(`${n}-`))
      .reduce<string | null>((a, b) => (a !== null && a.length > b.length ? a : b), null);
  const below = (parent: string | null) => nodes.filter((n) => parentOf(n.node) === parent);
  const totals = rows.flatMap(({ node }, row) => (node === null ? [{ node: null, row }] : []));
  const wholes = totals.length === 1 ? [...totals, ...nodes] : nodes;
  return wholes.flatMap(({ node, row }) => {
    const parts = below(node);
    // Codes of several levels side by side are a list of which nobody knows that it is complete.
    if (new Set(parts.map((p) => p.node.length)).size !== 1) return [];
    const figures = parts.map((p) => at(p.row, column));
    return sumOf(at(row, column), figures, [`down:${column}`, `line:${node}`]);
  });
}

function sumOf(
  whole: number | undefined,
  parts: readonly (number | undefined)[],
  families: readonly string[],
): readonly TableSum[] {
  const printed = parts.filter((p) => p !== undefined);
  return whole === undefined ? [] : [{ whole, parts: printed, families }];
}

function notFitting(at: readonly Place[]) {
  return finding({
    code: "text/table-unreadable",
    severity: "info",
    message:
      "这张表的样式没有认出，按科目编码和表头推算的合计大多合不上，可能不是逐级汇总的表，表中数字没有核对。",
    at,
    basis: "样式没有认出的表，只核对能够确定的关系",
  });
}
