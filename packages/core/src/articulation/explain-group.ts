import { type Attempt, type Candidate, candidatesFor, likelier } from "./candidates.ts";
import { membersOf, type Relation } from "./relation.ts";
import { unlikeliness } from "./slips.ts";

/** Edits that together put right every broken relation of a group and break none. */
export type Explanation = readonly Candidate[];

/** What a search came to: the smallest explanations, the likeliest first; `exhausted` where no smaller one exists. */
export interface Search {
  readonly explanations: readonly Explanation[];
  readonly exhausted: boolean;
}

/** No more numbers than this are changed together in one group. */
const mostEdits = 4;

/** So many equally small explanations are compared. */
const mostExplanations = 40;

/** Explains a group of broken relations by as few printed numbers as possible, with so much effort at most. */
export function explainGroup(attempt: Attempt, most: number): Search {
  const limit = attempt.effort.spent + most;
  for (let edits = 1; edits <= mostEdits; edits++) {
    const found = new Map<string, Explanation>();
    const whole = deepen(attempt, edits, [], found, limit);
    if (found.size > 0) return { explanations: [...found.values()].sort(preferred), exhausted: whole };
    if (!whole) break;
  }
  return { explanations: [], exhausted: false };
}

/** Tries every explanation of at most so many edits; false where the effort did not suffice. */
function deepen(
  attempt: Attempt,
  edits: number,
  made: Explanation,
  found: Map<string, Explanation>,
  limit: number,
): boolean {
  if (attempt.broken.size === 0) {
    const key = made.map((e) => `${e.statement}=${e.value}`).sort();
    found.set(key.join(" "), made);
    return true;
  }
  if (edits < fewestEdits(attempt, edits)) return true;
  const pivot = smallest(attempt);
  if (pivot === null) return true;
  let whole = true;
  for (const statement of new Set(membersOf(pivot.law))) {
    if (made.some((e) => e.statement === statement)) continue;
    for (const candidate of candidatesFor(attempt, statement)) {
      if (attempt.effort.spent > limit || found.size >= mostExplanations) return false;
      // What breaks something else is believed only as a slip of the hand made in more than one place.
      if (candidate.breaks.length > 0 && unlikeliness(candidate.cause) > 1) continue;
      if (edits === 1 && (candidate.breaks.length > 0 || candidate.mends.length < attempt.broken.size))
        continue;
      whole = deepen(withEdit(attempt, candidate), edits - 1, [...made, candidate], found, limit) && whole;
    }
  }
  return whole;
}

/** The attempt with one number changed. */
export function withEdit(attempt: Attempt, edit: Candidate): Attempt {
  const broken = new Set(attempt.broken);
  for (const r of edit.mends) broken.delete(r);
  for (const r of edit.breaks) broken.add(r);
  return { ...attempt, broken, now: (i) => (i === edit.statement ? edit.value : attempt.now(i)) };
}

/** Broken relations without a number in common need an edit each; counted no further than past `enough`. */
function fewestEdits(attempt: Attempt, enough: number): number {
  const used = new Set<number>();
  let apart = 0;
  for (const r of attempt.broken) {
    const members = membersOf((attempt.relations[r] as Relation).law);
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

/** Slips of the hand before values that are none; then the numbers that more relations confirm once changed. */
function preferred(a: Explanation, b: Explanation): number {
  const sum = (of: (c: Candidate) => number, e: Explanation): number => e.reduce((n, c) => n + of(c), 0);
  return (
    sum((c) => unlikeliness(c.cause), a) - sum((c) => unlikeliness(c.cause), b) ||
    sum((c) => c.exact, b) - sum((c) => c.exact, a)
  );
}

/**
 * The likeliest edits one after the other while each puts right more than it breaks, with so much effort at most: for
 * groups too large to search.
 */
export function explainGreedily(attempt: Attempt, most: number): Explanation {
  const limit = attempt.effort.spent + most;
  const made: Candidate[] = [];
  let state = attempt;
  while (state.broken.size > 0 && attempt.effort.spent < limit) {
    const members = new Set(
      [...state.broken].flatMap((r) => membersOf((state.relations[r] as Relation).law)),
    );
    const best = [...members]
      .filter((m) => made.every((e) => e.statement !== m))
      .flatMap((m) => (attempt.effort.spent < limit ? candidatesFor(state, m).slice(0, 1) : []))
      .sort((a, b) => likelier(a, b) || b.holds - a.holds)[0];
    if (best === undefined || best.mends.length - best.breaks.length < 2) break;
    made.push(best);
    state = withEdit(state, best);
  }
  return made;
}
