import { type Address, kindOf, membersOf, type Statement } from "@mingce/core";
import type { Original } from "../defect.ts";
import { textAround } from "../edit-document.ts";

/** A printed number that stands in no broken relation, and the place of its digits. */
export interface SoundNumber {
  readonly index: number;
  readonly statement: Statement;
  readonly digits: Address;
}

const known = new WeakMap<Original, readonly SoundNumber[]>();

/** Every printed number of a document that nothing speaks against. */
export function soundNumbers(original: Original): readonly SoundNumber[] {
  const kept = known.get(original);
  if (kept !== undefined) return kept;
  const { relations, verdicts, statements } = original.articulation;
  const faulty = new Set(
    relations.flatMap(({ law }, r) => (verdicts[r]?.outcome === "error" ? membersOf(law) : [])),
  );
  const sound = statements.flatMap((statement, index): SoundNumber[] => {
    const digits = faulty.has(index) ? null : digitsOf(original, statement);
    return digits === null ? [] : [{ index, statement, digits }];
  });
  known.set(original, sound);
  return sound;
}

/** Where the digits of a statement stand; its address spans its unit and the blanks around it as well. */
function digitsOf({ document }: Original, { printed, place }: Statement): Address | null {
  const { address } = place;
  if (address === null || printed.blank || !/\d/.test(printed.text)) return null;
  const around = textAround(document, address);
  const from = around.slice(0, address.end).lastIndexOf(printed.text);
  return from < address.start ? null : { ...address, start: from, end: from + printed.text.length };
}

/** Which numbers a kind of defect is planted into. */
export type Population = "table" | "amount" | "change" | "rate" | "share" | "part" | "count" | "sheet";

/** The population a statement belongs to. */
export function populationOf({ kind, place, printed }: Statement): Population {
  if (place.section?.startsWith("sheet:")) return "sheet";
  if (kind === "rate" || kind === "share" || kind === "part") return kind;
  if (kindOf(printed.unit) !== "money") return "count";
  if (place.table !== null) return "table";
  return kind;
}
