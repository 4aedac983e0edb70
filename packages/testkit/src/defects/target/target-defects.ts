import type { IndicatorFound, Place, SheetFound } from "@mingce/core";
import type { Random } from "../../damage/random.ts";
import type { Defect, Original, Planted } from "../defect.ts";
import { textAround, withText } from "../edit-document.ts";

/** What people leave wrong in performance target sheets (domain.md §5). */
export const targetDefects: readonly Defect[] = [
  indicatorDefect(
    "weight-changed",
    "权重错一位数字",
    ({ weightAt }) => weightAt,
    (text, random) => text.replace(/\d/, (digit) => String((Number(digit) + 1 + random.below(9)) % 10)),
  ),
  indicatorDefect(
    "operator-turned",
    "成本指标方向写反",
    ({ level1, level2, valueAt }) => (/成本/.test(level1 + level2) ? valueAt : null),
    (text) => text.replace(/≤|<=/, "≥"),
  ),
  indicatorDefect(
    "target-vacuous",
    "目标值为≥0",
    ({ valueAt }) => valueAt,
    (text) => text.replace(/^\s*(?:≥|>=)\s*[\d.]+/, "≥0"),
  ),
  indicatorDefect(
    "percent-sign-lost",
    "百分号遗漏",
    ({ valueAt }) => valueAt,
    (text) => text.replace(/(?<=\d)\s*[%％]/, ""),
  ),
  fieldDefect(
    "sheet-name-changed",
    "目标表项目名称不符",
    "project",
    (text) => `${text.slice(0, 2)}其他工作补助资金`,
  ),
];

function indicatorDefect(
  id: string,
  title: string,
  where: (indicator: IndicatorFound) => Place | null,
  change: (text: string, random: Random) => string,
): Defect {
  return sheetDefect(id, title, (sheet) => sheet.indicators.flatMap((i) => where(i) ?? []), change);
}

function fieldDefect(id: string, title: string, field: string, change: (text: string) => string): Defect {
  return sheetDefect(id, title, (sheet) => sheet.fields[field]?.place ?? [], change);
}

function sheetDefect(
  id: string,
  title: string,
  places: (sheet: SheetFound) => Place | readonly Place[],
  change: (text: string, random: Random) => string,
): Defect {
  return {
    id,
    title,
    least: "info",
    plant: (original, random) => changed(original, random, change, original.reading.sheets.flatMap(places)),
  };
}

function changed(
  { document }: Original,
  random: Random,
  change: (text: string, random: Random) => string,
  places: readonly Place[],
): Planted | null {
  for (let draw = 0; draw < 30 && places.length > 0; draw++) {
    const { address } = random.pick(places);
    if (address === null) continue;
    const whole = textAround(document, address);
    const text = whole.slice(address.start, address.end);
    const now = change(text, random);
    if (now !== text)
      return { document: withText(document, address, now), at: address, gone: false, number: null };
  }
  return null;
}
