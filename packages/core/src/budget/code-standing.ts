import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { splitCode } from "../table/code.ts";

/**
 * How far the official lists know a code in a year or the year before it, for a code may have ended then: the code
 * itself, only the category (类) it is of, or not even that. `unknown` is also what is no code at all.
 */
export type CodeStanding = "known" | "category" | "unknown";

/** The standing of a code in a dimension of codes; null in a dimension that has none. */
export function codeStanding(form: Form, dimension: string, node: NodeId, year: number): CodeStanding | null {
  const names = form.codes[dimension];
  if (names === undefined) return null;
  // The list of a year the form is not for tells nothing; that year is told by itself.
  const { from, until } = form.years;
  const own = Math.min(Math.max(year, from), until);
  const isNamed = (code: NodeId): boolean => [own, own - 1].some((y) => names.namesOf(code, y).length > 0);
  if (isNamed(node)) return "known";
  const [category = ""] = node.split("-");
  return splitCode(node) === node && isNamed(category) ? "category" : "unknown";
}
