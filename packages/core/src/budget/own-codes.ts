import type { CodeNames, Form, OfficialName } from "../form/form.ts";
import { withoutBlanks } from "../table/label.ts";
import type { Budget, OwnCode } from "./budget.ts";

/**
 * The form with the codes a budget registers beside the official lists; a name registered goes before an official one,
 * and has full-width brackets as those have.
 */
export function withOwnCodes(form: Form, { ownCodes = [] }: Pick<Budget, "ownCodes">): Form {
  if (ownCodes.length === 0) return form;
  const codes = Object.entries(form.codes).map(([dimension, official]) => {
    const own = ownCodes.flatMap((entry): readonly OwnCode[] => {
      const name = entry.name.trim().replaceAll("(", "（").replaceAll(")", "）");
      return entry.dimension === dimension && name !== "" ? [{ ...entry, name }] : [];
    });
    return [dimension, own.length === 0 ? official : beside(official, own)] as const;
  });
  return { ...form, codes: Object.fromEntries(codes) };
}

function beside(official: CodeNames, own: readonly OwnCode[]): CodeNames {
  const listed = own.map(({ code }) => code);
  const nameOf = (code: string): readonly OfficialName[] =>
    own.flatMap((entry) => (entry.code === code ? [{ name: entry.name, basis: "known" as const }] : []));
  const named = (name: string): readonly string[] =>
    own.flatMap((entry) => (withoutBlanks(entry.name) === name ? [entry.code] : []));
  return {
    codesIn: (year) => [...new Set([...official.codesIn(year), ...listed])].sort(),
    namesOf: (code, year) => [...nameOf(code), ...official.namesOf(code, year)],
    codesNamed: (name, year) => [...new Set([...named(name), ...official.codesNamed(name, year)])],
  };
}
