import type { Unit } from "../quantity/unit.ts";
import { fits, hasNumber, type Mapping } from "./fit.ts";
import type { Segment } from "./header.ts";
import type { Leaf } from "./leaf.ts";
import { type LocatedRow, textsOf } from "./located-row.ts";
import { unshift } from "./shift.ts";

/** A cell of a leaf column: its physical index, or null where the row has no such cell. */
export interface GridCell {
  readonly index: number | null;
  readonly text: string;
}

/** A data row with its cells in declared columns. */
export interface GridRow {
  readonly source: LocatedRow;
  /** A cell a leaf; null where the page has no such column. */
  readonly cells: readonly (GridCell | null)[];
  /** Filled cells outside every declared column. */
  readonly stray: readonly GridCell[];
  /** First row after a page break. */
  readonly opensPage: boolean;
  /** stands: as printed; shifted: put right; unreadable: its amounts belong to no column for certain. */
  readonly state: "stands" | "shifted" | "unreadable";
}

/** The rows of a page in declared columns; all of them unreadable where there is no mapping. */
export function gridOf(
  leaves: readonly Leaf[],
  segment: Segment,
  mapping: Mapping | null,
  first: boolean,
  unit: Unit,
): readonly GridRow[] {
  return segment.rows.map((source, i) => {
    const texts = textsOf(source);
    const opensPage = !first && i === 0;
    const own = texts.map((_, index) => index);
    if (mapping === null)
      return row(
        source,
        own,
        leaves.map(() => null),
        opensPage,
        "unreadable",
      );
    if (!hasNumber(texts, unit) || fits(leaves, mapping, texts, unit)) {
      return row(source, own, mapping, opensPage, "stands");
    }
    const slots = unshift(leaves, mapping, texts, unit);
    return slots === null
      ? row(source, own, mapping, opensPage, "unreadable")
      : row(source, slots, mapping, opensPage, "shifted");
  });
}

function row(
  source: LocatedRow,
  slots: readonly (number | null)[],
  mapping: Mapping,
  opensPage: boolean,
  state: GridRow["state"],
): GridRow {
  const texts = textsOf(source);
  const cellAt = (slot: number): GridCell => {
    const index = slots[slot] ?? null;
    return { index, text: index === null ? "" : (texts[index] ?? "") };
  };
  const used = new Set(mapping);
  return {
    source,
    cells: mapping.map((p) => (p === null ? null : cellAt(p))),
    stray: slots.flatMap((_, p) => (used.has(p) || cellAt(p).text.trim() === "" ? [] : [cellAt(p)])),
    opensPage,
    state,
  };
}
