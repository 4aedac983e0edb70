import type { Reading } from "../reading/reading.ts";
import type { Statement } from "../statement/statement.ts";
import { articulate } from "./articulate.ts";
import { isOfOneThing, type Law, membersOf } from "./relation.ts";

/** A cell of a document's table: block, row and cell from 0. */
export interface TableCell {
  readonly block: number;
  readonly row: number;
  readonly cell: number;
}

/** A sum that the digits printed in one table keep: `whole` is exactly what `parts` add up to. */
export interface SumInTable {
  readonly whole: TableCell;
  /** Different cells, at least one of them with a number; a blank one counts as zero. */
  readonly parts: readonly TableCell[];
}

/**
 * The sums between the cells of one table, of the relations that hold to the last printed digit: a sum that rounding
 * moves is none, nor one of whose rows some are withheld. A column that is the sum of others by such a relation is so in
 * every row whose digits agree: where a single part has a value, its whole prints the same and no relation says more.
 * In the order of the relations, then of the rows; a cell can be the whole of several.
 * Limit: a table in two blocks is two tables; numbers of different units are never added.
 */
export function sumsInTables(reading: Reading): readonly SumInTable[] {
  const { statements, relations, verdicts } = articulate(reading);
  const printed = new Map<string, Statement>();
  for (const s of statements) {
    const cell = cellOf(s);
    if (cell !== null && s.kind === "amount") printed.set(keyOf(cell), s);
  }
  const isEmpty = ({ block, row, cell }: TableCell): boolean => {
    const table = reading.document.blocks[block];
    return table?.kind === "table" && table.rows[row]?.cells[cell]?.text.trim() === "";
  };
  const holds = ({ whole, parts }: SumInTable): boolean => {
    // Nothing can lie in some cells (goods among personnel): such a one is empty and states nothing.
    const stated = parts.filter((part) => printed.has(keyOf(part)) || !isEmpty(part));
    const numbers = stated.map((part) => printed.get(keyOf(part)));
    return isExact(printed.get(keyOf(whole)), numbers);
  };
  const related = relations
    .flatMap(({ law }, r) => (verdicts[r]?.difference === 0 ? sumOf(law, statements) : []))
    .filter(holds);
  const known = new Set(related.map(nameOf));
  const inOtherRows = columnSums(related).flatMap((sum) =>
    rowsOf(reading, sum.whole.block)
      .map((row) => inRow(sum, row))
      .filter((s) => !known.has(nameOf(s)) && holds(s)),
  );
  return [...related, ...inOtherRows];
}

function rowsOf({ document }: Reading, block: number): readonly number[] {
  const table = document.blocks[block];
  return table?.kind === "table" ? [...table.rows.keys()] : [];
}

function sumOf(law: Law, statements: readonly Statement[]): readonly SumInTable[] {
  if (law.form !== "linear" || law.mode !== "zero" || isTwice(law, statements)) return [];
  const cells = (factor: number) =>
    law.terms.flatMap((t) => (t.factor === factor ? (cellOf(statements[t.statement]) ?? []) : []));
  const [[whole, another], parts] = [cells(-1), cells(1)];
  if (whole === undefined || another !== undefined || parts.length !== law.terms.length - 1) return [];
  const apart = new Set(parts.map(keyOf)).size === parts.length;
  return apart && parts.every(({ block }) => block === whole.block) ? [{ whole, parts }] : [];
}

/** One selection printed twice: neither print is the whole of the other. */
function isTwice(law: Law, statements: readonly Statement[]): boolean {
  const [a, b] = membersOf(law).map((i) => statements[i]?.selection.key);
  return isOfOneThing(law) && a === b;
}

function isExact(whole: Statement | undefined, parts: readonly (Statement | undefined)[]): boolean {
  if (whole === undefined || whole.printed.blank) return false;
  let sum = 0;
  for (const part of parts) {
    if (part === undefined || part.printed.unit !== whole.printed.unit) return false;
    sum += part.printed.value;
  }
  return sum === whole.printed.value && parts.some((part) => part?.printed.blank === false);
}

/** Of the sums within a row the first for each set of columns. */
function columnSums(sums: readonly SumInTable[]): readonly SumInTable[] {
  const first = new Map<string, SumInTable>();
  for (const sum of sums) {
    const { whole, parts } = sum;
    if (parts.length < 2 || parts.some(({ row }) => row !== whole.row)) continue;
    const key = [whole.block, whole.cell, ...parts.map(({ cell }) => cell)].join();
    if (!first.has(key)) first.set(key, sum);
  }
  return [...first.values()];
}

function inRow({ whole, parts }: SumInTable, row: number): SumInTable {
  return { whole: { ...whole, row }, parts: parts.map((part) => ({ ...part, row })) };
}

function cellOf(statement: Statement | undefined): TableCell | null {
  const { block, row, cell } = statement?.place.address ?? {};
  return block === undefined || row === undefined || cell === undefined ? null : { block, row, cell };
}

/** The cells of a sum, in its order. */
function nameOf({ whole, parts }: SumInTable): string {
  return [whole, ...parts].map(keyOf).join();
}

function keyOf({ block, row, cell }: TableCell): string {
  return `${block}/${row}/${cell}`;
}
