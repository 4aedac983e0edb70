import { type Finding, finding } from "../finding/finding.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { evaluate, type Values } from "./evaluate.ts";
import { shown } from "./finding-words.ts";
import { type Naming, placeName } from "./place-name.ts";
import type { Term } from "./relation.ts";

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
    const sum = (terms: readonly Term[]): number =>
      terms.reduce((total, t) => total + t.factor * value(t.statement), 0);
    const isWhole = ({ statement, factor }: Term): boolean =>
      factor < 0 === (statements[statement]?.kind === "amount");
    const whole = -sum(law.terms.filter(isWhole));
    const listed = sum(law.terms.filter((t) => !isWhole(t)));
    const amount = statements[law.terms.find(isWhole)?.statement ?? -1];
    if (amount === undefined || whole - listed <= tolerance) return [];
    return [
      finding({
        code: "sum/prior-year-gap",
        severity: "info",
        message: `${words(naming, amount)}和增减额推算，上年数为${shown(amount, whole)}；所列各项的上年数合计${shown(amount, listed)}，还有${shown(amount, whole - listed)}没有列出。可能漏写了上年有、今年没有的项目，请核对。`,
        at: [amount.place],
        stated: amount.printed.text,
        difference: shown(amount, whole - listed),
        basis,
      }),
    ];
  });
}

function words(naming: Naming, { place, printed }: Statement): string {
  return `按${placeName(naming, place)}${printed.text}`;
}
