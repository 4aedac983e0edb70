import type { Articulation } from "./articulate.ts";
import { evaluate } from "./evaluate.ts";
import { impliedValue } from "./implied-value.ts";
import { membersOf } from "./relation.ts";
import { slip } from "./slips.ts";

/** One printed number that, put right, makes broken relations hold. */
export interface Suspect {
  readonly statement: number;
  /** The value that makes them hold, in steps. */
  readonly value: number;
  /** Relations it puts right, by index. */
  readonly mends: readonly number[];
  /** Relations that hold with it, the mended ones included. */
  readonly support: number;
  /** Other numbers whose change would mend as much. */
  readonly rivals: readonly { readonly statement: number; readonly value: number }[];
}

/** Broken relations explained by single numbers as far as one number explains them, and those left unexplained. */
export interface Localisation {
  readonly suspects: readonly Suspect[];
  readonly unexplained: readonly number[];
}

interface Candidate {
  readonly statement: number;
  readonly value: number;
  readonly mends: readonly number[];
  readonly breaks: number;
  readonly holds: number;
}

/**
 * Finds, one after the other, the number whose change mends most broken relations and breaks none. A number that
 * only one relation accuses is named only where changing any other of it would break something that holds.
 * Limit: one number at a time; errors that only several changes together explain stay unexplained.
 */
export function localise(articulation: Articulation): Localisation {
  const put = new Map<number, number>();
  const broken = new Set<number>();
  articulation.verdicts.forEach((v, i) => {
    if (v.outcome === "error") broken.add(i);
  });
  const touching = relationsByStatement(articulation);
  const suspects: Suspect[] = [];
  while (broken.size > 0) {
    const candidates = rank(articulation, broken, touching, put);
    const best = candidates.find((c) => convincing(articulation, c, candidates));
    if (best === undefined) break;
    const rivals = candidates.filter(
      (c) =>
        c.breaks === best.breaks && c.mends.length === best.mends.length && c.statement !== best.statement,
    );
    suspects.push({
      statement: best.statement,
      value: best.value,
      mends: best.mends,
      support: best.holds,
      rivals,
    });
    put.set(best.statement, best.value);
    for (const r of best.mends) broken.delete(r);
  }
  return { suspects, unexplained: [...broken] };
}

function relationsByStatement(articulation: Articulation): ReadonlyMap<number, readonly number[]> {
  const touching = new Map<number, number[]>();
  articulation.relations.forEach((r, i) => {
    for (const m of new Set(membersOf(r.law))) {
      const list = touching.get(m);
      if (list === undefined) touching.set(m, [i]);
      else list.push(i);
    }
  });
  return touching;
}

function rank(
  articulation: Articulation,
  broken: ReadonlySet<number>,
  touching: ReadonlyMap<number, readonly number[]>,
  put: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const now = (i: number): number => put.get(i) ?? articulation.statements[i]?.printed.value ?? 0;
  const tried = new Map<string, Candidate>();
  for (const r of broken) {
    const relation = articulation.relations[r];
    if (relation === undefined) continue;
    for (const statement of new Set(membersOf(relation.law))) {
      if (put.has(statement)) continue;
      const value = impliedValue(articulation, relation, statement, now);
      if (value === null || tried.has(`${statement}=${value}`)) continue;
      tried.set(
        `${statement}=${value}`,
        judge(articulation, broken, touching.get(statement) ?? [], statement, value, now),
      );
    }
  }
  const merged = nearEqual(articulation, [...tried.values()]);
  return merged.sort(
    (a, b) =>
      gain(b) - gain(a) ||
      a.breaks - b.breaks ||
      b.holds - a.holds ||
      slip(articulation, a) - slip(articulation, b),
  );
}

const gain = (c: Candidate): number => c.mends.length - c.breaks;

/** Of several values for one number that do the same, the one that mends most stands. */
function nearEqual(articulation: Articulation, candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const c of candidates) {
    const known = best.get(c.statement);
    const better =
      known === undefined ||
      gain(c) > gain(known) ||
      (gain(c) === gain(known) && slip(articulation, c) < slip(articulation, known));
    if (better) best.set(c.statement, c);
  }
  return [...best.values()];
}

function judge(
  articulation: Articulation,
  broken: ReadonlySet<number>,
  relations: readonly number[],
  statement: number,
  value: number,
  now: (i: number) => number,
): Candidate {
  const then = (i: number): number => (i === statement ? value : now(i));
  const mends: number[] = [];
  let breaks = 0;
  let holds = 0;
  for (const r of relations) {
    const relation = articulation.relations[r];
    if (relation === undefined) continue;
    const fails = evaluate(relation.law, articulation.statements, then).outcome === "error";
    if (!fails) holds++;
    if (broken.has(r) && !fails) mends.push(r);
    if (!broken.has(r) && fails) breaks++;
  }
  return { statement, value, mends, breaks, holds };
}

/** Named only where it mends several relations, or where every rival would break something that holds. */
function convincing(articulation: Articulation, best: Candidate, all: readonly Candidate[]): boolean {
  if (best.mends.length === 0 || best.breaks > 0)
    return best.mends.length >= 2 && best.breaks * 2 < best.mends.length;
  const rivals = all.filter(
    (c) => c.statement !== best.statement && c.breaks === 0 && c.mends.some((m) => best.mends.includes(m)),
  );
  if (rivals.every((r) => r.mends.length < best.mends.length)) return true;
  const slips = rivals.filter((r) => slip(articulation, r) <= slip(articulation, best));
  return slips.length === 0 && slip(articulation, best) === 1;
}
