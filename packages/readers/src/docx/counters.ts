import { numeral } from "../flow/numerals.ts";
import type { Level, Numbering } from "./numbering.ts";

/** The numbers of a document's lists as they grow from paragraph to paragraph. */
export interface Counters {
  /** What the next paragraph of a numbering begins with ("（一）"), or "" where nothing is printed. */
  readonly next: (numId: number, level: number) => string;
  /** The level of a numbering that belongs to one of these styles, 0-based; null where none does. */
  readonly levelOfStyle: (numId: number, styles: readonly string[]) => number | null;
}

/** Begins to count. */
export function countersOf(numberings: ReadonlyMap<number, Numbering>): Counters {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<number>();
  const next = (numId: number, at: number): string => {
    const numbering = numberings.get(numId);
    const level = numbering?.levels[at];
    if (numbering === undefined || level === undefined) return "";
    const count = counts.get(numbering.list) ?? [];
    counts.set(numbering.list, count);
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const [restarted, start] of numbering.restarts) count[restarted] = start - 1;
    }
    count[at] = (count[at] ?? level.start - 1) + 1;
    numbering.levels.forEach((below, index) => {
      if (index > at && below !== undefined && restartsAfter(below, at)) count[index] = undefined;
    });
    return printed(numbering, level, count);
  };
  const levelOfStyle = (numId: number, styles: readonly string[]): number | null => {
    const levels = numberings.get(numId)?.levels ?? [];
    const at = levels.findIndex((l) => l !== undefined && l.style !== null && styles.includes(l.style));
    return at < 0 ? null : at;
  };
  return { next, levelOfStyle };
}

/** A level begins anew after each level above it, or only after those up to the one it names. */
function restartsAfter(level: Level, above: number): boolean {
  return level.restart === null || above < level.restart;
}

/** A level above that no paragraph had yet counts as begun. */
function printed(numbering: Numbering, level: Level, count: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return "";
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = numbering.levels[at];
    if (of === undefined) return "";
    const format = level.legal && !/^(?:bullet|none)$/.test(of.format) ? "decimal" : of.format;
    return numeral(format, count[at] ?? of.start);
  });
  return text === "" || level.suffix === "nothing" ? text : `${text} `;
}
