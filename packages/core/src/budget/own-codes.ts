import type { CodeNames, Form, OfficialName } from "../form/form.ts";
import { withoutBlanks } from "../table/label.ts";
import type { Budget, OwnCode } from "./budget.ts";

/** The codes a budget registers as they are printed: names without blanks, with full-width brackets as official ones have. */
export function ownCodesOf({ ownCodes = [] }: Pick<Budget, "ownCodes">): readonly OwnCode[] {
  return ownCodes.map((entry) => ({
    ...entry,
    name: withoutBlanks(entry.name).replaceAll("(", "（").replaceAll(")", "）"),
  }));
}

/** The form with the codes a budget registers beside the official lists; a name registered goes before an official one. */
export function withOwnCodes(form: Form, budget: Pick<Budget, "ownCodes">): Form {
  const named = ownCodesOf(budget).filter(({ name }) => name !== "");
  if (named.length === 0) return form;
  const codes = Object.entries(form.codes).map(([dimension, official]) => {
    const own = named.filter((entry) => entry.dimension === dimension);
    return [dimension, own.length === 0 ? official : beside(official, own)] as const;
  });
  return { ...form, codes: Object.fromEntries(codes) };
}

function beside(official: CodeNames, own: readonly OwnCode[]): CodeNames {
  const nameOf = (code: string): readonly OfficialName[] =>
    own.flatMap((entry) => (entry.code === code ? [{ name: entry.name, basis: "known" as const }] : []));
  const codesOf = (name: string): readonly string[] =>
    own.flatMap((entry) => (entry.name === name ? [entry.code] : []));
  return {
    codesIn: (year) => [...new Set([...official.codesIn(year), ...own.map(({ code }) => code)])].sort(),
    namesOf: (code, year) => [...nameOf(code), ...official.namesOf(code, year)],
    codesNamed: (name, year) => [...new Set([...codesOf(name), ...official.codesNamed(name, year)])],
  };
}

/** True where a budget speaks of a code, or of one below it. */
export function isCodeUsed(
  { facts, given = [], withholds = [] }: Pick<Budget, "facts" | "given" | "withholds">,
  { dimension, code }: Pick<OwnCode, "dimension" | "code">,
): boolean {
  const isIt = (node: string): boolean => node === code || node.startsWith(`${code}-`);
  return (
    [...facts, ...withholds].some(({ at }) => isIt(at[dimension] ?? "")) ||
    given.some(({ where }) => (where[dimension] ?? []).some(isIt))
  );
}
