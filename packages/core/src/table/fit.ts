import { parseNumber, printsNothing } from "../quantity/parse-number.ts";
import type { Unit } from "../quantity/unit.ts";
import { couldBeCode } from "./code.ts";
import { withoutBlanks } from "./label.ts";
import type { Leaf } from "./leaf.ts";

/** For every leaf column the physical cell that holds it, or null where the page has no such column. */
export type Mapping = readonly (number | null)[];

/** True where a row has a number at all; rows without one say nothing about its columns. */
export function hasNumber(texts: readonly string[], unit: Unit): boolean {
  return texts.some((t) => parseNumber(t, unit) !== null && !/^\s*\d{1,3}\s*$/.test(t));
}

/** True for a spoilt amount ("1.234.56", "15.1O"): digits that make no number. One a row still lets it stand. */
export function isGarbled(text: string, unit: Unit): boolean {
  return /\d/.test(text) && /^[\d.,，．\sOoIl%元万-]+$/.test(text) && parseNumber(text, unit) === null;
}

/**
 * True where every cell of a row is of its column's kind: amounts numbers or blank, codes digits without a gap, names
 * no number, and nothing numeric between or after the mapped columns. A label merged over the code columns may stand first.
 */
export function fits(
  leaves: readonly Leaf[],
  mapping: Mapping,
  texts: readonly string[],
  unit: Unit,
): boolean {
  const textAt = (leaf: number): string => {
    const cell = mapping[leaf];
    return cell === null || cell === undefined ? "" : (texts[cell] ?? "");
  };
  const used = new Set(mapping);
  const first = Math.min(...mapping.map((p) => p ?? Infinity));
  if (texts.some((t, i) => i > first && !used.has(i) && parseNumber(t, unit) !== null)) return false;
  let spoilt = 0;
  const inKind = leaves.every(({ column }, i) => {
    const text = textAt(i);
    if (column.kind === "amount") {
      if (isGarbled(text, unit)) spoilt += 1;
      return (
        spoilt <= 1 && (printsNothing(text) || isGarbled(text, unit) || parseNumber(text, unit) !== null)
      );
    }
    return column.kind === "code" || printsNothing(text) || parseNumber(text, unit) === null;
  });
  return inKind && codesFit(leaves, textAt);
}

function codesFit(leaves: readonly Leaf[], textAt: (leaf: number) => string): boolean {
  const panels = new Set(leaves.map((l) => l.panel));
  return [...panels].every((panel) => {
    const at = leaves.flatMap((l, i) => (l.panel === panel && l.column.kind !== "amount" ? [{ l, i }] : []));
    const codes = at.filter(({ l }) => l.column.kind === "code").map(({ i }) => textAt(i));
    if (codes.length === 0 || couldBeCode(codes)) return true;
    const filled = at.filter(({ i }) => !printsNothing(textAt(i)));
    const only = filled[0];
    return filled.length === 1 && only?.i === at[0]?.i && /\D/.test(withoutBlanks(textAt(only?.i ?? 0)));
  });
}
