import type { RulingLine, RulingLines } from "./ruling-lines.ts";

/** Lines that miss one another by less still meet; column lines nearer than this are one (double rules). */
export const reach = 2.5;

/** More lines than this on one page are a drawing or a chart, and comparing each with each would take long. */
const mostLines = 4_000;

/** The lines of a page in groups: each meets another of its group and none of another group. */
export function lineGroups({ across, down }: RulingLines): RulingLines[] {
  if (across.length + down.length > mostLines) return [];
  const parent = Array.from({ length: across.length + down.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (const [i, h] of across.entries()) {
    for (const [k, v] of down.entries()) {
      if (passes(h, v.at) && passes(v, h.at)) parent[root(across.length + k)] = root(i);
    }
  }
  const groups = new Map<number, { across: RulingLine[]; down: RulingLine[] }>();
  const groupOf = (i: number) => {
    const key = root(i);
    const group = groups.get(key) ?? { across: [], down: [] };
    groups.set(key, group);
    return group;
  };
  for (const [i, h] of across.entries()) groupOf(i).across.push(h);
  for (const [k, v] of down.entries()) groupOf(across.length + k).down.push(v);
  return [...groups.values()];
}

function passes(line: RulingLine, at: number): boolean {
  return at >= line.from - reach && at <= line.to + reach;
}
