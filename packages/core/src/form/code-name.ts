import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "./form.ts";

/**
 * The official name of a code in a year, or in the year before for one that has ended since; undefined for no such code.
 * In a year the form is not for, that of its nearest year: such a year is told by itself.
 */
export function codeNameIn(form: Form, dimension: string, code: NodeId, year: number): string | undefined {
  const names = form.codes[dimension];
  const { from, until } = form.years;
  const own = Math.min(Math.max(year, from), until);
  return (names?.namesOf(code, own)[0] ?? names?.namesOf(code, own - 1)[0])?.name;
}
