import { candidatesFor } from "./candidates.ts";
import { evaluate } from "./evaluate.ts";
import { inputsOf, membersOf, type Relation } from "./relation.ts";
import {
  type Attempt,
  type Candidate,
  changesAny,
  type Edit,
  judge,
  likelier,
  withRepair,
} from "./repair.ts";
import { unlikeliness } from "./slips.ts";

/** Repairs that together put right every broken relation of a group and break none. */
export type Explanation = readonly Candidate[];

/** What a search came to: the smallest explanations, the likeliest first; `exhausted` where no smaller one exists. */
export interface Search {
  readonly explanations: readonly Explanation[];
  readonly exhausted: boolean;
}

/** No more causes than this are put right together in one group. */
const mostRepairs = 4;

/** So many equally small explanations are compared. */
const mostExplanations = 40;

/** Explains a group of broken relations by as few causes as possible, with so much effort at most. */
export function explainGroup(attempt: Attempt, most: number): Search {
  const limit = attempt.effort.spent + most;
  for (let repairs = 1; repairs <= mostRepairs; repairs++) {
    const found = new Map<string, Explanation>();
    const whole = deepen(attempt, repairs, [], found, limit);
    if (found.size > 0)
      return { explanations: [...found.values()].sort(preferred(attempt)), exhausted: whole };
    if (!whole) break;
  }
  return { explanations: [], exhausted: false };
}

/** Tries every explanation of at most so many repairs; false where the effort did not suffice. */
function deepen(
  attempt: Attempt,
  repairs: number,
  made: Explanation,
  found: Map<string, Explanation>,
  limit: number,
): boolean {
  if (attempt.broken.size === 0) {
    const key = made.flatMap((r) => r.edits.map((e) => `${e.statement}=${e.value}`)).sort();
    found.set(key.join(" "), made);
    return true;
  }
  if (repairs < fewestRepairs(attempt, repairs)) return true;
  const pivot = smallest(attempt);
  if (pivot === null) return true;
  const changed = new Set(made.flatMap((r) => r.edits.map((e) => e.statement)));
  let whole = true;
  for (const candidate of repairsOf(attempt, pivot)) {
    if (attempt.effort.spent > limit || found.size >= mostExplanations) return false;
    if (changesAny(candidate, changed)) continue;
    // What breaks something else is believed only as a slip of the hand made in more than one place.
    if (candidate.breaks.length > 0 && unlikeliness(candidate.cause) > 1) continue;
    if (repairs === 1 && (candidate.breaks.length > 0 || candidate.mends.length < attempt.broken.size))
      continue;
    whole = deepen(withRepair(attempt, candidate), repairs - 1, [...made, candidate], found, limit) && whole;
  }
  return whole;
}

/** What can put a broken relation right: another value for one of its numbers, or several numbers moved back. */
function* repairsOf(attempt: Attempt, pivot: Relation): Generator<Candidate> {
  const members = new Set(inputsOf(pivot.law));
  for (const statement of members) yield* candidatesFor(attempt, statement, pivot);
  for (const repair of attempt.joint) {
    if (!changesAny(repair, members)) continue;
    const candidate = judge(attempt, repair);
    if (candidate.mends.length > 0) yield candidate;
  }
}

/** Broken relations without a number in common need a repair each, those aside that one misplaced row explains. */
function fewestRepairs(attempt: Attempt, enough: number): number {
  const used = new Set<number>();
  const moved = new Set(attempt.joint.flatMap((m) => m.mends));
  let apart = 0;
  for (const r of attempt.broken) {
    if (moved.has(r)) continue;
    const members = inputsOf((attempt.relations[r] as Relation).law);
    if (members.some((m) => used.has(m))) continue;
    for (const m of members) used.add(m);
    if (++apart > enough) break;
  }
  return apart;
}

function smallest(attempt: Attempt): Relation | null {
  let best: Relation | null = null;
  for (const r of attempt.broken) {
    const relation = attempt.relations[r] as Relation;
    if (best === null || membersOf(relation.law).length < membersOf(best.law).length) best = relation;
  }
  return best;
}

/**
 * What other places print before all else, then slips of the hand before values that are none; then what is plausible
 * and makes more relations hold to the digit; then what leaves a printed nothing alone, and what is the rounder figure.
 */
function preferred({ statements }: Attempt): (a: Explanation, b: Explanation) => number {
  const sum = (of: (c: Candidate) => number, e: Explanation): number => e.reduce((n, c) => n + of(c), 0);
  const printed = ({ statement }: Edit): number => statements[statement]?.printed.value ?? 0;
  const each = (of: (e: Edit) => number) => (c: Candidate) => c.edits.reduce((n, e) => n + of(e), 0);
  const nothing = each((e) => (printed(e) === 0 ? 1 : 0));
  const digits = each((e) => significant(e.value) - significant(printed(e)));
  // The text restates the tables: where either can be wrong, it is asked first.
  const tabled = each((e) => (statements[e.statement]?.place.table === null ? 0 : 1));
  return (a, b) =>
    sum((c) => c.same, b) - sum((c) => c.same, a) ||
    sum((c) => c.apart, a) - sum((c) => c.apart, b) ||
    sum((c) => unlikeliness(c.cause), a) - sum((c) => unlikeliness(c.cause), b) ||
    sum((c) => c.speaking, b) - sum((c) => c.speaking, a) ||
    sum((c) => c.exact, b) - sum((c) => c.exact, a) ||
    sum(nothing, a) - sum(nothing, b) ||
    sum(digits, a) - sum(digits, b) ||
    sum(tabled, a) - sum(tabled, b);
}

/** How many digits a value has up to its last that is not zero. */
function significant(value: number): number {
  return String(Math.abs(value)).replace(/0+$/, "").length;
}

/**
 * The likeliest repairs one after the other, or two of one relation at once, while each puts right more than it is
 * one, with so much effort at most: for groups too large to search.
 */
export function explainGreedily(attempt: Attempt, most: number): Explanation {
  const limit = attempt.effort.spent + most;
  const made: Candidate[] = [];
  let state = attempt;
  const changed = new Set<number>();
  const take = (step: Explanation): void => {
    made.push(...step);
    for (const repair of step) {
      state = withRepair(state, repair);
      for (const e of repair.edits) changed.add(e.statement);
    }
  };
  for (let before = -1; made.length > before && state.broken.size > 0; ) {
    before = made.length;
    for (let step = likeliest(state, changed, limit); step !== null; step = likeliest(state, changed, limit))
      take(step);
    for (const relation of state.broken) take(likeliestPair(state, relation, changed, limit));
  }
  return made;
}

const gain = (c: Candidate): number => c.mends.length - c.breaks.length;

/** The one repair that puts right most, two relations at least. */
function likeliest(state: Attempt, changed: ReadonlySet<number>, limit: number): Explanation | null {
  const members = new Set([...state.broken].flatMap((r) => inputsOf((state.relations[r] as Relation).law)));
  const single = [...members].flatMap((m) =>
    state.effort.spent < limit && isInTwo(state, m) ? candidatesFor(state, m).slice(0, 1) : [],
  );
  const [best] = [...single, ...state.joint.map((r) => judge(state, r))]
    .filter((c) => !changesAny(c, changed) && gain(c) >= 2)
    .sort((a, b) => likelier(a, b) || b.holds - a.holds);
  return best === undefined ? null : [best];
}

/** Two repairs that put one relation right together, and each another one: slips of the hand first; none where there are none. */
function likeliestPair(
  state: Attempt,
  relation: number,
  changed: ReadonlySet<number>,
  limit: number,
): Explanation {
  const pivot = state.relations[relation] as Relation;
  if (state.effort.spent > limit || !state.broken.has(relation)) return [];
  const members = new Set(inputsOf(pivot.law));
  const partial = [...members]
    .filter((m) => !changed.has(m) && isInTwo(state, m))
    .flatMap((m) => candidatesFor(state, m))
    .filter((c) => c.breaks.length === 0 && !c.mends.includes(relation));
  const pairs = partial.flatMap((first, n) =>
    partial.slice(n + 1).flatMap((second) => {
      const taken = new Set(first.edits.map((e) => e.statement));
      if (changesAny(second, taken) || !holdsWith(state, pivot, first, second)) return [];
      return [[first, judge(withRepair(state, first), second)] as const];
    }),
  );
  const cost = ([a, b]: (typeof pairs)[number]): number => unlikeliness(a.cause) + unlikeliness(b.cause);
  return pairs.filter(([, b]) => b.breaks.length === 0).sort((a, b) => cost(a) - cost(b))[0] ?? [];
}

/** True where a number stands in two broken relations: only then can it explain more than one. */
function isInTwo({ touching, broken }: Attempt, statement: number): boolean {
  return touching(statement).filter((r) => broken.has(r)).length > 1;
}

function holdsWith(
  { now, statements, effort }: Attempt,
  { law }: Relation,
  a: Candidate,
  b: Candidate,
): boolean {
  const values = new Map([...a.edits, ...b.edits].map((e) => [e.statement, e.value]));
  effort.spent += inputsOf(law).length;
  return evaluate(law, statements, (i) => values.get(i) ?? now(i)).outcome !== "error";
}
