import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "./form.ts";

/** The official name of a code in a year, or in the year before for one that has ended since; undefined for no such code. */
export function codeNameIn(form: Form, dimension: string, code: NodeId, year: number): string | undefined {
  const names = form.codes[dimension];
  return (names?.namesOf(code, year)[0] ?? names?.namesOf(code, year - 1)[0])?.name;
}
