import { formatSteps } from "../quantity/format-number.ts";
import { kindOf, scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { type Naming, placeName } from "./place-name.ts";
import { membersOf, type Relation, type Verdict } from "./relation.ts";

/** The relation a finding is named by: figures that must be equal first, then sums, then ratios. */
export function mostTelling(articulation: Articulation, relations: readonly number[]): number {
  const order = ["enumeration", "equal", "sum", "rate", "share", "change", "nested"];
  const rank = (r: number): number => order.indexOf(articulation.relations[r]?.kind ?? "nested");
  return relations.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

/** One relation in words, with both sides and the difference. */
export function explain(naming: Naming, articulation: Articulation, index: number, from: number): string {
  const relation = articulation.relations[index] as Relation;
  const verdict = articulation.verdicts[index] as Verdict;
  const at = (i: number): string => {
    const s = articulation.statements[i] as Statement;
    return `${placeName(naming, s.place)}${s.printed.blank ? "空白" : s.printed.text}`;
  };
  const members = membersOf(relation.law);
  const first = articulation.statements[from] as Statement;
  const size = Math.round(Math.abs(verdict.difference));
  const gap = verdict.quantity === "percent" ? formatSteps(size, "percent", 2) : shown(first, size);
  if (relation.law.form === "share")
    return `${at(relation.law.share)}%与${at(relation.law.part)}占${at(relation.law.whole)}的比例相差${gap}个百分点`;
  if (relation.law.form === "rate")
    return `${at(relation.law.rate)}%与增减额${at(relation.law.change)}、金额${at(relation.law.amount)}不符，相差${gap}个百分点`;
  if (relation.law.form === "growth")
    return `${at(relation.law.rate)}%与${at(relation.law.base)}到${at(relation.law.amount)}的增减幅度不符，相差${gap}个百分点`;
  if (members.length === 2 && relation.law.mode === "zero") {
    const other = members.find((m) => m !== from) ?? from;
    return `${from === other ? "" : `${at(from)}与`}${at(other)}应当一致，相差${gap}`;
  }
  const whole = members.at(-1) ?? 0;
  const parts = members.slice(0, -1);
  const named = parts.length > 3 ? `${at(parts[0] ?? 0)}等${parts.length}项` : parts.map(at).join("、");
  return relation.law.mode === "zero"
    ? `${at(whole)}与${named}之和相差${gap}`
    : `${named}大于所属的${at(whole)}，超出${gap}`;
}

/** Where the other numbers of a relation stand. */
export function others(
  articulation: Articulation,
  relation: number,
  own: readonly number[],
): readonly Statement["place"][] {
  const law = articulation.relations[relation]?.law;
  const members = law === undefined ? [] : membersOf(law).filter((m) => !own.includes(m));
  return members.slice(0, 12).flatMap((m) => articulation.statements[m]?.place ?? []);
}

/** A value in the unit and with the decimals its statement is printed in. */
export function shown(statement: Statement, value: number): string {
  const { unit, decimals, blank, quantum } = statement.printed;
  const fine = Math.round(Math.log10(scaleOf(unit) / quantum));
  return formatSteps(
    Math.round(value),
    unit,
    blank || kindOf(unit) === "money" ? Math.max(decimals, fine) : decimals,
  );
}

/** A value as it would be printed in its place: the word there already says the direction. */
export function asPrinted(statement: Statement, value: number): string {
  const turned = Math.sign(value) * Math.sign(statement.printed.value) < 0;
  return turned ? worded(statement, value) : shown(statement, directed(statement) ? Math.abs(value) : value);
}

/** A value with the word of its direction, where it has one. */
export function worded(statement: Statement, value: number): string {
  if (!directed(statement)) return shown(statement, value);
  const [rise, fall] = statement.kind === "rate" ? ["增长", "下降"] : ["增加", "减少"];
  return `${value < 0 ? fall : rise}${shown(statement, Math.abs(value))}`;
}

const directed = ({ kind }: Statement): boolean => kind === "change" || kind === "rate";

/** What rounding may explain, in the unit of a statement; null where there is no limit. */
export function tolerance(verdict: Verdict, statement: Statement): string | null {
  return Number.isFinite(verdict.tolerance)
    ? String(verdict.tolerance / scaleOf(statement.printed.unit))
    : null;
}

const severities = ["info", "warning", "error"] as const;

/** The severity of what breaks several relations: that of the strongest. */
export function strongest({ relations }: Articulation, broken: readonly number[]): Relation["strength"] {
  return broken
    .map((r) => relations[r]?.strength ?? "info")
    .reduce((a, b) => (severities.indexOf(a) > severities.indexOf(b) ? a : b), "info");
}
