import { type Finding, finding, type Proposal } from "../finding/finding.ts";
import { formatSteps } from "../quantity/format-number.ts";
import { kindOf, scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import type { Edit } from "./candidates.ts";
import { localise, type Suspect, type Unexplained } from "./localise.ts";
import { type Naming, placeName } from "./place-name.ts";
import { membersOf, type Relation, type Verdict } from "./relation.ts";

/** What is wrong in a document's arithmetic: one finding for one cause, notes for cut-off figures and last digits. */
export function articulationFindings(naming: Naming, articulation: Articulation): readonly Finding[] {
  const { suspects, unexplained } = localise(articulation);
  return [
    ...suspects.map((s) => suspectFinding(naming, articulation, s)),
    ...unexplained.map((u) => relationFinding(naming, articulation, u)),
    ...notes(naming, articulation),
  ];
}

const severities = ["info", "warning", "error"] as const;

function suspectFinding(naming: Naming, articulation: Articulation, suspect: Suspect): Finding {
  const statement = articulation.statements[suspect.statement] as Statement;
  const main = mostTelling(articulation, suspect.mends);
  const relation = articulation.relations[main] as Relation;
  const verdict = articulation.verdicts[main] as Verdict;
  const expected = asPrinted(statement, suspect.value);
  const why = suspect.mends
    .slice(0, 3)
    .map((r) => explain(naming, articulation, r, suspect.statement))
    .join("；");
  const more = suspect.mends.length > 3 ? `等${suspect.mends.length}处` : "";
  const severity = suspect.mends
    .map((r) => articulation.relations[r]?.strength ?? "info")
    .reduce((a, b) => (severities.indexOf(a) > severities.indexOf(b) ? a : b));
  return finding({
    code: relation.code,
    severity,
    message: `${placeName(naming, statement.place)}印为${worded(statement, statement.printed.value)}，按其他各处推算应为${worded(statement, suspect.value)}：${why}${more}。请核对此处。`,
    at: [statement.place, ...others(articulation, main, suspect.statement)],
    stated: statement.printed.text,
    expected,
    difference: shown(statement, statement.printed.value - suspect.value),
    tolerance: tolerance(verdict, statement),
    basis: relation.basis,
    proposal: {
      at: statement.place,
      value: expected,
      cause: suspect.cause,
      support: suspect.support,
      alternatives: suspect.rivals.slice(0, mostAlternatives).map((r) => editWords(naming, articulation, r)),
    },
  });
}

/** A proposal that offers more than this is none. */
const mostAlternatives = 3;

function editWords(naming: Naming, articulation: Articulation, edit: Edit): string {
  const statement = articulation.statements[edit.statement] as Statement;
  return `${placeName(naming, statement.place)}改为${worded(statement, edit.value)}`;
}

function relationFinding(
  naming: Naming,
  articulation: Articulation,
  { relation: index, candidates }: Unexplained,
): Finding {
  const relation = articulation.relations[index] as Relation;
  const verdict = articulation.verdicts[index] as Verdict;
  const members = membersOf(relation.law);
  const spoken = relation.law.form === "linear" ? (members.at(-1) ?? 0) : (members[0] ?? 0);
  const statement = articulation.statements[spoken] as Statement;
  const derived = asPrinted(statement, derivedValue(relation, verdict, statement));
  return finding({
    code: relation.code,
    severity: relation.strength,
    message: `${explain(naming, articulation, index, spoken)}。涉及的数字中至少一处有误，请核对。`,
    at: [statement.place, ...others(articulation, index, spoken)],
    stated: statement.printed.text,
    expected: derived,
    difference: shown(statement, verdict.difference),
    tolerance: tolerance(verdict, statement),
    basis: relation.basis,
    proposal: oneOf(naming, articulation, candidates),
  });
}

/** The likeliest of a few edits, the others beside it; nothing where there are too many. */
function oneOf(naming: Naming, articulation: Articulation, edits: readonly Edit[]): Proposal | null {
  const [first, ...rivals] = edits;
  const statement = articulation.statements[first?.statement ?? -1];
  if (first === undefined || statement === undefined || rivals.length > mostAlternatives) return null;
  return {
    at: statement.place,
    value: asPrinted(statement, first.value),
    cause: first.cause,
    support: { hard: 0, plausible: 0 },
    alternatives: rivals.map((r) => editWords(naming, articulation, r)),
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
        at: [statement.place, ...others(articulation, i, spoken)],
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

function others(articulation: Articulation, relation: number, own: number): readonly Statement["place"][] {
  const law = articulation.relations[relation]?.law;
  const members = law === undefined ? [] : membersOf(law).filter((m) => m !== own);
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
export function worded(statement: Statement, value: number): string {
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
