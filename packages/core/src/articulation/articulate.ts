import type { Form } from "../form/form.ts";
import type { Reading } from "../reading/reading.ts";
import { unchangedAmounts } from "../reading/unchanged.ts";
import type { Statement } from "../statement/statement.ts";
import { declaredRelations } from "./declared.ts";
import { enumerationRelations } from "./enumerations.ts";
import { equalRelations } from "./equals.ts";
import { evaluate } from "./evaluate.ts";
import { linesByName } from "./lines-by-name.ts";
import { marginalRelations } from "./marginals.ts";
import { nestedRelations } from "./nested.ts";
import { plausibleChanges } from "./plausible-changes.ts";
import { type Pool, poolOf } from "./pool.ts";
import { type ImputedChange, imputedChanges, priorRelations } from "./prior-year.ts";
import { rateRelations, shareRelations } from "./ratios.ts";
import { membersOf, type Relation, type Verdict } from "./relation.ts";
import { statedFamilies } from "./stated-families.ts";
import { subtotalRelations, sumRelations } from "./sums.ts";

/** All relations of a reading with their verdicts, and what follows though nobody printed it. */
export interface Articulation {
  /** The form whose regions the relations come from; null where none was recognised. */
  readonly form: Form | null;
  readonly statements: readonly Statement[];
  readonly pool: Pool;
  readonly relations: readonly Relation[];
  /** Relations that decide nothing and are never reported: they speak for one value among several. */
  readonly plausible: readonly Relation[];
  readonly verdicts: readonly Verdict[];
  readonly imputed: readonly ImputedChange[];
}

/**
 * Derives every relation from the regions, none by hand, and judges each from the printed digits. A line of a table whose
 * code and name contradict each other is one slip: it is taken for the code under which more relations hold.
 */
export function articulate(reading: Reading): Articulation {
  const asPrinted = articulateStatements(reading);
  const broken = brokenIn(asPrinted);
  const statements = broken === 0 ? null : linesByName(reading);
  if (statements === null) return asPrinted;
  const byName = articulateStatements({ ...reading, statements });
  return brokenIn(byName) < broken ? byName : asPrinted;
}

function brokenIn({ verdicts }: Articulation): number {
  return verdicts.filter((v) => v.outcome === "error").length;
}

function articulateStatements(reading: Reading): Articulation {
  const pool = poolOf(reading);
  const form = reading.form;
  if (form === null) return withoutForm(reading, pool);
  const families = statedFamilies(reading, pool);
  const sums = distinct([
    ...sumRelations(families, pool),
    ...subtotalRelations(reading),
    ...marginalRelations(reading, pool, families),
  ]);
  const relations = [
    ...equalRelations(pool),
    ...sums,
    ...nestedRelations(form, pool, sums),
    ...shareRelations(pool),
    ...rateRelations(pool),
    ...distinct(priorRelations(pool, families, unchangedSince(reading))),
    ...enumerationRelations(pool),
    ...declaredRelations(form, pool),
  ];
  const value = (i: number): number => pool.statements[i]?.printed.value ?? 0;
  const verdicts = relations.map((r) => evaluate(r.law, pool.statements, value));
  return {
    form,
    statements: reading.statements,
    pool,
    relations,
    plausible: plausibleChanges(form, pool, families),
    verdicts,
    imputed: imputedChanges(pool, families),
  };
}

/** Amounts the text says to be last year's budget as well. */
function unchangedSince(reading: Reading): ReadonlySet<number> {
  const said = unchangedAmounts(reading).filter(({ wanted }) => wanted.measure === "budgeted");
  return new Set(said.map(({ statement }) => statement));
}

/** Of a document of no known form only rates beside their own changes and sums inside one table are judged, and never as errors. */
function withoutForm(reading: Reading, pool: Pool): Articulation {
  const { statements } = reading;
  const basis = "样式没有认出，按表内科目编码和表头能够确定的合计核对，只作说明";
  const sums = subtotalRelations(reading).map((r): Relation => ({ ...r, basis }));
  const relations = [...rateRelations(pool), ...sums].map((r): Relation => ({ ...r, strength: "warning" }));
  const value = (i: number): number => pool.statements[i]?.printed.value ?? 0;
  const verdicts = relations.map((r) => evaluate(r.law, pool.statements, value));
  return { form: null, statements, pool, relations, plausible: [], verdicts, imputed: [] };
}

/** The same law met in two lists counts once. */
function distinct(relations: readonly Relation[]): readonly Relation[] {
  const seen = new Set<string>();
  return relations.filter((r) => {
    const terms =
      r.law.form === "linear"
        ? r.law.terms.map((t) => `${t.statement}*${t.factor}`).sort()
        : membersOf(r.law);
    const key = `${r.law.form === "linear" ? r.law.mode : ""}${terms.join(" ")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
