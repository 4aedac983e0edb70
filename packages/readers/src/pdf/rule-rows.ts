import { lineOf, runRows, segments } from "./printed-lines.ts";
import type { RuleStack } from "./rule-stacks.ts";
import { han, type Run } from "./runs.ts";

/** A text that stands by itself in its line. */
export interface Item {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly isNumber: boolean;
}

/** What stands between two rules. */
export interface RuleRow {
  readonly top: number;
  readonly bottom: number;
  readonly items: readonly Item[];
  /** Above the first row of numbers. */
  readonly isHead: boolean;
}

/** From this many ems on, a gap may be one between columns; blanks between words are smaller. */
const columnGap = 0.35;
const amount = /^[-+−(（]?[\d,，]+(?:\.\d+)?[)）%％]?$/;

/** The rows of a stack from the top down, blank ones included: what stands between two rules is one row. */
export function ruleRows({ ys, runs }: RuleStack): RuleRow[] {
  const rows = ys.slice(1).map((bottom, i): RuleRow => {
    const top = ys[i] ?? bottom;
    const lines = runRows(runs.filter((r) => middleOf(r) > top && middleOf(r) <= bottom));
    return {
      top,
      bottom,
      isHead: false,
      items: lines.flatMap((line) => segments(line, columnGap).map(itemOf)),
    };
  });
  const first = rows.findIndex((row) => row.items.filter((item) => item.isNumber).length > 1);
  return rows.map((row, i) => ({ ...row, isHead: i < first }));
}

function itemOf(runs: readonly Run[]): Item {
  const { text, box, size } = lineOf(runs);
  return {
    text,
    left: box[0],
    right: box[2],
    top: box[1],
    bottom: box[3],
    size,
    isNumber: amount.test(text),
  };
}

/** One item of two that stand side by side in one heading, letter by letter: 金　额. */
export function spaced(a: Item, b: Item): boolean {
  const single = (item: Item) => item.text.length === 1 && han.test(item.text);
  return single(a) && single(b) && b.left > a.right && b.left - a.right <= 2 * a.size;
}

function middleOf({ box }: Run): number {
  return (box[1] + box[3]) / 2;
}
