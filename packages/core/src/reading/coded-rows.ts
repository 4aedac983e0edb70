import type { ClassificationTerms } from "../form/classification-terms.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import { codeBeforeName, joinCode } from "../table/code.ts";
import { isColumnNumbers } from "../table/header.ts";
import { comparableLabel } from "../table/label.ts";
import { type LocatedRow, textsOf } from "../table/located-row.ts";

/** A row that a code names, or that holds the total. */
export interface CodedRow {
  readonly source: LocatedRow;
  /** Node of the code; null for the total. */
  readonly node: string | null;
}

/** The coded rows of a table whose form nobody knows. */
export interface CodedRows {
  readonly rows: readonly CodedRow[];
  /** Rows with figures among them that neither a code nor a total names. */
  readonly uncoded: number;
  /** First column after those of the codes. */
  readonly after: number;
}

/** A code is printed in so many cells at most, and they begin no farther right. */
const mostCells = 3;

/**
 * The rows of a table that official codes name, in one cell or a segment a cell; null where no columns hold codes alone,
 * where codes of several classifications stand, or where a code stands twice (lists of several bodies or projects).
 */
export function codedRows(rows: readonly LocatedRow[], terms: ClassificationTerms): CodedRows | null {
  for (let count = mostCells; count > 0; count--) {
    for (let start = 0; start < mostCells; start++) {
      const found = inColumns(rows, start, count, terms);
      if (found === null) continue;
      const nodes = found.rows.flatMap(({ node }) => node ?? []);
      const kinds = new Set(nodes.map((n) => n[0]));
      return kinds.size === 1 && new Set(nodes).size === nodes.length
        ? { ...found, after: start + count }
        : null;
    }
  }
  return null;
}

/** True for a row that an official code opens. */
export function opensWithCode(texts: readonly string[], terms: ClassificationTerms): boolean {
  return nodeOf(texts.slice(0, 1), null, terms) !== null;
}

/** True for the label of a total. */
function isTotal(text: string, { totals }: ClassificationTerms): boolean {
  return totals.includes(comparableLabel(text));
}

function inColumns(
  rows: readonly LocatedRow[],
  start: number,
  count: number,
  terms: ClassificationTerms,
): Omit<CodedRows, "after"> | null {
  const found: CodedRow[] = [];
  const filled = new Set<number>();
  let uncoded = 0;
  let above: string | null = null;
  for (const source of rows) {
    const texts = textsOf(source);
    const cells = texts.slice(start, start + count);
    const node = nodeOf(cells, above, terms);
    if (node !== null) {
      // Figures left of a code are of other rows, side by side with these.
      if (texts.slice(0, start).some((t) => /\d[.,，]\d/.test(t))) return null;
      found.push({ source, node });
      above = node;
      cells.forEach((text, i) => {
        if (text.trim() !== "") filled.add(i);
      });
      continue;
    }
    const figure = texts.findIndex((t) => parseNumber(t, "yuan") !== null);
    if (figure < 0 || isColumnNumbers(texts)) continue;
    if (texts.slice(0, figure).some((t) => isTotal(t, terms))) found.push({ source, node: null });
    else if (above !== null) uncoded++;
  }
  if (filled.size < count || found.filter((r) => r.node !== null).length < 2) return null;
  return { rows: found, uncoded };
}

function nodeOf(
  cells: readonly string[],
  above: string | null,
  { classes }: ClassificationTerms,
): string | null {
  const [cell = ""] = cells;
  const node = joinCode(cells, above) ?? (cells.length === 1 ? codeBeforeName(cell)?.code : null);
  return node !== undefined && node !== null && classes.includes(node.slice(0, 3)) ? node : null;
}
