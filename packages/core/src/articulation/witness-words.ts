import { formatSteps } from "../quantity/format-number.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { quantityName } from "./item-name.ts";
import type { Naming } from "./naming.ts";
import { placeName } from "./place-name.ts";
import { priorSides } from "./prior-gap.ts";
import type { Law, Relation, Term, Verdict } from "./relation.ts";
import { printedWords, valueWords } from "./value-words.ts";

/** What telling a relation needs: who reads it, and the number it is told of. */
export interface Telling {
  readonly naming: Naming;
  readonly articulation: Articulation;
  /** The number named before, by its index: it is not named again. */
  readonly of: number;
}

/** Parts of a sum that are named one by one; of more only how many and how much they are together. */
const fewParts = 3;

/** What one relation says against a printed number: the other numbers it rests on, and what they come to. */
export function witnessWords(telling: Telling, index: number): string {
  const { articulation } = telling;
  const { law, code } = articulation.relations[index] as Relation;
  const verdict = articulation.verdicts[index] as Verdict;
  switch (law.form) {
    case "share":
      return shareWords(telling, law, verdict);
    case "rate":
      return rateWords(telling, [law.change, law.amount], law.rate, verdict);
    case "growth":
      return rateWords(telling, [law.amount, law.base], law.rate, verdict);
    case "linear":
      return code.endsWith("/prior-year")
        ? priorWords(telling, law)
        : linearWords(telling, law, code, verdict);
  }
}

/** Another number of a relation with its place and its value, as briefly as it can be found. */
export function otherWords(telling: Telling, index: number): string {
  const statement = statementAt(telling, index);
  return `${briefName(telling, index)}${printedWords(statement)}`;
}

/** A number by its place, as briefly as it can be found beside the number named before. */
export function briefName({ naming, articulation, of }: Telling, index: number): string {
  const [own, other] = [articulation.statements[of], articulation.statements[index]] as [
    Statement,
    Statement,
  ];
  const sameItem =
    own.place.table === null && other.place.table === null && other.selection.key === own.selection.key;
  if (index === of) return `这里的${quantityName(own) || "金额"}`;
  if (sameItem && isNear(own, other)) return `同一句的${quantityName(other) || "金额"}`;
  if (own.place.section === null || own.place.section !== other.place.section)
    return placedBriefly(naming, other);
  return placeName(naming, other.place, { within: own.place.section });
}

/** True where two numbers stand in one paragraph. */
function isNear({ place: a }: Statement, { place: b }: Statement): boolean {
  return a.address !== null && a.address.block === b.address?.block;
}

function placedBriefly(naming: Naming, { place }: Statement): string {
  return placeName(naming, place, { brief: true });
}

function shareWords(telling: Telling, law: Extract<Law, { form: "share" }>, verdict: Verdict): string {
  const whole = otherWords(telling, law.whole);
  const part = otherWords(telling, law.part);
  const share = statementAt(telling, law.share);
  const right = percentWords(share, share.printed.value - verdict.difference);
  return telling.of === law.share
    ? `${part}占${whole}的${right}`
    : `按${part}、${whole}计算，${briefName(telling, law.share)}应为${right}，印的是${printedWords(share)}`;
}

function rateWords(telling: Telling, from: readonly number[], rate: number, verdict: Verdict): string {
  const printed = statementAt(telling, rate);
  const right = percentWords(printed, printed.printed.value - verdict.difference);
  const basis = `按${from.map((i) => (i === telling.of ? `印出的${quantityName(statementAt(telling, i)) || "金额"}` : otherWords(telling, i))).join("和")}计算`;
  return telling.of === rate
    ? `${basis}为${right}`
    : `${basis}，${briefName(telling, rate)}应为${right}，印的是${printedWords(printed)}`;
}

/** A share or a rate with its direction and as many decimals as are printed, two at least. */
function percentWords(statement: Statement, value: number): string {
  if (!Number.isSafeInteger(Math.round(value))) return "不能计算";
  const decimals = Math.max(2, statement.printed.decimals);
  const size = formatSteps(Math.round(Math.abs(value)), "percent", decimals);
  if (statement.kind !== "rate") return `${value < 0 ? "-" : ""}${size}%`;
  return `${value < 0 ? "下降" : "增长"}${size}%`;
}

type Linear = Extract<Law, { form: "linear" }>;

function linearWords(telling: Telling, law: Linear, code: string, verdict: Verdict): string {
  const { of } = telling;
  const whole = law.terms.at(-1) as Term;
  const parts = law.terms.slice(0, -1);
  const gap = amountWords(telling, whole.statement, Math.abs(verdict.difference));
  if (code === "nested/prior-negative")
    return `增加的比${otherWords(telling, whole.statement === of ? (parts[0] as Term).statement : whole.statement)}还多，推算的上年数成了负数`;
  const isEqual = parts.length === 1 && law.mode === "zero" && Math.abs(parts[0]?.factor ?? 0) === 1;
  if (isEqual) {
    const other = law.terms.find((t) => t.statement !== of) ?? whole;
    return `${briefName(telling, other.statement)}是${printedWords(statementAt(telling, other.statement))}`;
  }
  if (law.mode === "atMost") return nestedWords(telling, parts, whole, gap);
  if (whole.statement === of) return `${partsWords(telling, parts)}`;
  const rest = parts.filter((t) => t.statement !== of);
  const total = otherWords(telling, whole.statement);
  const left = sumOf(telling, [whole]) * -1 - sumOf(telling, rest);
  return rest.length === 0
    ? `${total}`
    : `${total}，减去${restWords(telling, rest)}，余${amountWords(telling, of, left)}`;
}

function nestedWords(telling: Telling, parts: readonly Term[], whole: Term, gap: string): string {
  if (whole.statement === telling.of) {
    const [only, more] = parts;
    const listed =
      only !== undefined && more === undefined
        ? `其中的${otherWords(telling, only.statement)}`
        : partsWords(telling, parts);
    return `${listed}，比它多${gap}`;
  }
  const around = otherWords(telling, whole.statement);
  return parts.length === 1
    ? `它所属的${around}，比它少${gap}`
    : `${partsWords(telling, parts)}，比所属的${around}多${gap}`;
}

/** The parts of a sum with what they come to. */
function partsWords(telling: Telling, parts: readonly Term[]): string {
  const some = parts.filter((t) => sumOf(telling, [t]) !== 0);
  const sum = amountWords(telling, (parts[0] as Term).statement, sumOf(telling, parts));
  if (some.length === 0) return `所列${parts.length}项都是零`;
  if (some.length > fewParts) return `所列${parts.length}项之和是${sum}`;
  const named = some.map((t) => termWords(telling, t)).join("、");
  return some.length === 1 ? `所列只有${named}` : `${named}之和是${sum}`;
}

/** The other parts of a sum, as they are taken from its whole. */
function restWords(telling: Telling, rest: readonly Term[]): string {
  const some = rest.filter((t) => sumOf(telling, [t]) !== 0);
  if (some.length === 0) return `其余${rest.length}项（都是零）`;
  if (some.length === 1) return termWords(telling, some[0] as Term);
  return `其余${rest.length}项之和${amountWords(telling, (rest[0] as Term).statement, sumOf(telling, rest))}`;
}

function termWords(telling: Telling, { statement, factor }: Term): string {
  const times = Math.abs(factor);
  return `${times === 1 ? "" : `${times}倍的`}${otherWords(telling, statement)}`;
}

/** Last year's amounts as they follow from amounts and changes: of the parts listed, and of their whole. */
function priorWords(telling: Telling, law: Linear): string {
  const { articulation } = telling;
  const value = (i: number): number => articulation.statements[i]?.printed.value ?? 0;
  const { whole, listed, amount, items } = priorSides(articulation, law, value);
  if (amount === undefined) return "由增减额推算的上年数前后不一致";
  const [total, sum] = [whole, listed].map((v) => amountWords(telling, amount, v));
  const name = placedBriefly(telling.naming, statementAt(telling, amount));
  const those = items > 1 ? `这里所列${items}项的上年数之和` : "这里的上年数";
  return `按本年数减增减额推算，${those}是${sum}，而${name}的上年数是${total}，${listed > whole ? "多" : "少"}${amountWords(telling, amount, Math.abs(listed - whole))}`;
}

function amountWords(telling: Telling, like: number, value: number): string {
  const statement = statementAt(telling, like);
  return valueWords({ ...statement, kind: "amount" }, Math.round(value));
}

function sumOf(telling: Telling, terms: readonly Term[]): number {
  return terms.reduce((sum, t) => sum + t.factor * statementAt(telling, t.statement).printed.value, 0);
}

const statementAt = ({ articulation }: Telling, index: number): Statement =>
  articulation.statements[index] as Statement;
