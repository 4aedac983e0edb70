import { type Finding, finding, type Place } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "./indicator.ts";

/**
 * A rate is printed without its sign (1, 0.95): a spreadsheet's value of 100 %, 95 %. A note, because a rate can be
 * meant as a number. Limit: only names that end in 率 or 满意度; one note an indicator.
 */
export const targetPercentSign: Rule = {
  id: "target/percent-sign",
  severity: "info",
  title: "比率类指标的数值应当带百分号。",
  basis: "绩效目标表填报要求：指标值应当有计量单位",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const lines = reading.sheets
      .flatMap((s) => indicatorLines(s))
      .filter((l) => /(?:率|满意度)(?:（[^）]*）)?$/.test(l.name) && !l.name.includes("%"));
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ found, name, value }): Finding[] => {
        const bare = /^[≥≤<>=]?(1(?:\.0+)?|0?\.\d+)$/;
        const lastYear = plainWords(found.lastYear);
        const ofValue = bare.exec(value)?.[1];
        const digits = ofValue ?? (value.includes("%") ? bare.exec(lastYear)?.[1] : undefined);
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
