import type { Law, Term } from "../articulation/relation.ts";
import { hasSameMeaning } from "../cube/same-meaning.ts";
import { type Selection, yearBefore } from "../cube/selection.ts";
import { unchangedAmounts } from "../reading/unchanged.ts";
import type { Statement } from "../statement/statement.ts";
import { type AgreedAmount, agreedAmount } from "./agreed-amounts.ts";
import type { Joined, Side } from "./compared-document.ts";
import type { CrossRelation, Linked, NoCounterpart, Unmatched } from "./link.ts";

const basis = "与上年比较的数字，应当以上年公开的同一口径数字为基数（预算比预算，执行数比执行数）";

/**
 * What this year's document says of last year, against last year's own document: a change against the amounts of both
 * years, a rate against them, an amount of last year against that amount, and an amount said to be unchanged. Only what names the same selection in the
 * same measure is compared. A difference is a warning: last year's figures may have been restated.
 */
export function lastYear(all: Joined): Linked {
  const [last, now] = all.sides;
  const relations: CrossRelation[] = [];
  const matched: number[] = [];
  const unmatched: Unmatched[] = [];
  if (last === undefined || now === undefined) return { relations, matched, unmatched };
  const stated = statedLastYear(last);
  const compare = (statement: number, wanted: Selection, of: Comparing): void => {
    const base = counterpart(wanted, stated, last, now);
    const found = typeof base === "string" ? base : of(base);
    if (typeof found === "string") unmatched.push({ statement, why: found });
    else {
      matched.push(statement);
      relations.push(...found.map((relation) => ({ ...relation, about: wanted.key })));
    }
  };
  now.pool.statements.forEach((statement, i) => {
    const wanted = selectionLastYear(statement);
    if (wanted !== null) compare(i + now.offset, wanted, (base) => relationsOf(now, statement, i, base));
  });
  for (const { statement, wanted } of unchangedAmounts(now.document.reading)) {
    const own = statement + now.offset;
    compare(own, wanted, (base) => equals(own, base, "compare/last-year-unchanged"));
  }
  return { relations, matched, unmatched };
}

/** What ties a number to the amount of last year it speaks of, or why nothing does. */
type Comparing = (base: AgreedAmount) => readonly Omit<CrossRelation, "about">[] | NoCounterpart;

/** The selection one year earlier that a number of this year's document speaks of; null where of none. */
function selectionLastYear({ kind, selection, against }: Statement): Selection | null {
  if (kind === "amount") return selection.year === -1 ? selection : null;
  if ((kind !== "change" && kind !== "rate") || against === undefined) return null;
  return yearBefore(selection, against);
}

/** What last year's document says of its own year, by the keys this year's document gives it. */
function statedLastYear(last: Side): ReadonlyMap<string, AgreedAmount> {
  const stated = new Map<string, AgreedAmount>();
  for (const key of last.pool.keys("amount")) {
    const amount = agreedAmount(last, key);
    if (amount?.selection.year === 0) stated.set(yearBefore(amount.selection).key, amount);
  }
  return stated;
}

function counterpart(
  wanted: Selection,
  stated: ReadonlyMap<string, AgreedAmount>,
  last: Side,
  now: Side,
): AgreedAmount | NoCounterpart {
  const cubes = [last, now].map((side) => side.document.reading.form?.cubes[wanted.cube]);
  const [before, after] = cubes;
  if (before === undefined || after === undefined || !hasSameMeaning(after, before, wanted))
    return "otherClassification";
  const found = stated.get(wanted.key);
  if (found !== undefined) return found;
  const measured = last.pool.statements.some(
    ({ selection }) => selection.year === 0 && selection.measure === wanted.measure,
  );
  return measured ? "notStated" : "otherMeasure";
}

/** A number of this year's document beside each value last year's document prints: most often there is but one. */
function relationsOf(
  now: Side,
  statement: Statement,
  i: number,
  amountLastYear: AgreedAmount,
): readonly Omit<CrossRelation, "about">[] | NoCounterpart {
  const own = i + now.offset;
  const bases = [amountLastYear.reference, ...amountLastYear.others];
  const common = { strength: "warning", basis } as const;
  if (statement.kind === "amount") return equals(own, amountLastYear, code);
  const beside = now.pool.nearest("amount", statement.selection.key, statement);
  if (beside === null) return "noAmountBeside";
  const amount = beside + now.offset;
  if (statement.kind === "change")
    // The change first: the finding speaks of it.
    return bases.map((base) => ({
      ...common,
      kind: "change",
      law: zero(minus(own), plus(amount), minus(base)),
      code,
    }));
  return bases.map((base) => ({
    ...common,
    kind: "rate",
    law: { form: "growth", rate: own, amount, base },
    code: "compare/last-year-rate",
  }));
}

function equals(
  own: number,
  { reference, others }: AgreedAmount,
  named: string,
): readonly Omit<CrossRelation, "about">[] {
  return [reference, ...others].map((base) => ({
    kind: "equal",
    law: zero(plus(own), minus(base)),
    code: named,
    strength: "warning",
    basis,
  }));
}

const code = "compare/last-year";
const zero = (...terms: readonly Term[]): Law => ({ form: "linear", terms, mode: "zero" });
const plus = (statement: number): Term => ({ statement, factor: 1 });
const minus = (statement: number): Term => ({ statement, factor: -1 });
