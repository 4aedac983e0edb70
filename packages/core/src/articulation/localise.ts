import type { Articulation } from "./articulate.ts";
import { brokenGroups } from "./broken-groups.ts";
import type { Attempt, Candidate, Edit } from "./candidates.ts";
import { evaluate } from "./evaluate.ts";
import { type Explanation, explainGreedily, explainGroup } from "./explain-group.ts";
import { membersOf, type Relation } from "./relation.ts";
import { unlikeliness } from "./slips.ts";

/** One printed number that, put right, makes broken relations hold. */
export interface Suspect extends Edit {
  /** Relations it puts right, by index. */
  readonly mends: readonly number[];
  /** Relations that decide and hold with it, the mended ones included, and plausible ones that speak for the value. */
  readonly support: { readonly hard: number; readonly plausible: number };
  /** Other numbers whose change would explain as much, less likely. */
  readonly rivals: readonly Edit[];
  /** True where no explanation with fewer numbers exists; false where the search ended before it could know. */
  readonly exhausted: boolean;
}

/** A broken relation of which no one number can be blamed, with the edits that would put it right, likeliest first. */
export interface Unexplained {
  readonly relation: number;
  readonly candidates: readonly Edit[];
}

/** Broken relations explained by the numbers to blame, and those left open. */
export interface Localisation {
  readonly suspects: readonly Suspect[];
  readonly unexplained: readonly Unexplained[];
}

/** Printed numbers looked at in all groups together: some 200 ms; a group gets what those before it left. */
const mostEffort = 4_000_000;

/**
 * Finds the fewest printed numbers whose change puts every broken relation right and breaks none, group by group. A
 * number is named only where every equally small explanation changes it, or where it alone is a slip of the hand.
 * Limit: at most four numbers of a group at once; a group that is too large is explained number by number.
 */
export function localise(articulation: Articulation): Localisation {
  const { relations, statements, verdicts } = articulation;
  const failing = [...relations.keys()].filter((r) => verdicts[r]?.outcome === "error");
  const broken = failing.filter((r) => relations[r]?.strength !== "info");
  const touching = relationsByStatement(relations, (r) => r.strength !== "info");
  const plausible = relationsByStatement(relations, (r) => r.strength === "info");
  const effort = { spent: 0 };
  const suspects: Suspect[] = [];
  const unexplained: Unexplained[] = [];
  const put = new Map<number, number>();
  for (const group of brokenGroups(relations, broken)) {
    const attempt: Attempt = {
      statements,
      relations,
      touching,
      broken: new Set(group),
      now: (i) => statements[i]?.printed.value ?? 0,
      effort,
    };
    const { explanations, exhausted } = explainGroup(attempt, mostEffort - effort.spent);
    const best = explanations[0] ?? explainGreedily(attempt, mostEffort);
    const open = new Set(group);
    for (const edit of best) {
      const mends = edit.mends.filter((r) => open.has(r));
      const others = explanations.filter((e) => e.every((c) => c.statement !== edit.statement));
      if (mends.length === 0 || !isNamed(best, others)) continue;
      for (const r of mends) open.delete(r);
      put.set(edit.statement, edit.value);
      const { statement, value, cause, holds } = edit;
      const support = { hard: holds, plausible: speakingFor(articulation, plausible(statement), edit) };
      suspects.push({
        statement,
        value,
        cause,
        mends,
        support,
        rivals: inPlaceOf(edit, best, others),
        exhausted,
      });
    }
    for (const relation of open)
      unexplained.push({ relation, candidates: touchingEdits(relations, relation, explanations) });
  }
  const now = (i: number): number => put.get(i) ?? statements[i]?.printed.value ?? 0;
  for (const relation of failing) {
    const { law, strength } = relations[relation] as Relation;
    if (strength === "info" && evaluate(law, statements, now).outcome === "error")
      unexplained.push({ relation, candidates: [] });
  }
  return { suspects, unexplained };
}

function relationsByStatement(
  relations: readonly Relation[],
  counts: (relation: Relation) => boolean,
): (statement: number) => readonly number[] {
  const touching = new Map<number, number[]>();
  relations.forEach((r, i) => {
    if (!counts(r)) return;
    for (const m of new Set(membersOf(r.law))) {
      const list = touching.get(m);
      if (list === undefined) touching.set(m, [i]);
      else list.push(i);
    }
  });
  return (statement) => touching.get(statement) ?? [];
}

/** True where no other explanation does without the number, or only ones that are no slips while this one is. */
function isNamed(best: Explanation, others: readonly Explanation[]): boolean {
  const cost = (e: Explanation): number => e.reduce((sum, c) => sum + unlikeliness(c.cause), 0);
  return others.every((other) => cost(other) > cost(best));
}

/** Edits of other explanations that stand where this one stands in the best. */
function inPlaceOf(edit: Edit, best: Explanation, others: readonly Explanation[]): readonly Edit[] {
  const kept = new Set(best.filter((c) => c !== edit).map((c) => c.statement));
  return firsts(others.flatMap((e) => e.filter((c) => !kept.has(c.statement))));
}

function touchingEdits(
  relations: readonly Relation[],
  relation: number,
  explanations: readonly Explanation[],
): readonly Edit[] {
  const members = new Set(membersOf((relations[relation] as Relation).law));
  return firsts(explanations.flatMap((e) => e.filter((c) => members.has(c.statement))));
}

/** One edit a number, the first. */
function firsts(edits: readonly Candidate[]): readonly Edit[] {
  const seen = new Set<number>();
  return edits.flatMap(({ statement, value, cause }) => {
    if (seen.has(statement)) return [];
    seen.add(statement);
    return [{ statement, value, cause }];
  });
}

/** Plausible relations that did not hold and do with the edit, or that hold with it to the last digit. */
function speakingFor(articulation: Articulation, plausible: readonly number[], edit: Edit): number {
  const { relations, statements } = articulation;
  const then = (i: number): number =>
    i === edit.statement ? edit.value : (statements[i]?.printed.value ?? 0);
  return plausible.filter(
    (r) => evaluate((relations[r] as Relation).law, statements, then).outcome !== "error",
  ).length;
}
