import { type Band, columnBands, over } from "./column-bands.ts";
import { ruled } from "./column-lines.ts";
import { headingCells } from "./heading-cells.ts";
import { type RuleRow, ruleRows } from "./rule-rows.ts";
import { type RuleStack, ruleStacks } from "./rule-stacks.ts";
import type { RulingLine, RulingLines } from "./ruling-lines.ts";
import type { Run } from "./runs.ts";

/** Numbers of one column stand under one another to so many ems. */
const offLine = 0.25;

/**
 * The tables of a page that have lines across only, each as the lines it would have if its columns were ruled too.
 *
 * `lone` are lines across that no column line meets, `runs` the text outside of ruled tables. What could be read in two
 * ways is no table: a number in a wrong cell is worse than one in none.
 */
export function ruleTables(lone: readonly RulingLine[], runs: readonly Run[]): RulingLines[] {
  return ruleStacks(lone, runs).flatMap((stack) => {
    const lines = linesOf(stack);
    return lines === null ? [] : [lines];
  });
}

function linesOf(stack: RuleStack): RulingLines | null {
  const rows = ruleRows(stack);
  const bands = columnBands(rows, (row, { left, right }) => {
    const next = rows[row]?.bottom ?? 0;
    return ruled(stack.rules, next, left, right);
  });
  if (bands === null) return null;
  const edges = edgesOf(bands, stack);
  const head = headingCells(rows, bands, edges, stack.rules);
  if (head === null || !isOneNumberACell(rows, bands) || !bands.every((band) => isAligned(rows, band)))
    return null;
  const down: RulingLine[] = [];
  for (const [i, at] of edges.entries()) {
    for (const [k, row] of rows.entries()) {
      const isSpanned = row.isHead
        ? head.some(
            ({ rows: [from, to], spans }) => k >= from && k < to && spans.some(([a, b]) => i > a && i <= b),
          )
        : row.items.some((item) => item.left < at && item.right > at);
      if (!isSpanned) down.push({ at, from: row.top, to: row.bottom });
    }
  }
  return { across: stack.rules, down };
}

/** The sides of the columns: where a shorter rule ends between two, there, else in the middle between them. */
function edgesOf(bands: readonly Band[], { left, right, rules }: RuleStack): number[] {
  const ends = rules.flatMap((rule) => [rule.from, rule.to]);
  const inner = bands.slice(1).map((band, i) => {
    const before = bands[i]?.right ?? band.left;
    return ends.find((end) => end > before && end < band.left) ?? (before + band.left) / 2;
  });
  return [Math.min(left, bands[0]?.left ?? left), ...inner, Math.max(right, bands.at(-1)?.right ?? right)];
}

/** No two numbers stand in one cell. */
function isOneNumberACell(rows: readonly RuleRow[], bands: readonly Band[]): boolean {
  return rows.every(({ items, isHead }) => {
    const numbers = items.filter((item) => item.isNumber);
    return isHead || bands.every((band) => over(numbers, { ...band }).length < 2);
  });
}

/**
 * Whether the numbers of a column end, begin or have their middles at one place. Where they do not, two tables of
 * different columns stand one below the other. A row that counts its columns is set as a heading.
 */
function isAligned(rows: readonly RuleRow[], band: Band): boolean {
  const numbers = rows
    .filter((row) => !row.isHead && !isCount(row))
    .flatMap(({ items }) => over(items, band).filter((item) => item.isNumber));
  const sides = [
    numbers.map((n) => n.left),
    numbers.map((n) => n.right),
    numbers.map((n) => (n.left + n.right) / 2),
  ];
  const most = offLine * Math.max(...numbers.map((n) => n.size));
  return numbers.length < 2 || sides.some((xs) => Math.max(...xs) - Math.min(...xs) <= most);
}

/** Whether the numbers of a row are 1, 2, 3 … */
function isCount({ items }: RuleRow): boolean {
  const texts = [...items.filter((item) => item.isNumber)]
    .sort((a, b) => a.left - b.left)
    .map((item) => item.text);
  return texts.every((text, i) => Number(text) === i + 1);
}
