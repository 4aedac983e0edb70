import type { Reading } from "@mingce/core";
import { plainName } from "../printed/plain-words.ts";
import type { RuleInput } from "../rule.ts";
import { isSameName } from "./same-name.ts";

/** The codes of one dimension as the document's tables and the official list of its year name them. */
export interface PrintedCodes {
  /** Codes the tables print, in their order. */
  readonly printed: readonly string[];
  /** Codes of a depth that carry a name, in print or officially; those in print first. */
  readonly named: (name: string, depth: number) => readonly string[];
  /** True where a code carries a name, in print or officially. */
  readonly isNamed: (code: string, name: string) => boolean;
  /** The name of a code: the official one, else as printed; the code where none is known. */
  readonly nameOf: (code: string) => string;
}

/** The names of the codes of a dimension. Limit: without a year only what the tables print. */
export function printedCodes(dimension: string, { reading, form }: RuleInput): PrintedCodes {
  const names = namesInTables(reading, dimension);
  const { year } = reading.identity;
  const official = year === null ? undefined : form.codes[dimension];
  const officialOf = (code: string): readonly string[] =>
    official?.namesOf(code, year ?? 0).map((o) => o.name) ?? [];
  const isNamed = (code: string, name: string): boolean => {
    const known = [...(names.get(code) ?? []), ...officialOf(code)];
    return known.some((k) => isSameName(plainName(name), plainName(k)));
  };
  return {
    printed: [...names.keys()],
    isNamed,
    named: (name, depth) => {
      const inPrint = [...names.keys()].filter((c) => isNamed(c, name));
      const known = official?.codesNamed(plainName(name), year ?? 0) ?? [];
      return [...new Set([...inPrint, ...known])].filter((c) => c.split("-").length === depth);
    },
    nameOf: (code) => officialOf(code)[0] ?? names.get(code)?.[0] ?? code.replaceAll("-", ""),
  };
}

function namesInTables({ codeNames }: Reading, dimension: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { dimension: own, code, name, place } of codeNames)
    if (own === dimension && place.table !== null) names.set(code, [...(names.get(code) ?? []), name]);
  return names;
}
