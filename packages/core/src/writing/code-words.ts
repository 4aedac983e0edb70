import type { NodeId } from "../dimension/tree.ts";
import { codeNameIn } from "../form/code-name.ts";
import type { WritingContext } from "./writing-context.ts";

const levelMarks = ["（类）", "（款）", "（项）"] as const;

/**
 * The official name of a code in the budget's year, or in the year before for a code that has ended since.
 * Limit: a code the list does not hold is printed as its digits.
 */
export function codeName(dimension: string, code: NodeId, context: WritingContext): string {
  return codeNameIn(context.form, dimension, code, context.budget.year) ?? code;
}

/** The names of a code from its category down, each marked with its level: …（类）…（款）…（项）. */
export function codePath(dimension: string, code: NodeId, context: WritingContext): string {
  const segments = code.split("-");
  return segments
    .map((_, i) => {
      const name = codeName(dimension, segments.slice(0, i + 1).join("-"), context);
      return `${name}${levelMarks[i] ?? ""}`;
    })
    .join("");
}
