import { type Band, over } from "./column-bands.ts";
import { ruled } from "./column-lines.ts";
import { headingSpans, type Span } from "./heading-spans.ts";
import type { Item, RuleRow } from "./rule-rows.ts";
import type { RulingLine } from "./ruling-lines.ts";

/** Headings side by side, each over some columns, in the same rows. */
export interface HeadingCells {
  /** The first row and the one after the last. */
  readonly rows: readonly [number, number];
  readonly spans: readonly Span[];
}

/** The cells of the heading rows, as far as they stand over several columns; null where that is unsure. */
export function headingCells(
  rows: readonly RuleRow[],
  bands: readonly Band[],
  edges: readonly number[],
  rules: readonly RulingLine[],
): HeadingCells[] | null {
  const cells: HeadingCells[] = [];
  for (const region of regions(rows, edges, rules)) {
    const [first, last] = region.columns;
    const [left, right] = [edges[first] ?? 0, edges[last + 1] ?? 0];
    const items = rows
      .slice(...region.rows)
      .flatMap((row) => row.items)
      .filter((item) => (item.left + item.right) / 2 > left && (item.left + item.right) / 2 < right);
    const texts = columnsOfText(items, bands);
    if (texts === null) return null;
    if (texts.length === 0) continue;
    const spans = ownSpans(texts, region.columns, bands) ?? headingSpans(texts, region.columns, bands, edges);
    if (spans === null) return null;
    cells.push({ rows: region.rows, spans });
  }
  return cells;
}

interface Region {
  readonly rows: readonly [number, number];
  readonly columns: Span;
}

/** Neighbouring columns whose headings begin and end at the same rules. */
function regions(rows: readonly RuleRow[], edges: readonly number[], rules: readonly RulingLine[]): Region[] {
  const head = rows.filter((row) => row.isHead).length;
  const open: Region[] = [];
  for (let column = 0; column + 1 < edges.length; column++) {
    const [left, right] = [edges[column] ?? 0, edges[column + 1] ?? 0];
    const starts = [0];
    for (let row = 1; row < head; row++) if (ruled(rules, rows[row]?.top ?? 0, left, right)) starts.push(row);
    for (const [i, start] of starts.entries()) {
      const end = starts[i + 1] ?? head;
      const at = open.findIndex(
        (r) => r.rows[0] === start && r.rows[1] === end && r.columns[1] === column - 1,
      );
      const before = open[at];
      if (before !== undefined) open[at] = { rows: before.rows, columns: [before.columns[0], column] };
      else open.push({ rows: [start, end], columns: [column, column] });
    }
  }
  return open;
}

/**
 * The lines of each heading as one item, from left to right; what is set letter by letter over one column as one. Null
 * where two headings stand one over the other with no rule between: nobody knows which columns the upper one has.
 */
function columnsOfText(items: readonly Item[], bands: readonly Band[]): Item[] | null {
  const found: Item[] = [];
  for (const item of [...items].sort((a, b) => a.left - b.left)) {
    const last = found.at(-1);
    const [own] = over(bands, item);
    const isOfOneBand =
      last !== undefined &&
      own !== undefined &&
      over(bands, { left: last.left, right: item.right }).length === 1;
    if (last === undefined || (!isOfOneBand && item.left >= last.right)) found.push(item);
    else {
      if (!isOfOneBand && !isWrapped(last, item)) return null;
      found[found.length - 1] = {
        ...last,
        right: Math.max(last.right, item.right),
        top: Math.min(last.top, item.top),
        bottom: Math.max(last.bottom, item.bottom),
      };
    }
  }
  return found.length === 0 || isLevel(found) ? found : null;
}

/** Whether two lines are one heading: they stand about one middle or begin together. */
function isWrapped(a: Item, b: Item): boolean {
  return (
    Math.abs(a.left + a.right - b.left - b.right) < 2 * a.size || Math.abs(a.left - b.left) < 0.5 * a.size
  );
}

/** Whether headings of the same rows stand at one height, in the middle or at the top; else some stand below others. */
function isLevel(items: readonly Item[]): boolean {
  const near = 0.5 * Math.max(...items.map((item) => item.size));
  const spread = (ys: readonly number[]) => Math.max(...ys) - Math.min(...ys);
  const middles = items.map((item) => (item.top + item.bottom) / 2);
  return spread(middles) < near || spread(items.map((item) => item.top)) < near;
}

/** One heading a column, each over its own. */
function ownSpans(items: readonly Item[], [first, last]: Span, bands: readonly Band[]): Span[] | null {
  if (items.length !== last - first + 1) return null;
  const isOwn = items.every((item, i) => {
    const under = over(bands, item);
    return under.length === 1 && under[0] === bands[first + i];
  });
  return isOwn ? items.map((_, i) => [first + i, first + i]) : null;
}
