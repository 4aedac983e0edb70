import { type Finding, finding } from "../finding/finding.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import type { Unit } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import type { GridCell, GridRow } from "./grid.ts";
import { isColumnNumbers, type Segment } from "./header.ts";
import { comparableLabel, withoutBlanks } from "./label.ts";
import { type Leaf, labelsOf } from "./leaf.ts";
import { textsOf } from "./located-row.ts";

/** The columns of a page in printed order: the declared ones, and those with a heading the form does not declare. */
export interface WiderColumns {
  readonly leaves: readonly Leaf[];
  readonly foreign: ReadonlySet<Leaf>;
}

/**
 * The columns of a page that has more than the form declares. Only where every declared amount column stands under its
 * own heading, in order, and each column besides has a heading that is none of theirs; null else.
 */
export function foreignColumns(leaves: readonly Leaf[], segment: Segment): WiderColumns | null {
  const headers = segment.headers.map(textsOf).filter((texts) => !isColumnNumbers(texts));
  const rows = segment.rows.map(textsOf);
  const width = Math.max(0, ...[...headers, ...rows].map((r) => r.length));
  const headings = Array.from({ length: width }, (_, p) =>
    headers.map((h) => comparableLabel(h[p] ?? "")).filter((l) => l !== ""),
  );
  if (width <= leaves.length) return null;
  const foreign = new Set<Leaf>();
  const wider: Leaf[] = [];
  let next = 0;
  for (const printed of headings) {
    const leaf = leaves[next];
    const isAmount = leaf === undefined || leaf.column.kind === "amount";
    const own =
      leaf !== undefined && (!isAmount || labelsOf(leaf).some((l) => printed.includes(comparableLabel(l))));
    const heading = printed.at(-1);
    if (own) {
      wider.push(leaf);
      next += 1;
    } else if (
      heading !== undefined &&
      !leaves.some((l) => labelsOf(l).map(comparableLabel).includes(heading))
    ) {
      const extra: Leaf = {
        panel: wider.at(-1)?.panel ?? 0,
        column: { kind: "amount", id: "", label: heading, regions: {}, also: [] },
      };
      foreign.add(extra);
      wider.push(extra);
    } else return null;
  }
  return next === leaves.length && foreign.size > 0 ? { leaves: wider, foreign } : null;
}

/** True where a row has an amount in a column the form does not have. */
export function holdsForeign({ leaves, foreign }: WiderColumns, row: GridRow, unit: Unit): boolean {
  return leaves.some(
    (leaf, i) => foreign.has(leaf) && (parseNumber(row.cells[i]?.text ?? "", unit)?.value ?? 0) !== 0,
  );
}

/**
 * The rows in declared columns alone. Where a column besides holds an amount, nobody knows what the total of the row
 * counts: it is set aside with it.
 */
export function withoutForeign(
  wider: WiderColumns,
  rows: readonly GridRow[],
  unit: Unit,
): readonly GridRow[] {
  const { leaves, foreign } = wider;
  return rows.map((row) => {
    const cells = leaves.map((leaf, i) => ({ leaf, cell: row.cells[i] ?? null }));
    const besides = cells.filter(({ leaf }) => foreign.has(leaf));
    const counts = holdsForeign(wider, row, unit);
    const isTotal = ({ column }: Leaf): boolean =>
      column.kind === "amount" && Object.keys(column.regions).length === 0;
    const kept = cells.filter(({ leaf }) => !foreign.has(leaf));
    const aside = counts ? kept.filter(({ leaf }) => isTotal(leaf)) : [];
    const stray = [...besides, ...aside].flatMap(({ cell }): readonly GridCell[] =>
      cell !== null && withoutBlanks(cell.text) !== "" ? [cell] : [],
    );
    return {
      ...row,
      cells: kept.map((one) => (aside.includes(one) ? null : one.cell)),
      stray: [...row.stray, ...stray],
    };
  });
}

/** A column the form does not have. */
export function columnsUnknown(at: Place, title: string, { foreign }: WiderColumns): Finding {
  const headings = [...foreign].map(({ column }) => `“${column.label}”`).join("、");
  return finding({
    code: "text/column-unknown",
    severity: "info",
    message: `“${title}”有表样以外的列${headings}，该列金额未参与核对。`,
    at: [at],
    basis: "表样规定的列；对不上时不猜测。",
  });
}
