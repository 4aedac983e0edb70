import { type Finding, finding } from "../finding/finding.ts";
import type { Articulation } from "./articulate.ts";
import { evaluate, type Values } from "./evaluate.ts";
import type { Naming } from "./naming.ts";
import { placeName } from "./place-name.ts";
import type { Law, Term } from "./relation.ts";
import { printedWords, shown, valueWords } from "./value-words.ts";

/**
 * Last year's total less last year's amounts of the items listed, where something is left: an item that fell to zero
 * may have been left out (domain.md §8). A note. `value` has what is proposed put right already.
 */
export function priorGaps(naming: Naming, articulation: Articulation, value: Values): readonly Finding[] {
  const { relations, statements } = articulation;
  return relations.flatMap(({ law, code, basis, everyPart }): Finding[] => {
    if (code !== "nested/prior-year" || everyPart !== true || law.form !== "linear" || law.mode !== "atMost")
      return [];
    const { tolerance } = evaluate({ ...law, mode: "zero" }, statements, value);
    const { whole, listed, amount: at } = priorSides(articulation, law, value);
    const amount = statements[at ?? -1];
    if (amount === undefined || whole - listed <= tolerance) return [];
    return [
      finding({
        code: "sum/prior-year-gap",
        severity: "info",
        message: `按${placeName(naming, amount.place)}${printedWords(amount)}和增减额推算，上年数为${valueWords(amount, whole)}；所列各项的上年数合计${valueWords(amount, listed)}，还有${valueWords(amount, whole - listed)}没有列出。可能漏写了上年有、今年没有的项目，请核对。`,
        at: [amount.place],
        stated: amount.printed.text,
        difference: shown(amount, whole - listed),
        basis,
      }),
    ];
  });
}

/**
 * The two sides of a relation between last year's amounts, in steps: what the whole had, what the parts listed had, the
 * amount the whole is told by, and how many items are listed.
 */
export function priorSides(
  { statements }: Pick<Articulation, "statements">,
  { terms }: Extract<Law, { form: "linear" }>,
  value: Values,
): {
  readonly whole: number;
  readonly listed: number;
  readonly amount: number | undefined;
  readonly items: number;
} {
  const sum = (some: readonly Term[]): number =>
    some.reduce((total, t) => total + t.factor * value(t.statement), 0);
  const isAmount = ({ statement }: Term): boolean => statements[statement]?.kind === "amount";
  const isWhole = (term: Term): boolean => term.factor < 0 === isAmount(term);
  const parts = terms.filter((t) => !isWhole(t));
  return {
    whole: -sum(terms.filter(isWhole)),
    listed: sum(parts),
    amount: terms.find((t) => isWhole(t) && isAmount(t))?.statement,
    items: parts.filter(isAmount).length,
  };
}
