import type { OwnCode } from "../budget/budget.ts";
import { unlistedCode } from "../budget/unlisted-code.ts";
import { codeNameIn } from "../form/code-name.ts";
import type { Form } from "../form/form.ts";
import type { Reading } from "../reading/reading.ts";

/**
 * The codes of a known category that tables print and the official lists do not hold, by the name first printed; only
 * those of `used`, by dimension, and what is above them.
 */
export function codesOfTables(
  { codeNames }: Reading,
  form: Form,
  year: number,
  used: readonly Readonly<Record<string, string>>[],
): readonly OwnCode[] {
  const isUsed = (dimension: string, code: string): boolean =>
    used.some((at) => at[dimension] === code || at[dimension]?.startsWith(`${code}-`) === true);
  const own = new Map<string, OwnCode>();
  for (const { dimension, code, name, place } of codeNames) {
    const key = `${dimension}#${code}`;
    const isKnown = codeNameIn(form, dimension, code, year) !== undefined;
    if (place.table === null || name.trim() === "" || isKnown || own.has(key)) continue;
    if (unlistedCode(form, dimension, code, year)?.kind !== "below" || !isUsed(dimension, code)) continue;
    own.set(key, { dimension, code, name: name.trim() });
  }
  return [...own.values()];
}
