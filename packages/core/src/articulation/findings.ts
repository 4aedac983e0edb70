import { type Alternative, type Finding, finding } from "../finding/finding.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { mostTelling, others, strongest, tolerance } from "./finding-words.ts";
import type { Known } from "./known.ts";
import { localise, type Suspect, type Unexplained } from "./localise.ts";
import type { Naming } from "./naming.ts";
import { notes } from "./notes.ts";
import { omittedRowFinding } from "./omitted-row-finding.ts";
import { placeName } from "./place-name.ts";
import { priorGaps } from "./prior-gap.ts";
import { alternativesOf, corrected, mostNamed, oneOf } from "./proposals.ts";
import { isBound, membersOf, type Relation, type Verdict } from "./relation.ts";
import type { Edit } from "./repair.ts";
import { asPrinted, printedWords, shown, valueWords } from "./value-words.ts";
import { restsOn, toldAlone } from "./witnesses.ts";

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
  const main = mostTelling(articulation, suspect.mends, edit.statement);
  const relation = articulation.relations[main] as Relation;
  const verdict = articulation.verdicts[main] as Verdict;
  const expected = asPrinted(statement, edit.value);
  const rivals = alternativesOf(naming, articulation, suspect.rivals);
  const why = restsOn(naming, articulation, suspect, main);
  const doubt = suspect.exhausted ? "" : unfinished;
  const told = whatIsWrong(naming, articulation, suspect, rivals);
  return finding({
    code: relation.code,
    severity: strongest(articulation, suspect.mends),
    message: `${told}${why === "" ? "" : `：${why}`}。请核对改正。${doubt}`,
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
      alternatives: rivals,
      exhausted: suspect.exhausted,
      certain: suspect.certain,
    },
  });
}

/** What is printed and what it should be, of one number or of all that were misplaced together. */
function whatIsWrong(
  naming: Naming,
  articulation: Articulation,
  { edits, cause, certain }: Suspect,
  rivals: readonly Alternative[],
): string {
  const [first, ...more] = edits;
  const printed = ({ statement }: Edit, brief: boolean): string => {
    const s = articulation.statements[statement] as Statement;
    return `${placeName(naming, s.place, { brief })}印为${printedWords(s)}`;
  };
  const right = ({ statement, value }: Edit): string =>
    valueWords(articulation.statements[statement] as Statement, value);

  if (more.length === 0) return `${printed(first, false)}，${shouldBe(certain, right(first), rivals)}`;
  const named = edits.slice(0, mostNamed).map((e, n) => `${printed(e, n > 0)}，应为${right(e)}`);
  const count = edits.length > mostNamed ? `等${edits.length}处` : "";
  const or = rivals.length === 0 ? "" : `（${orElse(rivals)}）`;
  return `${certain ? "" : "可能是"}${cause}：${named.join("；")}${count}${or}`;
}

/** What a number should be: said flatly only where nothing else explains as much. */
function shouldBe(certain: boolean, value: string, rivals: readonly Alternative[]): string {
  if (certain) return `应为${value}`;
  return `可能应为${value}${rivals.length === 0 ? "" : `，${orElse(rivals)}`}`;
}

const orElse = (rivals: readonly Alternative[]): string =>
  `也可能是${rivals.map((r) => r.words).join("，或")}`;

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
  const whole = spoken === spokenIn(articulation, index);
  const derived =
    isBound(relation.law) || !whole
      ? isBound(relation.law)
        ? null
        : (corrected(articulation, candidates[0]?.edits[0])?.value ?? null)
      : asPrinted(statement, derivedValue(relation, verdict, statement));
  const doubt = exhausted ? "" : unfinished;
  const bound = relations.every((r) => isBound((articulation.relations[r] as Relation).law)) ? index : null;
  const proposal = oneOf(naming, articulation, candidates, exhausted, bound);
  const also = relations.filter((r) => r !== index).slice(0, 2);
  const why = [index, ...also].map((r) =>
    toldAlone(naming, articulation, r, r === index ? spoken : spokenIn(articulation, r)),
  );
  const more = relations.length > why.length ? `等${relations.length}处不符` : "";
  const causes = alternativesOf(naming, articulation, proposal === null ? [] : candidates, bound);
  const likely =
    causes.length === 0 ? "其中至少一处有误" : `可能是${causes.map((c) => c.words).join("，也可能是")}`;
  return finding({
    code: relation.code,
    severity: strongest(articulation, relations),
    message: `${why.join("；")}${more}。${likely}，请核对改正。${doubt}`,
    at: [statement.place, ...others(articulation, index, [spoken])],
    stated: statement.printed.text,
    expected: derived,
    difference: shown(statement, verdict.difference),
    tolerance: tolerance(verdict, statement),
    basis: relation.basis,
    proposal,
  });
}

/** The number a relation is told from: its whole, or its ratio. */
function spokenIn({ relations }: Articulation, relation: number): number {
  const { law } = relations[relation] as Relation;
  const members = membersOf(law);
  return (law.form === "linear" ? members.at(-1) : members[0]) ?? 0;
}

function derivedValue(relation: Relation, verdict: Verdict, statement: Statement): number {
  return relation.law.form === "linear"
    ? statement.printed.value + verdict.difference
    : statement.printed.value - verdict.difference;
}
