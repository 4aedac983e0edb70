import type { Level } from "./form.ts";

/**
 * A declared title, heading or note with the blanks of identity filled as far as they are known, for messages: a year
 * or body nobody knows is left out.
 */
export function filled(
  text: string,
  {
    level,
    year,
    unit,
  }: { readonly level: Level; readonly year?: number | null; readonly unit?: string | null },
): string {
  return text
    .replaceAll("{level}", level === "unit" ? "单位" : "部门")
    .replaceAll("{body}", unit ?? "")
    .replace(/\{year\}(年?)/g, (_, word: string) => (year == null ? "" : `${year}${word}`));
}
