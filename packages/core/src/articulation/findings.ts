import {
  type Alternative,
  type Correction,
  type Finding,
  finding,
  type Proposal,
} from "../finding/finding.ts";
import { formatSteps } from "../quantity/format-number.ts";
import { kindOf, scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import type { Known } from "./known.ts";
import { localise, type Suspect, type Unexplained } from "./localise.ts";
import { type Naming, placeName } from "./place-name.ts";
import { membersOf, type Relation, type Verdict } from "./relation.ts";
import type { Edit, Repair } from "./repair.ts";

/**
 * What is wrong in a document's arithmetic: one finding for one cause, notes for cut-off figures and last digits.
 * `known` is what is known of its numbers from outside.
 */
export function articulationFindings(
  naming: Naming,
  articulation: Articulation,
  known: Known = {},
): readonly Finding[] {
  const { suspects, unexplained } = localise(articulation, known);
  return [
    ...suspects.map((s) => suspectFinding(naming, articulation, s)),
    ...unexplained.map((u) => relationFinding(naming, articulation, u)),
    ...notes(naming, articulation),
  ];
}

const severities = ["info", "warning", "error"] as const;

/** Told where the search ended before every explanation was looked at. */
const unfinished = "牵连的数字较多，没有逐一查尽，也可能是别处有误。";

function suspectFinding(naming: Naming, articulation: Articulation, suspect: Suspect): Finding {
  const [edit, ...more] = suspect.edits;
  const statement = articulation.statements[edit.statement] as Statement;
  const main = mostTelling(articulation, suspect.mends);
  const relation = articulation.relations[main] as Relation;
  const verdict = articulation.verdicts[main] as Verdict;
  const expected = asPrinted(statement, edit.value);
  const why = suspect.mends
    .slice(0, 3)
    .map((r) => explain(naming, articulation, r, edit.statement))
    .join("；");
  const rest = suspect.mends.length > 3 ? `等${suspect.mends.length}处` : "";
  const severity = suspect.mends
    .map((r) => articulation.relations[r]?.strength ?? "info")
    .reduce((a, b) => (severities.indexOf(a) > severities.indexOf(b) ? a : b));
  const doubt = suspect.exhausted ? "" : unfinished;
  return finding({
    code: relation.code,
    severity,
    message: `${printedWords(naming, articulation, suspect)}：${why}${rest}。请核对此处。${doubt}`,
    at: [
      statement.place,
      ...more.flatMap((e) => articulation.statements[e.statement]?.place ?? []),
      ...others(
        articulation,
        main,
        suspect.edits.map((e) => e.statement),
      ),
    ],
    stated: statement.printed.text,
    expected,
    difference: shown(statement, statement.printed.value - edit.value),
    tolerance: tolerance(verdict, statement),
    basis: relation.basis,
    proposal: {
      at: statement.place,
      value: expected,
      cause: suspect.cause,
      support: suspect.support,
      also: more.flatMap((e) => corrected(articulation, e) ?? []),
      alternatives: alternativesOf(naming, articulation, suspect.rivals),
      exhausted: suspect.exhausted,
    },
  });
}

/** What is printed and what it should be, of one number or of all that were misplaced together. */
function printedWords(naming: Naming, articulation: Articulation, { edits, cause }: Suspect): string {
  const [first, ...more] = edits;
  const printed = ({ statement }: Edit): string => {
    const s = articulation.statements[statement] as Statement;
    return `${placeName(naming, s.place)}印为${s.printed.blank ? "空白" : worded(s, s.printed.value)}`;
  };
  const should = ({ statement, value }: Edit): string =>
    `应为${worded(articulation.statements[statement] as Statement, value)}`;
  if (more.length === 0) return `${printed(first)}，按其他各处推算${should(first)}`;
  const named = edits.slice(0, mostNamed).map((e) => `${printed(e)}，${should(e)}`);
  const count = edits.length > mostNamed ? `等${edits.length}处` : "";
  return `按其他各处推算，${cause}：${named.join("；")}${count}`;
}

/** So many of the numbers of one cause are named in words. */
const mostNamed = 4;

/** So many other causes are told beside a proposal. */
const mostAlternatives = 3;

function alternativesOf(
  naming: Naming,
  articulation: Articulation,
  rivals: readonly Repair[],
): readonly Alternative[] {
  return rivals.slice(0, mostAlternatives).flatMap(({ edits, cause }): Alternative[] => {
    const correction = corrected(articulation, edits[0]);
    const words = edits.slice(0, mostNamed).map((edit) => {
      const statement = articulation.statements[edit.statement] as Statement;
      return `${placeName(naming, statement.place)}改为${worded(statement, edit.value)}`;
    });
    return correction === null ? [] : [{ ...correction, cause, words: words.join("并") }];
  });
}

function corrected(articulation: Articulation, { statement, value }: Edit): Correction | null {
  const found = articulation.statements[statement];
  return found === undefined ? null : { at: found.place, value: asPrinted(found, value) };
}

function relationFinding(
  naming: Naming,
  articulation: Articulation,
  { relation: index, candidates, exhausted }: Unexplained,
): Finding {
  const relation = articulation.relations[index] as Relation;
  const verdict = articulation.verdicts[index] as Verdict;
  const members = membersOf(relation.law);
  const spoken = relation.law.form === "linear" ? (members.at(-1) ?? 0) : (members[0] ?? 0);
  const statement = articulation.statements[spoken] as Statement;
  const derived = asPrinted(statement, derivedValue(relation, verdict, statement));
  const doubt = exhausted ? "" : unfinished;
  return finding({
    code: relation.code,
    severity: relation.strength,
    message: `${explain(naming, articulation, index, spoken)}。涉及的数字中至少一处有误，请核对。${doubt}`,
    at: [statement.place, ...others(articulation, index, [spoken])],
    stated: statement.printed.text,
    expected: derived,
    difference: shown(statement, verdict.difference),
    tolerance: tolerance(verdict, statement),
    basis: relation.basis,
    proposal: oneOf(naming, articulation, candidates, exhausted),
  });
}

/** The likeliest of a few causes, the others beside it; nothing where there are too many. */
function oneOf(
  naming: Naming,
  articulation: Articulation,
  [first, ...rivals]: readonly Repair[],
  exhausted: boolean,
): Proposal | null {
  if (first === undefined || rivals.length > mostAlternatives) return null;
  const [edit, ...more] = first.edits;
  const correction = corrected(articulation, edit);
  if (correction === null) return null;
  return {
    ...correction,
    cause: first.cause,
    support: { hard: 0, plausible: 0 },
    also: more.flatMap((e) => corrected(articulation, e) ?? []),
    alternatives: alternativesOf(naming, articulation, rivals),
    exhausted,
  };
}

function derivedValue(relation: Relation, verdict: Verdict, statement: Statement): number {
  return relation.law.form === "linear"
    ? statement.printed.value + verdict.difference
    : statement.printed.value - verdict.difference;
}

/** Cut-off figures, and the same thing printed with another last digit: notes, never more (domain.md §8). */
function notes(naming: Naming, articulation: Articulation): readonly Finding[] {
  return articulation.verdicts.flatMap((verdict, i): Finding[] => {
    const relation = articulation.relations[i] as Relation;
    const differs =
      verdict.outcome === "rounding" && (relation.kind === "equal" || relation.code === "match/change");
    if (verdict.outcome !== "truncation" && !differs) return [];
    const spoken = membersOf(relation.law)[0] ?? 0;
    const statement = articulation.statements[spoken] as Statement;
    const what = verdict.outcome === "truncation" ? "是截尾而不是四舍五入" : "只差最后一位，可能是取整造成的";
    return [
      finding({
        code: verdict.outcome === "truncation" ? "match/truncation" : "match/rounding",
        severity: "info",
        message: `${explain(naming, articulation, i, spoken)}，${what}。`,
        at: [statement.place, ...others(articulation, i, [spoken])],
        stated: statement.printed.text,
        difference: shown(statement, verdict.difference),
        tolerance: tolerance(verdict, statement),
        basis: relation.basis,
      }),
    ];
  });
}

/** The relation a finding is named by: figures that must be equal first, then sums, then ratios. */
function mostTelling(articulation: Articulation, relations: readonly number[]): number {
  const order = ["enumeration", "equal", "sum", "rate", "share", "change", "nested"];
  const rank = (r: number): number => order.indexOf(articulation.relations[r]?.kind ?? "nested");
  return relations.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

/** One relation in words, with both sides and the difference. */
function explain(naming: Naming, articulation: Articulation, index: number, from: number): string {
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

function others(
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
function asPrinted(statement: Statement, value: number): string {
  const turned = Math.sign(value) * Math.sign(statement.printed.value) < 0;
  return turned ? worded(statement, value) : shown(statement, directed(statement) ? Math.abs(value) : value);
}

/** A value with the word of its direction, where it has one. */
function worded(statement: Statement, value: number): string {
  if (!directed(statement)) return shown(statement, value);
  const [rise, fall] = statement.kind === "rate" ? ["增长", "下降"] : ["增加", "减少"];
  return `${value < 0 ? fall : rise}${shown(statement, Math.abs(value))}`;
}

const directed = ({ kind }: Statement): boolean => kind === "change" || kind === "rate";

function tolerance(verdict: Verdict, statement: Statement): string | null {
  return Number.isFinite(verdict.tolerance)
    ? String(verdict.tolerance / scaleOf(statement.printed.unit))
    : null;
}
