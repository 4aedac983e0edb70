import type { Place } from "@mingce/core";
import type { RuleInput } from "../rule.ts";

/** True where a sum over numbers of these places lacks just this amount: that is found already, and placed better. */
export function isLacking(
  amount: number,
  isMeant: (place: Place) => boolean,
  { articulation }: RuleInput,
): boolean {
  return articulation.relations.some(({ law }, i) => {
    const verdict = articulation.verdicts[i];
    if (law.form !== "linear" || verdict === undefined) return false;
    const lacks = Math.abs(Math.abs(verdict.difference) - amount) <= verdict.tolerance;
    return (
      lacks &&
      law.terms.some((t) => {
        const place = articulation.statements[t.statement]?.place;
        return place !== undefined && isMeant(place);
      })
    );
  });
}
