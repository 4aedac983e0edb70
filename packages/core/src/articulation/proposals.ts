import type { Alternative, Correction, Proposal } from "../finding/finding.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import type { Naming } from "./naming.ts";
import { placeName } from "./place-name.ts";
import type { Relation, Verdict } from "./relation.ts";
import type { Edit, Repair } from "./repair.ts";
import { asPrinted, printedWords, shown, valueWords } from "./value-words.ts";

/** So many of the numbers of one cause are named in words. */
export const mostNamed = 4;

/** So many other causes are told beside a proposal. */
const mostAlternatives = 3;

/** Other causes as people read them, with what they would change; `bound`: the bound that is all that speaks for them. */
export function alternativesOf(
  naming: Naming,
  articulation: Articulation,
  rivals: readonly Repair[],
  bound: number | null = null,
): readonly Alternative[] {
  return rivals.slice(0, mostAlternatives).flatMap(({ edits, cause }): Alternative[] => {
    const limited = bound === null ? null : limitedBy(articulation, bound, edits[0].statement);
    if (limited !== null) {
      const place = placeName(naming, limited.at, { brief: true });
      return [
        { at: limited.at, value: limited.value, cause: overTheBound, words: `${place}应${limited.words}` },
      ];
    }
    const correction = corrected(articulation, edits[0]);
    const words = edits.slice(0, mostNamed).map((edit) => {
      const statement = articulation.statements[edit.statement] as Statement;
      return `${placeName(naming, statement.place, { brief: true })}由${printedWords(statement)}改为${valueWords(statement, edit.value)}`;
    });
    return correction === null ? [] : [{ ...correction, cause, words: words.join("并") }];
  });
}

/** A number with another value, as its place prints it. */
export function corrected(articulation: Articulation, edit: Edit | undefined): Correction | null {
  const found = articulation.statements[edit?.statement ?? -1];
  return edit === undefined || found === undefined
    ? null
    : { at: found.place, value: asPrinted(found, edit.value) };
}

const overTheBound = "部分大于整体";

/** What a bound alone says of a number in it: how large or how small it can be at most, and no value. */
function limitedBy(
  { relations, statements, verdicts }: Articulation,
  bound: number,
  index: number,
): (Correction & { readonly words: string }) | null {
  const { law } = relations[bound] as Relation;
  const statement = statements[index];
  const term = law.form === "linear" ? law.terms.find((t) => t.statement === index) : undefined;
  if (statement === undefined || term === undefined) return null;
  const excess = (verdicts[bound] as Verdict).difference / term.factor;
  const limit = statement.printed.value - excess;
  const most = term.factor > 0 ? "不大于" : "不小于";
  return {
    at: statement.place,
    value: `${most}${shown(statement, limit)}`,
    words: `${most}${valueWords(statement, limit)}`,
  };
}

/** The likeliest of a few causes, the others beside it; nothing where there are too many. */
export function oneOf(
  naming: Naming,
  articulation: Articulation,
  [first, ...rivals]: readonly Repair[],
  exhausted: boolean,
  bound: number | null,
): Proposal | null {
  if (first === undefined || rivals.length > mostAlternatives) return null;
  const [edit, ...more] = first.edits;
  const limited = bound === null ? null : limitedBy(articulation, bound, edit.statement);
  const correction = limited ?? corrected(articulation, edit);
  if (correction === null) return null;
  return {
    at: correction.at,
    value: correction.value,
    cause: limited === null ? first.cause : overTheBound,
    support: { hard: 0, plausible: 0 },
    also: more.flatMap((e) => corrected(articulation, e) ?? []),
    alternatives: alternativesOf(naming, articulation, rivals, bound),
    exhausted,
    certain: false,
  };
}
