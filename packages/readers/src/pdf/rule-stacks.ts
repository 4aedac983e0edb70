import { reach } from "./line-groups.ts";
import { runRows, segments } from "./printed-lines.ts";
import type { RulingLine } from "./ruling-lines.ts";
import type { Run } from "./runs.ts";

/** Lines across one below another with the same ends, shorter ones between them, and the text between the first and the last. */
export interface RuleStack {
  readonly left: number;
  readonly right: number;
  readonly rules: readonly RulingLine[];
  /** Heights of the rules from the top down. */
  readonly ys: readonly number[];
  readonly runs: readonly Run[];
}

/** A table has a line above its head, one below and one at its end. */
const fewestRules = 3;
/** Lines of one wrapped cell follow one another within so many ems. */
const wrappedPitch = 1.7;
/** What stands side by side in one line with this many ems between stands in two columns. */
const apart = 1.5;
/** A text so much larger than the others between the rules is a title, none of the table. */
const larger = 1.2;

/** The stacks that lines without any column line make, from the top down; text that is no row parts them. */
export function ruleStacks(lone: readonly RulingLine[], runs: readonly Run[]): RuleStack[] {
  const stacks: RuleStack[] = [];
  let rest = [...lone].sort((a, b) => a.at - b.at);
  while (rest.length >= fewestRules) {
    const widest = rest.reduce((a, b) => (b.to - b.from > a.to - a.from + reach ? b : a));
    const within = rest.filter((l) => l.from >= widest.from - reach && l.to <= widest.to + reach);
    rest = rest.filter((l) => !within.includes(l));
    stacks.push(...parted(widest.from, widest.to, within, runs));
  }
  return stacks;
}

function parted(
  left: number,
  right: number,
  rules: readonly RulingLine[],
  runs: readonly Run[],
): RuleStack[] {
  const isFull = (l: RulingLine) => l.from <= left + reach && l.to >= right - reach;
  const full = rules.filter(isFull).map((l) => l.at);
  const inside = (r: Run, top: number, bottom: number) => {
    const middle = (r.box[1] + r.box[3]) / 2;
    return middle > top && middle < bottom && r.box[2] > left - reach && r.box[0] < right + reach;
  };
  const sizes = runs.filter((r) => inside(r, full[0] ?? 0, full.at(-1) ?? 0)).map((r) => r.size);
  const usual = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const parts: number[][] = [];
  for (const [i, y] of full.entries()) {
    const above = full[i - 1];
    const last = parts.at(-1);
    const between = above === undefined ? [] : runs.filter((r) => inside(r, above, y));
    if (last !== undefined && !isText(between, usual)) last.push(y);
    else parts.push([y]);
  }
  return parts.flatMap((ys): RuleStack[] => {
    const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
    if (ys.length < fewestRules) return [];
    const own = rules.filter((l) => l.at >= top && l.at <= bottom);
    const heights = own.map((l) => l.at).filter((y, i, all) => i === 0 || y - (all[i - 1] ?? y) > reach);
    return [{ left, right, rules: own, ys: heights, runs: runs.filter((r) => inside(r, top, bottom)) }];
  });
}

/** Whether lines between two rules are paragraphs or a title and not a row. */
function isText(runs: readonly Run[], usual: number): boolean {
  const lines = runRows(runs);
  if (runs.some((r) => r.size > larger * usual)) return true;
  if (lines.some((line) => segments(line, apart).length > 2)) return false;
  return lines.some((line, i) => {
    const [run, before] = [line[0], lines[i - 1]?.[0]];
    return run !== undefined && before !== undefined && run.box[1] - before.box[1] > wrappedPitch * run.size;
  });
}
