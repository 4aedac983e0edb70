import { candidatesFor } from "./candidates.ts";
import { inputsOf, isOfOneThing, type Relation } from "./relation.ts";
import { type Attempt, type Candidate, judge, withRepair } from "./repair.ts";
import { unlikeliness } from "./slips.ts";

/** In a relation of more numbers than this something may have been left out as well: nothing is forced. */
const fewNumbers = 4;

/** What no explanation can do without, and the numbers as they stand once it is put right. */
export interface Forced {
  readonly made: readonly Candidate[];
  readonly state: Attempt;
}

/**
 * Takes out, one after the other, the numbers that must be wrong whatever else is: of a broken relation of few numbers
 * all others stand in relations that hold and would break, and this one alone can be put right without breaking any.
 * What is left falls into smaller groups. Effort: so much at most.
 */
export function forcedRepairs(attempt: Attempt, most: number): Forced {
  const limit = attempt.effort.spent + most;
  const made: Candidate[] = [];
  const changed = new Set<number>();
  const claimed = claimedBy(attempt);
  // One state that is brought up to date: a new one for each repair would make the time grow with their square.
  const broken = new Set(attempt.broken);
  const put = new Map<number, number>();
  const state: Attempt = { ...attempt, broken, now: (i) => put.get(i) ?? attempt.now(i) };
  for (let before = -1; made.length > before; ) {
    before = made.length;
    for (const r of [...broken]) {
      if (claimed.has(r)) continue;
      if (state.effort.spent > limit) return { made, state };
      const only = broken.has(r) ? onlyRepair(state, r, changed) : null;
      if (only === null) continue;
      made.push(only);
      for (const { statement, value } of only.edits) {
        changed.add(statement);
        put.set(statement, value);
      }
      for (const mended of only.mends) broken.delete(mended);
    }
  }
  const restated = restatedTogether(state, changed, claimed);
  return restated === null ? { made, state } : { made: [...made, ...restated.made], state: restated.state };
}

/**
 * Numbers of the text that contradict their tables and make up for each other, so that the text's own sum holds: none
 * can be put right alone, all together can. The tables say what is right.
 */
function restatedTogether(
  state: Attempt,
  changed: ReadonlySet<number>,
  claimed: ReadonlySet<number>,
): Forced | null {
  const asked = new Map<number, Candidate>();
  for (const r of state.broken) {
    const relation = state.relations[r] as Relation;
    if (claimed.has(r) || !isOfOneThing(relation.law)) continue;
    const said = inputsOf(relation.law).filter((m) => state.statements[m]?.place.table === null);
    const [only, another] = said;
    if (only === undefined || another !== undefined || changed.has(only)) continue;
    const repair = candidatesFor(state, only, relation).find((c) => c.mends.includes(r) && c.same > 0);
    if (repair !== undefined) asked.set(only, repair);
  }
  const all = [...asked.values()];
  const [first, ...rest] = all.flatMap((c) => c.edits);
  if (first === undefined || rest.length === 0) return null;
  const together = judge(state, { edits: [first, ...rest], cause: "与其他各处不一致" });
  if (together.breaks.length > 0) return null;
  return {
    made: all.map((c) => ({ ...c, breaks: [] })),
    state: withRepair(state, together),
  };
}

/** The only repair of a relation that breaks nothing; null where there is none or more than one. */
function onlyRepair(state: Attempt, r: number, changed: ReadonlySet<number>): Candidate | null {
  const relation = state.relations[r] as Relation;
  const { law } = relation;
  const members = inputsOf(law);
  if (law.form !== "linear" || law.mode !== "zero" || members.length > fewNumbers) return null;
  const free = members.flatMap((m) => {
    if (changed.has(m)) return [];
    const all = candidatesFor(state, m, relation).filter((c) => c.mends.includes(r));
    const clean = all.find((c) => c.breaks.length === 0) ?? all.find((c) => breaksOwnWordsOnly(state, c));
    return clean === undefined ? [] : [clean];
  });
  const [only, another] = free;
  if (only === undefined || another !== undefined) return null;
  // A value that is no slip is believed where another place prints it: else a part may have been left out. What the
  // sentence's own change and rate break by not following is no defect of its own: they were left with the number.
  return isOfOneThing(law) || unlikeliness(only.cause) <= 2 ? { ...only, breaks: [] } : null;
}

/** True where a number of a sentence agrees with another place, and only what speaks of the sentence's own change would have to follow. */
function breaksOwnWordsOnly({ statements, relations }: Attempt, { edits, breaks, same }: Candidate): boolean {
  const [{ statement }] = edits;
  const own = statements[statement]?.place;
  if (own?.table !== null || own.address === null || same < 1) return false;
  return breaks.every((r) =>
    inputsOf((relations[r] as Relation).law).some((i) => {
      const other = statements[i];
      return (
        (other?.kind === "change" || other?.kind === "rate") &&
        other.place.address?.block === own.address?.block
      );
    }),
  );
}

/** Relations that one cause of several numbers puts right, with all others these numbers stand in: not to be torn apart. */
function claimedBy({ joint, touching, broken }: Attempt): ReadonlySet<number> {
  return new Set(
    joint
      .filter(({ edits, mends }) =>
        edits.every((e) => touching(e.statement).every((r) => !broken.has(r) || mends.includes(r))),
      )
      .flatMap((c) => c.mends),
  );
}
