import { type Place, type Regions, type Statement, select } from "@mingce/core";
import { type PrintedCodes, printedCodes } from "../name/printed-codes.ts";
import { declaredLists } from "../printed/declared-lists.ts";
import { statedAmount } from "../printed/stated-amount.ts";
import type { RuleInput } from "../rule.ts";

/** A list of the narrative that tells the codes of a dimension one by one, against what the tables print of them. */
export interface CodeLines {
  readonly section: string;
  readonly dimension: string;
  /** The depth of the codes told. */
  readonly depth: number;
  readonly heading: Place;
  readonly names: PrintedCodes;
  /** What its lines state, by code. */
  readonly told: ReadonlyMap<string, Statement>;
  /** Every amount of the tables that is not nothing, by code. */
  readonly listed: ReadonlyMap<string, Statement>;
}

/** The lists of codes that stand in the document and of which a table states any amount. */
export function codeLines(input: RuleInput): readonly CodeLines[] {
  const { reading, form } = input;
  return declaredLists(form).flatMap(({ section, list, where }): readonly CodeLines[] => {
    const { over } = list;
    const heading = reading.outline.sections.find((s) => s.id === section)?.at;
    if (over.kind !== "codes" || heading === undefined) return [];
    const { dimension, to: depth } = over;
    const names = printedCodes(dimension, input);
    const of = (code: string): Regions => ({ ...where, [dimension]: code });
    const listed = names.printed.flatMap((code): [string, Statement][] => {
      const stated = code.split("-").length === depth ? statedAmount(input, "budget", of(code)) : null;
      const isMoney = stated !== null && stated.place.table !== null && stated.printed.value !== 0;
      return isMoney ? [[code, stated]] : [];
    });
    if (listed.length === 0) return [];
    const told = toldIn(section, dimension, of, input);
    return [{ section, dimension, depth, heading, names, told, listed: new Map(listed) }];
  });
}

function toldIn(
  section: string,
  dimension: string,
  of: (code: string) => Regions,
  { reading, form }: RuleInput,
): ReadonlyMap<string, Statement> {
  const cube = form.cubes["budget"];
  const told = new Map<string, Statement>();
  for (const s of reading.statements) {
    const [code, another] = s.selection.regions[dimension] ?? [];
    if (s.kind !== "amount" || s.place.section !== section || s.place.table !== null) continue;
    if (code === undefined || another !== undefined || cube === undefined) continue;
    if (select(cube, of(code))?.key === s.selection.key && !told.has(code)) told.set(code, s);
  }
  return told;
}
