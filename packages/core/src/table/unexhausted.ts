import { select } from "../cube/selection.ts";
import type { Region } from "../dimension/region.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import type { Subject } from "./context.ts";
import type { Leaf } from "./leaf.ts";
import type { Meaning } from "./meaning.ts";

/**
 * A region of which a document prints a part the form does not know, with an amount: its known parts need not add up
 * to it anywhere in the document.
 */
export interface Unexhausted {
  readonly cube: string;
  readonly dimension: string;
  /** Canonical; undefined for the whole dimension. */
  readonly region: Region | undefined;
}

/** What the lines nobody can name among a panel's listed ones leave open. */
export function openedByRows(
  subject: Subject,
  panel: number,
  meanings: readonly Meaning[],
): readonly Unexhausted[] {
  const { unit } = subject.table;
  const counts = ({ regions, row }: Meaning): boolean =>
    regions === null && row.amounts.some(({ cell }) => (parseNumber(cell.text, unit)?.value ?? 0) !== 0);
  if (!meanings.some(counts)) return [];
  const axes = subject.table.panels[panel]?.rows ?? [];
  const items = axes.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : []));
  return opened(
    subject,
    items.flatMap((item) => Object.keys(item.regions)),
  );
}

/** What columns the form does not have leave open. */
export function openedByColumns(subject: Subject, leaves: readonly Leaf[]): readonly Unexhausted[] {
  return opened(
    subject,
    leaves.flatMap(({ column }) => (column.kind === "amount" ? Object.keys(column.regions) : [])),
  );
}

function opened({ cube, table }: Subject, dimensions: readonly string[]): readonly Unexhausted[] {
  const where = select(cube, table.where)?.regions ?? {};
  return [...new Set(dimensions)].map((dimension) => ({
    cube: cube.id,
    dimension,
    region: where[dimension],
  }));
}
