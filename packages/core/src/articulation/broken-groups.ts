import { inputsOf, type Relation } from "./relation.ts";

/**
 * Parts broken relations into groups that have no printed number in common and no cause (`together`: relations that
 * one cause would put right): each group has causes of its own.
 */
export function brokenGroups(
  relations: readonly Relation[],
  broken: readonly number[],
  together: readonly (readonly number[])[] = [],
): readonly (readonly number[])[] {
  const root = new Map<number, number>(broken.map((r) => [r, r]));
  const find = (r: number): number => {
    let at = r;
    for (let up = root.get(at) ?? at; up !== at; up = root.get(at) ?? at) {
      root.set(at, root.get(up) ?? up);
      at = up;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) root.set(Math.max(x, y), Math.min(x, y));
  };
  const firstAt = new Map<number, number>();
  for (const r of broken) {
    for (const m of inputsOf((relations[r] as Relation).law)) {
      const first = firstAt.get(m);
      if (first === undefined) firstAt.set(m, r);
      else join(first, r);
    }
  }
  for (const [first, ...rest] of together) for (const r of rest) join(first ?? r, r);
  const groups = new Map<number, number[]>();
  for (const r of broken) groups.set(find(r), [...(groups.get(find(r)) ?? []), r]);
  return [...groups.values()].map((group) => group.sort((a, b) => a - b));
}
