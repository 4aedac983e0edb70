import { type Finding, finding, type Place } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { type IndicatorLine, indicatorLines } from "./indicator.ts";

/** Names of rates; what only ends like one is none. */
const rate = /(?:率|满意度|比例|占比)(?:（[^）]*）)?$/;
const noRate = /(?:频|倍|汇|费|利|功|容积|心|效)率|得分|评分|分数|%/;

/** Names of what is counted or measured in time, whatever its neighbours are. */
const counted = /数|次|天|日|月|时间|时限|小时|周期|分$|人|家|户/;

/** A bare number that stands for a share of one, and one that stands for a percentage. */
const ofOne = /^[≥≤<>=]{0,2}(1(?:\.0+)?|0?\.\d+)$/;
const ofHundred = /^[≥≤<>=]{1,2}(100(?:\.0+)?|[1-9]\d(?:\.\d+)?)$/;

/**
 * A rate is printed without its sign: as a spreadsheet's value (1, 0.95), or ≥95 among others that have it. A note,
 * because a rate can be meant as a number. Limit: names of rates, and indicators of quality, time and satisfaction that
 * had % last year or whose neighbours of the same kind all have it; one note an indicator.
 */
export const targetPercentSign: Rule = {
  id: "target/percent-sign",
  severity: "info",
  title: "比率类指标的数值应当带百分号。",
  basis: "绩效目标表填报要求：指标值应当有计量单位",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const sheets = reading.sheets.map((s) => indicatorLines(s));
    const isAsked = (line: IndicatorLine, sheet: readonly IndicatorLine[]): boolean =>
      (rate.test(line.name) && !noRate.test(line.name)) || isPercentage(line, sheet);
    const lines = sheets.flatMap((sheet) => sheet.filter((line) => isAsked(line, sheet)));
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ found, name, value }): Finding[] => {
        const lastYear = plainWords(found.lastYear);
        const ofValue = ofOne.exec(value)?.[1] ?? hundredth(ofHundred.exec(value)?.[1]);
        const digits = ofValue ?? (value.includes("%") ? ofOne.exec(lastYear)?.[1] : undefined);
        if (digits === undefined) return [];
        const column = ofValue === undefined ? "上年完成值" : "指标值";
        const at: Place =
          ofValue === undefined
            ? { ...found.place, column: "lastYear", text: found.lastYear }
            : (found.valueAt ?? found.place);
        const percent = `${Math.round(Number(digits) * 10_000) / 100}%`;
        return [
          finding({
            code: targetPercentSign.id,
            severity: "info",
            message: `指标“${name}”的${column}印成了“${at.text.trim()}”，像是少了百分号。如果是比率，请写成${percent}。`,
            at: [at],
            stated: at.text.trim(),
            expected: percent,
            basis: targetPercentSign.basis,
          }),
        ];
      }),
    );
  },
};

/** True for an indicator of quality, time or satisfaction that was a percentage last year, or all of whose kind are. */
function isPercentage(line: IndicatorLine, sheet: readonly IndicatorLine[]): boolean {
  if (!/质量|时效|满意/.test(line.levels) || counted.test(line.name) || noRate.test(line.name)) return false;
  if (!ofHundred.test(line.value)) return false;
  const others = sheet.filter((l) => l !== line && l.levels === line.levels);
  return (
    /\d%$/.test(plainWords(line.found.lastYear)) ||
    (others.length > 0 && others.every((l) => l.value.includes("%")))
  );
}

/** 95 as the share of one it means. */
function hundredth(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : String(Number(digits) / 100);
}
