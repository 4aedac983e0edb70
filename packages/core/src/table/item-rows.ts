import { type Item, labelsOfItem } from "../form/axis.ts";
import type { Panel } from "../form/table.ts";
import { isTotalLabel } from "./context.ts";
import { comparableLabel, likeness, withoutBlanks } from "./label.ts";
import { type Meaning, totalRow, unknownRow } from "./meaning.ts";
import { headTexts, type PanelRow } from "./panel-row.ts";

const sameLabel = 2;
const sameLead = 0.5;
/** Without its bracketed part, or with a slip of the pen; taken only between neighbours that match. */
const nearlySame = 1;
const alike = 0.8;

/**
 * Meets the rows of a panel with the declared lines, both in order: the assignment with most equal labels wins, so
 * equal labels are told apart by their neighbours. A line found out of order counts where its label is unique.
 */
export function itemRows(
  panel: Panel,
  items: readonly Item[],
  rows: readonly PanelRow[],
): readonly Meaning[] {
  const labels = rows.map((r) => headTexts(r).join(""));
  const matched = inOrder(items, labels);
  const taken = new Set(matched);
  return rows.map((row, i) => {
    const inSequence = matched[i];
    const label = labels[i] ?? "";
    if (inSequence) return meaning(row, inSequence);
    if (isTotalLabel(panel, label)) return totalRow(row);
    const same = items.filter((x) => spells(x, label));
    const only = same.length === 1 ? same[0] : undefined;
    return only !== undefined && !taken.has(only) ? meaning(row, only) : unknownRow(row);
  });
}

/** True where a label is one of the declared lines. */
export function isItem(items: readonly Item[], label: string): boolean {
  return items.some((x) => spells(x, label));
}

function meaning(row: PanelRow, item: Item): Meaning {
  return { row, kind: "item", id: item.id, path: item.id, regions: item.regions };
}

function spells(item: Item, label: string): boolean {
  const wanted = comparableLabel(label);
  return labelsOfItem(item).some((l) => comparableLabel(l) === wanted);
}

function score(item: Item, label: string): number {
  if (spells(item, label)) {
    const led = /^其中/.test(withoutBlanks(label));
    return sameLabel + (led === (item.lead !== "") ? sameLead : 0);
  }
  const printed = comparableLabel(label);
  const declared = comparableLabel(item.label);
  const bare = (l: string): string => l.replace(/\([^()]*\)$/, "");
  if (printed === "" || declared === "") return 0;
  if (bare(printed) === bare(declared) || likeness(printed, declared) >= alike) return nearlySame;
  return 0;
}

/** The best common sequence of printed labels and declared lines; null for a row that is in none. */
function inOrder(items: readonly Item[], labels: readonly string[]): readonly (Item | null)[] {
  const scores = labels.map((l) => items.map((x) => score(x, l)));
  const best = Array.from({ length: labels.length + 1 }, () => new Array<number>(items.length + 1).fill(0));
  const at = (r: number, x: number): number => best[r]?.[x] ?? 0;
  for (let r = labels.length - 1; r >= 0; r--) {
    for (let x = items.length - 1; x >= 0; x--) {
      const s = scores[r]?.[x] ?? 0;
      const line = best[r];
      if (line) line[x] = Math.max(at(r + 1, x), at(r, x + 1), s > 0 ? s + at(r + 1, x + 1) : 0);
    }
  }
  const matched: (Item | null)[] = labels.map(() => null);
  for (let r = 0, x = 0; r < labels.length && x < items.length; ) {
    const s = scores[r]?.[x] ?? 0;
    if (s > 0 && at(r, x) === s + at(r + 1, x + 1)) matched[r++] = items[x++] ?? null;
    else if (at(r, x) === at(r, x + 1)) x += 1;
    else r += 1;
  }
  return matched;
}
