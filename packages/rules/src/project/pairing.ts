import { isSameBody } from "../identity/own-name.ts";
import { likeness } from "../printed/likeness.ts";
import { bodyKey } from "../printed/plain-words.ts";
import { halfStep } from "../printed/wanyuan.ts";
import type { RuleInput } from "../rule.ts";
import { nearName } from "../target/budget-project.ts";
import { type ListedProject, type ProjectLists, projectLists } from "./listed-project.ts";

/** A project of the narrative and the row of a table that means the same one. */
export interface Pair {
  readonly told: ListedProject;
  readonly listed: ListedProject;
}

/** The projects of a section against those of its table: what belongs together, and what is left on either side. */
export interface Pairing extends ProjectLists {
  /** Same name and unit. */
  readonly same: readonly Pair[];
  /** Same name, another unit. */
  readonly otherUnit: readonly Pair[];
  /** Same unit and amount, or names that differ in a word; another name. */
  readonly otherName: readonly Pair[];
  readonly onlyTold: readonly ListedProject[];
  readonly onlyListed: readonly ListedProject[];
}

/** How alike two names are that only differ in a word. */
const alike = 0.6;

/** Pairs the projects of every section with its table's, from the surest likeness to the weakest. */
export function projectPairings(input: RuleInput): readonly Pairing[] {
  const kept = known.get(input.reading);
  if (kept !== undefined) return kept;
  const pairings = projectLists(input).map((lists) => pairingOf(lists, input.reading.units));
  known.set(input.reading, pairings);
  return pairings;
}

/** Several rules ask for them; they are paired once a reading. */
const known = new WeakMap<RuleInput["reading"], readonly Pairing[]>();

function pairingOf(lists: ProjectLists, units: readonly string[]): Pairing {
  const sameUnit = (t: ListedProject, l: ListedProject): boolean => isOneUnit(t.unit, l.unit, units);
  const told = new Set(lists.told);
  const listed = new Set(lists.listed);
  const take = (isMeant: (t: ListedProject, l: ListedProject) => boolean): readonly Pair[] =>
    [...told].flatMap((t): Pair[] => {
      const meant = [...listed].filter((l) => isMeant(t, l));
      const [best] = meant.sort((a, b) => likeness(b.key, t.key) - likeness(a.key, t.key));
      if (best === undefined) return [];
      told.delete(t);
      listed.delete(best);
      return [{ told: t, listed: best }];
    });
  const same = [
    ...take((t, l) => t.key === l.key && sameUnit(t, l) && sameAmount(t, l)),
    ...take((t, l) => t.key === l.key && sameUnit(t, l)),
  ];
  const otherUnit = [
    ...take((t, l) => t.key === l.key && sameAmount(t, l)),
    ...take((t, l) => t.key === l.key),
  ];
  const near = (p: ListedProject): string => nearName(p.name, p.unit);
  const isAlike = (t: ListedProject, l: ListedProject): boolean =>
    near(t) === near(l) || likeness(near(t), near(l)) >= alike;
  const otherName = [
    ...take((t, l) => sameUnit(t, l) && sameAmount(t, l) && isAlike(t, l)),
    ...take((t, l) => sameUnit(t, l) && sameAmount(t, l)),
    ...take((t, l) => sameUnit(t, l) && isAlike(t, l)),
  ];
  return { ...lists, same, otherUnit, otherName, onlyTold: [...told], onlyListed: [...listed] };
}

/** True where both mean one unit, or one is not known; a short form is one as long as it is no other unit's name. */
function isOneUnit(a: string | null, b: string | null, units: readonly string[]): boolean {
  if (a === null || b === null || bodyKey(a) === bodyKey(b)) return true;
  const isListed = (name: string): boolean => units.some((u) => bodyKey(u) === bodyKey(name));
  return !(isListed(a) && isListed(b)) && isSameBody(a, b);
}

function sameAmount(a: ListedProject, b: ListedProject): boolean {
  return a.amount !== null && b.amount !== null && Math.abs(a.amount - b.amount) <= 2 * halfStep;
}
