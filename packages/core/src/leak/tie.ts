import type { Articulation } from "../articulation/articulate.ts";
import { forced } from "../articulation/evaluate.ts";
import { isBound, membersOf, type Relation } from "../articulation/relation.ts";
import { half } from "../articulation/rounding.ts";
import type { Quantities } from "./quantity.ts";

/** A sum over quantities, by their numbers: Σ factor · value is zero, or (atMost) not above zero. */
export interface LinearTie {
  readonly form: "linear";
  readonly terms: ReadonlyMap<number, number>;
  readonly mode: "zero" | "atMost";
}

/**
 * A printed ratio over quantities, by their numbers. `slack` is what forcing a list of shares to 100 may have moved;
 * `halves` how far the printed amounts it may have been computed from are from the exact ones, in the order of `of`.
 */
export interface RatioTie {
  readonly form: "share" | "rate" | "growth";
  readonly ratio: number;
  /** share: part and whole; rate: change and amount; growth: amount and base. */
  readonly of: readonly [number, number];
  readonly slack: number;
  readonly halves: readonly [number, number];
}

/** A law of the articulation between quantities instead of printed numbers. */
export type Tie = LinearTie | RatioTie;

/**
 * The laws of an articulation between its quantities. Two prints of one quantity are no tie; what holds only where no
 * amount is negative is left out where one is. Plausible relations prove nothing and are left out too.
 */
export function tiesOf(
  { statements, relations }: Pick<Articulation, "statements" | "relations">,
  quantities: Quantities,
  nonNegative: boolean,
): readonly Tie[] {
  return relations.flatMap((relation): Tie[] => {
    const { law } = relation;
    if (!proves(relation) || (isBound(law) && !nonNegative)) return [];
    if (law.form === "linear") {
      const terms = new Map<number, number>();
      for (const { statement, factor } of law.terms) {
        const quantity = quantities.of(statement);
        terms.set(quantity, (terms.get(quantity) ?? 0) + factor);
      }
      for (const [quantity, factor] of terms) if (factor === 0) terms.delete(quantity);
      return terms.size === 0 ? [] : [{ form: "linear", terms, mode: law.mode }];
    }
    const [ratio, first, second] = membersOf(law) as readonly [number, number, number];
    const own = half(statements, ratio);
    const printed = (i: number): number => statements[i]?.printed.value ?? 0;
    return [
      {
        form: law.form,
        ratio: quantities.of(ratio),
        of: [quantities.of(first), quantities.of(second)],
        slack: law.form === "share" ? forced(law, printed, own) : 0,
        halves: [half(statements, first), half(statements, second)],
      },
    ];
  });
}

/** What is only likely (an enumeration may be an example) proves nothing; last year's sums hold though they only warn. */
function proves({ strength, kind }: Relation): boolean {
  return strength === "error" || (strength === "warning" && kind === "change");
}

/** The quantities a tie speaks of. */
export function tied(tie: Tie): readonly number[] {
  return tie.form === "linear" ? [...tie.terms.keys()] : [tie.ratio, ...tie.of];
}
