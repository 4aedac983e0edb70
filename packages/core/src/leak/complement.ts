import { isComputable, type Leak, leaksOf } from "./leak.ts";
import type { Ties } from "./propagate.ts";

/** What further must not be printed so that no withheld amount can be computed. */
export interface Complement {
  /** Keys of the groups that must go, as few as were found. */
  readonly groups: readonly string[];
  /** True where nothing withheld can be computed without them. */
  readonly sufficient: boolean;
  /** True where all smaller choices were tried; false where the limit was met and the rest was chosen greedily. */
  readonly exhausted: boolean;
}

/** What may go, and what goes together (a row goes as a whole). */
export interface Removable {
  /** Groups any of which takes a printed quantity away. */
  readonly groupsOf: (quantity: number) => readonly string[];
  /** All quantities a group takes away. */
  readonly inside: (group: string) => readonly number[];
}

/** Groups a choice may hold before the search gives up on the smallest. */
const mostGroups = 5;

/**
 * The fewest groups that must go besides what is withheld. Every choice has to take something from each proof that
 * gives an amount away, so only what stands in a proof is tried, shortest choices first; of equally short ones the
 * group with the fewest printed numbers. `looks` limits how many choices are judged; beyond it, greedily.
 */
export function complementOf(
  system: Ties,
  withheld: ReadonlySet<number>,
  asked: readonly number[],
  removable: Removable,
  looks = 60,
): Complement {
  const judged = new Map<string, readonly Leak[]>();
  const without = (groups: readonly string[]): readonly Leak[] => {
    const key = [...groups].sort().join("\n");
    const known = judged.get(key);
    if (known !== undefined) return known;
    const unprinted = new Set([...withheld, ...groups.flatMap((g) => removable.inside(g))]);
    const leaks = leaksOf(system, unprinted, asked).leaks.filter(isComputable);
    judged.set(key, leaks);
    return leaks;
  };
  const size = (group: string): number => removable.inside(group).length;
  const choices = (leak: Leak, gone: readonly string[]): readonly string[] =>
    [...new Set([...leak.from].flatMap((q) => removable.groupsOf(q)))]
      .filter((g) => !gone.includes(g))
      .sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1));
  const tightest = (leaks: readonly Leak[], gone: readonly string[]): readonly string[] =>
    leaks
      .map((leak) => choices(leak, gone))
      .reduce((best, list) => (list.length < best.length ? list : best));

  let cut = false;
  const within = (groups: readonly string[], left: number): readonly string[] | null => {
    const leaks = without(groups);
    if (leaks.length === 0) return groups;
    const next = tightest(leaks, groups);
    if (next.length === 0) return null;
    if (left === 0) {
      cut = true;
      return null;
    }
    for (const group of next) {
      if (judged.size >= looks) return null;
      const found = within([...groups, group], left - 1);
      if (found !== null) return found;
    }
    return null;
  };
  for (let most = 0; most <= mostGroups && judged.size < looks; most++) {
    cut = false;
    const found = within([], most);
    if (found !== null && judged.size < looks) return { groups: found, sufficient: true, exhausted: true };
    if (!cut && judged.size < looks) break;
  }
  const all = cut || judged.size >= looks;
  return greedy(without, tightest, !all);
}

/** Groups the greedy choice takes at most: where more would have to go, no choice is a practical one. */
const mostChosen = 20;

function greedy(
  without: (groups: readonly string[]) => readonly Leak[],
  tightest: (leaks: readonly Leak[], gone: readonly string[]) => readonly string[],
  exhausted: boolean,
): Complement {
  let groups: readonly string[] = [];
  for (;;) {
    const leaks = without(groups);
    if (leaks.length === 0) return { groups: needed(groups, without), sufficient: true, exhausted };
    const [next] = tightest(leaks, groups);
    if (next === undefined || groups.length === mostChosen) return { groups, sufficient: false, exhausted };
    groups = [...groups, next];
  }
}

/** The groups without those that turned out not to be needed once the others were gone. */
function needed(
  groups: readonly string[],
  without: (groups: readonly string[]) => readonly Leak[],
): readonly string[] {
  return groups.reduce<readonly string[]>((kept, group) => {
    const rest = kept.filter((g) => g !== group);
    return without(rest).length === 0 ? rest : kept;
  }, groups);
}
