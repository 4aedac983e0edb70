import { yearBefore } from "../cube/selection.ts";
import type { Pool } from "./pool.ts";
import type { Relation, Term } from "./relation.ts";
import type { StatedFamily } from "./stated-family.ts";

/**
 * Last year's amount of a selection as the document implies it: amount less change, or the sum over parts.
 * `exact` is false where the parts may leave something out: an item that fell to zero need not be listed.
 */
interface Prior {
  readonly terms: readonly Term[];
  readonly exact: boolean;
  /** Last year's amount of every part this year's list has is known. */
  readonly everyPart: boolean;
}

/**
 * Last year's amounts obey the same sums, one-sidedly (domain.md §8): what is listed is not more than the total. Two
 * complete ways to the same total must agree; two changes printed for one thing must be equal. `unchanged`: amounts the
 * text says are last year's as well.
 */
export function priorRelations(
  pool: Pool,
  families: readonly StatedFamily[],
  unchanged: ReadonlySet<number>,
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const key of pool.keys("change")) relations.push(...equalChanges(pool, key));
  const priors = new Map<string, Prior[]>();
  const add = (key: string, prior: Prior): void => {
    priors.set(key, [...(priors.get(key) ?? []), prior]);
  };
  for (const key of pool.keys("change")) {
    const direct = directPrior(pool, key);
    if (direct === null) continue;
    add(key, { terms: direct, exact: true, everyPart: true });
    const printed = printedPrior(pool, key);
    if (printed !== null) add(key, { terms: printed, exact: true, everyPart: true });
    relations.push(notNegative(direct));
  }
  for (const key of pool.keys("amount")) {
    const same = unchangedPrior(pool, key, unchanged);
    if (same !== null && directPrior(pool, key) === null)
      add(key, { terms: same, exact: true, everyPart: true });
  }
  for (const family of families) {
    const parts = family.parts.map((p) => {
      const key = pool.statements[p]?.selection.key ?? "";
      return directPrior(pool, key) ?? unchangedPrior(pool, key, unchanged);
    });
    const known = parts.flatMap((p) => [...(p ?? [])]);
    // Parts whose change nobody printed were not less than nothing: what is known is still not more than the whole.
    const everyPart = parts.every((p) => p !== null);
    const exact = family.closed && everyPart;
    if (known.length > 0 && (family.closed || family.complete))
      add(family.wholeKey, { terms: known, exact, everyPart });
  }
  for (const list of priors.values()) relations.push(...agreeing(list));
  return relations;
}

/** amount − change of a selection, where both are printed in figures; null otherwise. */
function directPrior(pool: Pool, key: string): readonly Term[] | null {
  const change = pool.about("change", key).find((i) => pool.statements[i]?.against === "budgeted");
  const statement = pool.statements[change ?? -1];
  if (change === undefined || statement === undefined) return null;
  const amount = pool.nearest("amount", key, statement);
  return amount === null
    ? null
    : [
        { statement: amount, factor: 1 },
        { statement: change, factor: -1 },
      ];
}

/** Last year's amount where the text says it is this year's (与2024年预算持平). */
function unchangedPrior(pool: Pool, key: string, unchanged: ReadonlySet<number>): readonly Term[] | null {
  const said = pool.about("amount", key).find((i) => unchanged.has(i));
  return said === undefined ? null : [{ statement: said, factor: 1 }];
}

/** Last year's amount where the sentence prints it (较上年预算数1446.57万元减少…). */
function printedPrior(pool: Pool, key: string): readonly Term[] | null {
  const change = pool.statements[pool.about("change", key)[0] ?? -1];
  const printed =
    change === undefined ? undefined : pool.about("amount", yearBefore(change.selection).key)[0];
  return printed === undefined ? null : [{ statement: printed, factor: 1 }];
}

/** An amount cannot have grown by more than itself: last year's would be negative. */
function notNegative(prior: readonly Term[]): Relation {
  const terms = prior.map((t) => ({ ...t, factor: -t.factor }));
  return {
    kind: "change",
    law: { form: "linear", terms, mode: "atMost" },
    code: "nested/prior-negative",
    strength: "error",
    basis: "由增减额推算的上年数不能是负数",
  };
}

function equalChanges(pool: Pool, key: string): readonly Relation[] {
  const all = pool.about("change", key);
  const first = all[0];
  return all.slice(1).flatMap((i): Relation[] => {
    if (first === undefined || pool.statements[first]?.against !== pool.statements[i]?.against) return [];
    const terms = [
      { statement: i, factor: 1 },
      { statement: first, factor: -1 },
    ];
    return [
      {
        kind: "change",
        law: { form: "linear", terms, mode: "zero" },
        code: "match/change",
        strength: "error",
        basis: "同一项目的增减额前后应当一致",
      },
    ];
  });
}

function agreeing(list: readonly Prior[]): readonly Relation[] {
  const exact = list.filter((p) => p.exact);
  const reference = exact[0];
  if (reference === undefined) return [];
  const others = [...exact.slice(1), ...list.filter((p) => !p.exact)];
  return others.map((other): Relation => {
    const terms = merge([...other.terms, ...reference.terms.map((t) => ({ ...t, factor: -t.factor }))]);
    return {
      kind: "change",
      law: { form: "linear", terms, mode: other.exact ? "zero" : "atMost" },
      code: other.exact ? "sum/prior-year" : "nested/prior-year",
      strength: other.exact ? "error" : "warning",
      basis: "由增减额推算的上年数，各项之和等于合计；已列各项之和不大于合计",
      everyPart: other.everyPart,
    };
  });
}

/** Terms of one statement added up; those that cancel fall away. */
function merge(terms: readonly Term[]): readonly Term[] {
  const factors = new Map<number, number>();
  for (const { statement, factor } of terms) factors.set(statement, (factors.get(statement) ?? 0) + factor);
  return [...factors]
    .filter(([, factor]) => factor !== 0)
    .map(([statement, factor]) => ({ statement, factor }));
}

/** A change nobody printed that the others leave no choice about. */
export interface ImputedChange {
  readonly key: string;
  /** Signed, in steps; exact up to `tolerance`. */
  readonly change: number;
  readonly amount: number;
  readonly prior: number;
  readonly tolerance: number;
}

/** Changes that follow: in a closed family exactly one part has none while the whole has. */
export function imputedChanges(pool: Pool, families: readonly StatedFamily[]): readonly ImputedChange[] {
  const value = (terms: readonly Term[]): number =>
    terms.reduce((sum, t) => sum + t.factor * (pool.statements[t.statement]?.printed.value ?? 0), 0);
  const halves = (terms: readonly Term[]): number =>
    terms.reduce((sum, t) => sum + (pool.statements[t.statement]?.printed.quantum ?? 0) / 2, 0);
  return families.flatMap((family): ImputedChange[] => {
    if (!family.closed) return [];
    const whole = directPrior(pool, family.wholeKey);
    const parts = family.parts.map((p) => pool.statements[p]?.selection.key ?? "");
    const open = parts.filter((key) => directPrior(pool, key) === null);
    const key = open[0];
    if (whole === null || key === undefined || open.length !== 1) return [];
    const known = parts.filter((p) => p !== key).flatMap((p) => [...(directPrior(pool, p) ?? [])]);
    const amounts = family.parts.filter((p) => pool.statements[p]?.selection.key === key);
    const amount = pool.statements[amounts[0] ?? -1]?.printed.value;
    if (amount === undefined) return [];
    const prior = value(whole) - value(known);
    return [{ key, change: amount - prior, amount, prior, tolerance: halves(whole) + halves(known) }];
  });
}
