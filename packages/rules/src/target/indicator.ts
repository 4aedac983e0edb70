import type { IndicatorFound, SheetFound } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";

/** An indicator with the levels it stands under: a merged cell prints its level once, for all lines below. */
export interface IndicatorLine {
  readonly found: IndicatorFound;
  readonly levels: string;
  readonly name: string;
  readonly value: string;
}

/** The indicators of a sheet, ready to compare. */
export function indicatorLines(sheet: SheetFound): readonly IndicatorLine[] {
  let level1 = "";
  let level2 = "";
  return sheet.indicators.map((found) => {
    const own1 = plainWords(found.level1);
    const own2 = plainWords(found.level2);
    if (own1 !== "") level2 = "";
    level1 = own1 || level1;
    level2 = own2 || level2;
    const value = plainWords(found.value)
      .replace(/＞|>/, ">")
      .replace(/^>=|^>＝/, "≥")
      .replace(/^<=/, "≤");
    return { found, levels: `${level1}/${level2}`, name: plainWords(found.level3), value };
  });
}
