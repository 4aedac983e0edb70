import { parseNumber, printsNothing } from "../quantity/parse-number.ts";
import type { Unit } from "../quantity/unit.ts";
import { splitCode } from "./code.ts";
import type { Mapping } from "./fit.ts";
import { isColumnNumbers } from "./header.ts";
import { comparableLabel } from "./label.ts";
import { type Leaf, labelsOf } from "./leaf.ts";

/** Weight of a heading that is the leaf's, against a column whose amounts would be left over. */
const sameLabel = { amount: 3, other: 2 } as const;
const onlyKind = 0.1;
const amountsLeftOver = 2;
/** Fewer headed amount columns than this part of the declared ones are no evidence. */
const enough = 0.6;

/**
 * Aligns declared leaves to physical columns from left to right by their printed headings; null where too few
 * headings are found. An amount column is only taken by its heading, so a column left out stays unmapped.
 */
export function alignByLabels(
  leaves: readonly Leaf[],
  headers: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  unit: Unit,
): Mapping | null {
  const width = Math.max(0, ...[...headers, ...rows].map((r) => r.length));
  const columns = Array.from({ length: width }, (_, p) => describe(p, headers, rows, unit));
  const best = table(leaves.length + 1, width + 1);
  for (let i = 0; i <= leaves.length; i++) {
    for (let p = 0; p <= width; p++) {
      if (i === 0 && p === 0) continue;
      const left =
        p === 0 ? -Infinity : at(best, i, p - 1) - ((columns[p - 1]?.amounts ?? 0) > 0 ? amountsLeftOver : 0);
      const up = i === 0 ? -Infinity : at(best, i - 1, p);
      const both =
        i === 0 || p === 0 ? -Infinity : at(best, i - 1, p - 1) + score(leaves[i - 1], columns[p - 1]);
      const row = best[i];
      if (row !== undefined) row[p] = Math.max(left, up, both);
    }
  }
  const mapping = trace(leaves, columns, best);
  return contradicts(leaves, columns, mapping, headers) ? null : credible(leaves, mapping);
}

interface PhysicalColumn {
  readonly labels: readonly string[];
  readonly amounts: number;
  readonly texts: number;
  /** True where every filled cell is a whole code. */
  readonly codes: boolean;
}

function describe(
  p: number,
  headers: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  unit: Unit,
): PhysicalColumn {
  const cells = rows.map((r) => r[p] ?? "").filter((t) => !printsNothing(t));
  const numbers = cells.filter((t) => parseNumber(t, unit) !== null);
  return {
    labels: headers.map((h) => comparableLabel(h[p] ?? "")).filter((l) => l !== ""),
    amounts: numbers.filter((t) => !/^\s*\d{1,3}\s*$/.test(t)).length,
    texts: cells.length - numbers.length,
    codes: cells.every((t) => splitCode(t) !== null),
  };
}

function score(leaf: Leaf | undefined, column: PhysicalColumn | undefined): number {
  if (leaf === undefined || column === undefined) return -Infinity;
  const headed = labelsOf(leaf).some((l) => column.labels.includes(comparableLabel(l)));
  if (leaf.column.kind === "amount")
    return headed && column.texts <= column.amounts ? sameLabel.amount : -Infinity;
  if (column.amounts > column.texts && !(leaf.column.kind === "code" && column.codes)) return -Infinity;
  return headed ? sameLabel.other : onlyKind;
}

function trace(leaves: readonly Leaf[], columns: readonly PhysicalColumn[], best: number[][]): Mapping {
  const mapping: (number | null)[] = leaves.map(() => null);
  let i = leaves.length;
  let p = columns.length;
  while (i > 0 && p > 0) {
    const here = at(best, i, p);
    if (here === at(best, i - 1, p - 1) + score(leaves[i - 1], columns[p - 1])) {
      mapping[i - 1] = p - 1;
      i -= 1;
      p -= 1;
    } else if (here === at(best, i - 1, p)) i -= 1;
    else p -= 1;
  }
  return mapping;
}

/**
 * True where the header itself speaks against the alignment: a numbered column is left over, or a heading that was
 * not found stands over a column left over. Headers whose spans were lost in conversion look like this.
 */
function contradicts(
  leaves: readonly Leaf[],
  columns: readonly PhysicalColumn[],
  mapping: Mapping,
  headers: readonly (readonly string[])[],
): boolean {
  const numbers = headers.find(isColumnNumbers) ?? [];
  const leftOver = columns.flatMap((column, p) => (mapping.includes(p) ? [] : [{ column, p }]));
  const missing = leaves.filter((l, i) => l.column.kind === "amount" && mapping[i] === null);
  return leftOver.some(
    ({ column, p }) =>
      /\d/.test(numbers[p] ?? "") ||
      missing.some((l) => labelsOf(l).some((label) => column.labels.includes(comparableLabel(label)))),
  );
}

function credible(leaves: readonly Leaf[], mapping: Mapping): Mapping | null {
  const amounts = leaves.flatMap((l, i) => (l.column.kind === "amount" ? [mapping[i] ?? null] : []));
  const found = amounts.filter((m) => m !== null).length;
  return found > 0 && found >= enough * amounts.length ? mapping : null;
}

function table(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

function at(best: readonly (readonly number[])[], i: number, p: number): number {
  return best[i]?.[p] ?? -Infinity;
}
