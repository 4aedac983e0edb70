import { type Finding, finding } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "./indicator.ts";

/** A unit in the name: （元）, (天), 人次. */
const named =
  /（[^）]+）$|[%％]|人次|次数|个数|人数|户数|天数|篇数|台数|件数|份数|家数|项数|期数|率$|度$|系数|指数|比例|占比/;

/** A number with the unit it counts in, as last year's value: 6期. */
const counted = /^[≥≤<>=]?\d+(?:\.\d+)?([^\d%.]+)$/;

/**
 * The value of an indicator of quantity or cost is a bare number, of what nobody can tell. A note. Limit: a name that
 * says what is counted (次数, 人数, a unit in brackets) is enough unless last year's value has a unit; rates have their
 * own rule.
 */
export const targetUnitMissing: Rule = {
  id: "target/unit-missing",
  severity: "info",
  title: "数量和成本指标的指标值应当写明计量单位。",
  basis: "绩效目标表填报要求：指标值应当有计量单位",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const lines = reading.sheets.flatMap((s) => indicatorLines(s)).filter((l) => /数量|成本/.test(l.levels));
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ found, name, value }): Finding[] => {
        const before = counted.exec(plainWords(found.lastYear))?.[1];
        if (!/^[≥≤<>=]\d+(?:\.\d+)?$/.test(value) || (named.test(name) && before === undefined)) return [];
        const hint = before === undefined ? "" : `（上年完成值的单位是“${before}”）`;
        return [
          finding({
            code: targetUnitMissing.id,
            severity: "info",
            message: `指标“${found.level3.trim()}”的指标值是“${found.value.trim()}”，没有计量单位${hint}。请补充单位。`,
            at: [found.valueAt ?? found.place],
            stated: found.value.trim(),
            basis: targetUnitMissing.basis,
          }),
        ];
      }),
    );
  },
};
