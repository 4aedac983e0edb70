import type { Articulation } from "./articulate.ts";
import { isFounded, isLikelier, isNamed } from "./believed.ts";
import { brokenGroups } from "./broken-groups.ts";
import { isCertain } from "./certain.ts";
import { evaluate } from "./evaluate.ts";
import { type Explanation, explainGreedily, explainGroup } from "./explain-group.ts";
import { forcedRepairs } from "./forced.ts";
import { jointCauses } from "./joint-causes.ts";
import { isLastYears, type Known } from "./known.ts";
import { lackingTogether, type OmittedRow, omittedRow } from "./omitted-row.ts";
import { inputsOf, type Relation } from "./relation.ts";
import { type Attempt, type Candidate, changesAny, type Repair } from "./repair.ts";
import { inPlaceOf, touchingRepairs } from "./rivals.ts";

/** One cause that, put right, makes broken relations hold: a printed number, or several that were misplaced together. */
export interface Suspect extends Repair {
  /** Relations it puts right, by index. */
  readonly mends: readonly number[];
  /** Relations that decide and hold with it, the mended ones included, and plausible ones that speak for the value. */
  readonly support: { readonly hard: number; readonly plausible: number };
  /** Other causes that would explain as much, the likeliest first. */
  readonly rivals: readonly Repair[];
  /** True where no explanation with fewer causes exists; false where the search ended before it could know. */
  readonly exhausted: boolean;
  /** True where the value follows from the rest and nothing else explains as much. */
  readonly certain: boolean;
}

/** Broken relations of one cause of which no one number can be blamed, with what would put them right, likeliest first. */
export interface Unexplained {
  readonly relations: readonly [number, ...number[]];
  readonly candidates: readonly Repair[];
  /** As of a suspect. */
  readonly exhausted: boolean;
}

/** Broken relations explained by the numbers to blame, and those left open. */
export interface Localisation {
  readonly suspects: readonly Suspect[];
  /** Rows that were left out of a table. */
  readonly omitted: readonly OmittedRow[];
  readonly unexplained: readonly Unexplained[];
}

/** A group of no more numbers than this is searched with an effort of its own, so that time grows with their count. */
const small = 30;

/** Printed numbers looked at: in each small group some 20 ms, in all larger ones together some 200 ms. */
const mostEffort = { small: 400_000, large: 2_000_000 };

/**
 * Finds the fewest causes that put every broken relation right and break none. What must be wrong whatever else is
 * goes first; the rest is searched group by group. A number is named only where every equally small explanation
 * changes it, or where it alone is a slip of the hand. The search is bounded by a count of what it looks at, never by
 * the clock: the same input gives the same answer.
 * Limit: at most four causes of a group at once; a group that is too large is explained cause by cause.
 */
export function localise(articulation: Articulation, known: Known = {}): Localisation {
  const { statements, verdicts, plausible } = articulation;
  const relations = [...articulation.relations, ...plausible];
  const failing = [...articulation.relations.keys()].filter((r) => verdicts[r]?.outcome === "error");
  const broken = failing.filter((r) => relations[r]?.strength !== "info");
  if (failing.length === 0) return { suspects: [], omitted: [], unexplained: [] };
  const printed: Attempt = {
    statements,
    relations,
    touching: relationsByStatement(relations, (r) => r.strength !== "info"),
    plausible: relationsByStatement(relations, (r) => r.strength === "info"),
    pinned: (i) => known.right?.has(i) ?? false,
    broken: new Set(broken),
    joint: [],
    now: (i) => statements[i]?.printed.value ?? 0,
    effort: { spent: 0 },
  };
  const found: Found[] = [];
  const forced = forcedRepairs({ ...printed, joint: jointCauses(printed) }, mostEffort.large);
  for (const repair of forced.made) found.push({ repair, mends: repair.mends, rivals: [], exhausted: true });
  const whole: Attempt = { ...forced.state, joint: jointCauses(forced.state) };
  const omitted: OmittedRow[] = [];
  const unexplained: Unexplained[] = [];
  let left = mostEffort.large;
  const together = [
    ...whole.joint.map((m) => m.mends),
    ...lackingTogether(articulation, [...whole.broken], whole.now),
  ];
  const jointOf = jointByRelation(whole.joint);
  for (const group of brokenGroups(
    relations,
    [...whole.broken].sort((a, b) => a - b),
    together,
  )) {
    const attempt: Attempt = {
      ...whole,
      broken: new Set(group),
      joint: [...new Set(group.flatMap((r) => jointOf.get(r) ?? []))]
        .sort((a, b) => a - b)
        .flatMap((n) => whole.joint[n] ?? []),
      effort: { spent: 0 },
    };
    const isSmall = numbersIn(relations, group) <= small;
    const most = isSmall ? mostEffort.small : Math.max(left, mostEffort.small);
    const { explanations, exhausted } = explainGroup(attempt, most);
    const best = explanations[0] ?? explainGreedily(attempt, most);
    if (!isSmall) left -= attempt.effort.spent;
    const row = omittedRow(articulation, group, whole.now);
    if (row !== null && isLikelier(row, best)) {
      omitted.push(row);
      continue;
    }
    const open = new Set(group);
    for (const repair of best) {
      const mends = repair.mends.filter((r) => open.has(r));
      const changed = new Set(repair.edits.map((e) => e.statement));
      const others = explanations.filter((e) => e.every((c) => !changesAny(c, changed)));
      const beside = explanations.length > 0 ? null : best;
      if (mends.length === 0 || !isNamed(best, others) || !isFounded(attempt, repair, beside)) continue;
      for (const r of mends) open.delete(r);
      found.push({ repair, mends, rivals: inPlaceOf(repair, best, explanations), exhausted });
    }
    for (const of of byCause(best, explanations, open)) {
      unexplained.push({
        relations: of,
        candidates: touchingRepairs(relations, of, explanations),
        exhausted,
      });
    }
  }
  const put = new Map(found.flatMap((f) => f.repair.edits.map((e) => [e.statement, e.value])));
  const now = (i: number): number => put.get(i) ?? statements[i]?.printed.value ?? 0;
  for (const relation of failing) {
    const { law, strength } = relations[relation] as Relation;
    if (strength === "info" && evaluate(law, statements, now).outcome === "error")
      unexplained.push({ relations: [relation], candidates: [], exhausted: true });
  }
  return { suspects: found.map((f) => suspectOf(articulation, known, f, now)), omitted, unexplained };
}

/** A cause found, with what it puts right. */
interface Found {
  readonly repair: Candidate;
  readonly mends: readonly number[];
  readonly rivals: readonly Repair[];
  readonly exhausted: boolean;
}

function suspectOf(
  articulation: Articulation,
  known: Known,
  { repair, mends, rivals, exhausted }: Found,
  now: (statement: number) => number,
): Suspect {
  return {
    edits: repair.edits,
    cause: causeOf(articulation, known, repair),
    mends,
    support: { hard: repair.holds, plausible: repair.speaking },
    rivals,
    exhausted,
    certain:
      exhausted &&
      rivals.length === 0 &&
      isCertain(articulation.relations, articulation.statements, { ...repair, mends }, now),
  };
}

function relationsByStatement(
  relations: readonly Relation[],
  counts: (relation: Relation) => boolean,
): (statement: number) => readonly number[] {
  const touching = new Map<number, number[]>();
  relations.forEach((r, i) => {
    if (!counts(r)) return;
    for (const m of new Set(inputsOf(r.law))) {
      const list = touching.get(m);
      if (list === undefined) touching.set(m, [i]);
      else list.push(i);
    }
  });
  return (statement) => touching.get(statement) ?? [];
}

/** Repairs of several numbers, as indices, by the relations they put right. */
function jointByRelation(joint: readonly Candidate[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [n, { mends }] of joint.entries())
    for (const r of mends) {
      const list = found.get(r);
      if (list === undefined) found.set(r, [n]);
      else list.push(n);
    }
  return found;
}

function numbersIn(relations: readonly Relation[], group: readonly number[]): number {
  return new Set(group.flatMap((r) => inputsOf((relations[r] as Relation).law))).size;
}

/** A number that repeats last year's was left standing, whatever else its digits look like. */
function causeOf({ pool }: Articulation, known: Known, { edits, cause }: Repair): Repair["cause"] {
  const [only, more] = edits;
  if (more !== undefined) return cause;
  return isLastYears(pool, known, only.statement, only.value) ? "沿用上年数字" : cause;
}

/** Relations left open, those together that one cause would put right: told apart only where nothing explains them. */
function byCause(
  best: Explanation,
  explanations: readonly Explanation[],
  open: ReadonlySet<number>,
): readonly (readonly [number, ...number[]])[] {
  const left = new Set(open);
  const lists = explanations.length === 0 ? [] : best.map((c) => c.mends);
  return [...lists, ...[...open].map((r) => [r])].flatMap((list) => {
    const [first, ...rest] = list.filter((r) => left.delete(r));
    return first === undefined ? [] : [[first, ...rest] as const];
  });
}
