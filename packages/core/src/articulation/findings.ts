import {
  type Alternative,
  type Correction,
  type Finding,
  finding,
  type Proposal,
} from "../finding/finding.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import {
  asPrinted,
  explain,
  mostTelling,
  others,
  shown,
  strongest,
  tolerance,
  worded,
} from "./finding-words.ts";
import type { Known } from "./known.ts";
import { localise, type Suspect, type Unexplained } from "./localise.ts";
import { notes } from "./notes.ts";
import { omittedRowFinding } from "./omitted-row-finding.ts";
import { type Naming, placeName } from "./place-name.ts";
import { priorGaps } from "./prior-gap.ts";
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
  const { suspects, omitted, unexplained } = localise(articulation, known);
  const put = new Map(suspects.flatMap((s) => s.edits.map((e) => [e.statement, e.value])));
  return [
    ...suspects.map((s) => suspectFinding(naming, articulation, s)),
    ...omitted.map((o) => omittedRowFinding(naming, articulation, o)),
    ...unexplained.map((u) => relationFinding(naming, articulation, u)),
    ...notes(naming, articulation),
    ...priorGaps(naming, articulation, (i) => put.get(i) ?? articulation.statements[i]?.printed.value ?? 0),
  ];
}

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
  const severity = strongest(articulation, suspect.mends);
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
      certain: suspect.certain,
    },
  });
}

/** What is printed and what it should be, of one number or of all that were misplaced together. */
function printedWords(
  naming: Naming,
  articulation: Articulation,
  { edits, cause, certain }: Suspect,
): string {
  const [first, ...more] = edits;
  const printed = ({ statement }: Edit): string => {
    const s = articulation.statements[statement] as Statement;
    return `${placeName(naming, s.place)}印为${s.printed.blank ? "空白" : worded(s, s.printed.value)}`;
  };
  const should = ({ statement, value }: Edit): string =>
    `${certain ? "" : "可能"}应为${worded(articulation.statements[statement] as Statement, value)}`;
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

function corrected(articulation: Articulation, edit: Edit | undefined): Correction | null {
  const found = articulation.statements[edit?.statement ?? -1];
  return edit === undefined || found === undefined
    ? null
    : { at: found.place, value: asPrinted(found, edit.value) };
}

function relationFinding(
  naming: Naming,
  articulation: Articulation,
  { relations, candidates, exhausted }: Unexplained,
): Finding {
  const index = mostTelling(articulation, relations);
  const relation = articulation.relations[index] as Relation;
  const verdict = articulation.verdicts[index] as Verdict;
  const offered = candidates[0]?.edits[0].statement;
  const spoken =
    offered !== undefined && membersOf(relation.law).includes(offered)
      ? offered
      : spokenIn(articulation, index);
  const statement = articulation.statements[spoken] as Statement;
  const isBound = relation.law.form === "linear" && relation.law.mode === "atMost";
  const whole = spoken === spokenIn(articulation, index);
  const derived =
    isBound || !whole
      ? (corrected(articulation, candidates[0]?.edits[0])?.value ?? null)
      : asPrinted(statement, derivedValue(relation, verdict, statement));
  const doubt = exhausted ? "" : unfinished;
  const also = relations.filter((r) => r !== index).slice(0, 2);
  const why = [index, ...also].map((r) =>
    explain(naming, articulation, r, r === index ? spoken : spokenIn(articulation, r)),
  );
  const more = relations.length > why.length ? `等${relations.length}处` : "";
  return finding({
    code: relation.code,
    severity: strongest(articulation, relations),
    message: `${why.join("；")}${more}。涉及的数字中至少一处有误，请核对。${doubt}`,
    at: [statement.place, ...others(articulation, index, [spoken])],
    stated: statement.printed.text,
    expected: derived,
    difference: shown(statement, verdict.difference),
    tolerance: tolerance(verdict, statement),
    basis: relation.basis,
    proposal: oneOf(naming, articulation, candidates, exhausted),
  });
}

/** The number a relation is told from: its whole, or its ratio. */
function spokenIn({ relations }: Articulation, relation: number): number {
  const { law } = relations[relation] as Relation;
  const members = membersOf(law);
  return (law.form === "linear" ? members.at(-1) : members[0]) ?? 0;
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
    certain: false,
  };
}

function derivedValue(relation: Relation, verdict: Verdict, statement: Statement): number {
  return relation.law.form === "linear"
    ? statement.printed.value + verdict.difference
    : statement.printed.value - verdict.difference;
}
