import type { Articulation } from "./articulate.ts";
import { brokenGroups } from "./broken-groups.ts";
import { isCertain } from "./certain.ts";
import { evaluate } from "./evaluate.ts";
import { type Explanation, explainGreedily, explainGroup } from "./explain-group.ts";
import { forcedRepairs } from "./forced.ts";
import { jointCauses } from "./joint-causes.ts";
import { isLastYears, type Known } from "./known.ts";
import { lackingTogether, type OmittedRow, omittedRow } from "./omitted-row.ts";
import { inputsOf, membersOf, type Relation } from "./relation.ts";
import { type Attempt, type Candidate, changesAny, type Repair } from "./repair.ts";
import { unlikeliness } from "./slips.ts";

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
  /** True where the value follows from the rest; false where it is only the likeliest of several. */
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
  for (const group of brokenGroups(
    relations,
    [...whole.broken].sort((a, b) => a - b),
    together,
  )) {
    const attempt: Attempt = {
      ...whole,
      broken: new Set(group),
      joint: whole.joint.filter((m) => m.mends.some((r) => group.includes(r))),
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
      exhausted && isCertain(articulation.relations, articulation.statements, { ...repair, mends }, now),
  };
}

/**
 * False for a value that only bounds ask for (part not larger than whole) and nothing plausible speaks for. Where the
 * search came to no end (`beside`: all repairs of its explanation) everything the number stands in has to hold in the
 * end as well, and for a value that is no slip and stands nowhere else more than a single relation has to ask for it.
 */
function isFounded(attempt: Attempt, repair: Candidate, beside: Explanation | null): boolean {
  const { relations, statements, touching, broken, now } = attempt;
  const isExact = (r: number): boolean => {
    const { law } = relations[r] as Relation;
    return law.form !== "linear" || law.mode === "zero";
  };
  if (repair.edits.length > 1) return true;
  if (!repair.mends.some(isExact)) return repair.speaking > 0;
  if (beside === null) return true;
  const changed = new Map(beside.flatMap((c) => c.edits.map((e) => [e.statement, e.value])));
  const then = (i: number): number => changed.get(i) ?? now(i);
  const own = touching(repair.edits[0].statement).filter((r) => broken.has(r));
  const held = own.filter(
    (r) => evaluate((relations[r] as Relation).law, statements, then).outcome !== "error",
  );
  if (held.length < own.length) return false;
  return repair.same > 0 || unlikeliness(repair.cause) === 1 || held.filter(isExact).length > 1;
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

function numbersIn(relations: readonly Relation[], group: readonly number[]): number {
  return new Set(group.flatMap((r) => inputsOf((relations[r] as Relation).law))).size;
}

/** True where no other explanation does without the number, or only ones that are no slips while this one is. */
function isNamed(best: Explanation, others: readonly Explanation[]): boolean {
  const cost = (e: Explanation): number => e.reduce((sum, c) => sum + unlikeliness(c.cause), 0);
  return others.every((other) => cost(other) > cost(best));
}

/** A row left out is likelier than numbers that are no slips of the hand; one that is known elsewhere also than two slips. */
function isLikelier(row: OmittedRow, best: Explanation): boolean {
  if (best.length === 0 || best.some((c) => unlikeliness(c.cause) > unlikeliness("漏列一行"))) return true;
  return best.length > 1 && row.row !== null;
}

/** A number that repeats last year's was left standing, whatever else its digits look like. */
function causeOf({ pool }: Articulation, known: Known, { edits, cause }: Repair): Repair["cause"] {
  const [only, more] = edits;
  if (more !== undefined) return cause;
  return isLastYears(pool, known, only.statement, only.value) ? "沿用上年数字" : cause;
}

/** Repairs of other explanations that stand where this one stands in the best: of another number, or of its own. */
function inPlaceOf(
  repair: Candidate,
  best: Explanation,
  explanations: readonly Explanation[],
): readonly Repair[] {
  const kept = new Set(best.filter((c) => c !== repair).flatMap((c) => c.edits.map((e) => e.statement)));
  const own = new Set(repair.edits.map((e) => e.statement));
  const others = explanations
    .flatMap((e) => e.filter((c) => !changesAny(c, kept) && keyOf(c) !== keyOf(repair)))
    .filter(
      (c) =>
        (!changesAny(c, own) && isComparable(c, repair)) ||
        (unlikeliness(c.cause) <= unlikeliness(repair.cause) &&
          c.same >= repair.same &&
          c.exact >= repair.exact),
    );
  return distinct(others);
}

/** A value that is no slip is no rival of one that is. */
function isComparable(other: Candidate, repair: Candidate): boolean {
  return unlikeliness(other.cause) <= Math.max(4, unlikeliness(repair.cause));
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

function touchingRepairs(
  relations: readonly Relation[],
  of: readonly number[],
  explanations: readonly Explanation[],
): readonly Candidate[] {
  const members = new Set(of.flatMap((r) => membersOf((relations[r] as Relation).law)));
  return distinct(explanations.flatMap((e) => e.filter((c) => changesAny(c, members))));
}

/** Each repair once, and of one number only the likeliest slip. */
function distinct(repairs: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return repairs.filter(({ edits }) => {
    const key = edits.map((e) => e.statement).join(" ");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const keyOf = ({ edits }: Repair): string => edits.map((e) => `${e.statement}=${e.value}`).join(" ");
