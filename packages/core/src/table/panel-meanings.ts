import { codeBeforeName } from "./code.ts";
import { codeNamed, isTotalLabel, type Subject, unitNode } from "./context.ts";
import type { GridRow } from "./grid.ts";
import { isItem, itemRows } from "./item-rows.ts";
import type { Leaf } from "./leaf.ts";
import type { Meaning } from "./meaning.ts";
import { nestedRows } from "./nested-rows.ts";
import { nestingOf } from "./nesting.ts";
import { hasAmounts, headTexts, isBlank, type PanelRow, panelRow, withContinuation } from "./panel-row.ts";

/** What each row of a panel means; names cut by a page break are joined, blank and unreadable rows set aside. */
export function meaningsOf(
  subject: Subject,
  leaves: readonly Leaf[],
  panel: number,
  grid: readonly GridRow[],
): readonly Meaning[] {
  const declared = subject.table.panels[panel];
  if (declared === undefined) return [];
  const rows: PanelRow[] = [];
  let gap = false;
  for (const row of grid) {
    if (row.state === "unreadable") {
      gap ||= row.cells.every((c) => c === null);
      continue;
    }
    const one = panelRow(leaves, panel, row, gap);
    if (isBlank(one)) continue;
    const last = rows.at(-1);
    if (row.opensPage && !gap && last && continues(subject, panel, one))
      rows.splice(-1, 1, withContinuation(last, one));
    else rows.push(one);
    gap = false;
  }
  const items = declared.rows[0]?.axis;
  return items?.kind === "items"
    ? itemRows(declared, items.items, rows)
    : nestedRows(subject, declared, rows);
}

/** True for the rest of a name that a page break cut: names only, and none that could stand for itself. */
function continues(subject: Subject, panel: number, row: PanelRow): boolean {
  const declared = subject.table.panels[panel];
  const label = headTexts(row).join("");
  if (
    declared === undefined ||
    hasAmounts(row, subject.table.unit) ||
    row.codes.some((c) => c.trim() !== "")
  ) {
    return false;
  }
  if (isTotalLabel(declared, label) || codeBeforeName(label) !== null || unitNode(subject, label).known)
    return false;
  const axis = declared.rows[0]?.axis;
  if (axis?.kind === "items") return !isItem(axis.items, label);
  const { codes } = nestingOf(declared, subject.cube);
  return codes === null || codeNamed(subject, codes, label, null) === null;
}
