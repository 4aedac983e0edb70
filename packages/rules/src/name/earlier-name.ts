import type { CodeNames, OfficialName } from "@mingce/core";
import { plainName } from "../printed/plain-words.ts";

/** So many years back a name or code is looked for. */
const reach = 10;

/** The last year before `year` in which the list holds the code, with its names then; null where it holds none. */
export function earlierNames(
  names: CodeNames,
  code: string,
  year: number,
): { readonly year: number; readonly names: readonly OfficialName[] } | null {
  for (let earlier = year - 1; earlier >= year - reach; earlier--) {
    const found = names.namesOf(code, earlier);
    if (found.length > 0) return { year: earlier, names: found };
  }
  return null;
}

/** The last year before `year` in which the code was called so; null where it never was. */
export function earlierYearOf(names: CodeNames, code: string, name: string, year: number): number | null {
  for (let earlier = year - 1; earlier >= year - reach; earlier--)
    if (names.namesOf(code, earlier).some((o) => plainName(o.name) === plainName(name))) return earlier;
  return null;
}
