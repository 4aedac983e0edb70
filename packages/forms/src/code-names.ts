import type { CodeNames } from "@mingce/core";
import type { OfficialCode } from "./codes/code-list.ts";
import { officialNames } from "./codes/index.ts";

/**
 * Looks up a code list by code and by name.
 * Shape: names with blanks removed and full-width brackets. Limit: a code outside the list has no name; that is
 * “not in our list”, never “wrong”.
 */
export function codeNames(list: readonly OfficialCode[]): CodeNames {
  const byName = new Map<string, OfficialCode[]>();
  for (const entry of list) {
    for (const name of [entry.name, ...entry.also]) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [entry]);
      else same.push(entry);
    }
  }
  return {
    codesIn: (year) => [...new Set(list.filter((entry) => holdsIn(entry, year)).map(({ code }) => code))],
    namesOf: (code, year) =>
      officialNames(list, code, year).flatMap((o) =>
        [o.name, ...o.also].map((name) => ({ name, basis: o.basis })),
      ),
    codesNamed: (name, year) =>
      (byName.get(name) ?? []).filter((entry) => holdsIn(entry, year)).map(({ code }) => code),
  };
}

function holdsIn({ from = -Infinity, until = Infinity }: OfficialCode, year: number): boolean {
  return from <= year && year <= until;
}
