import { finding } from "@mingce/core";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "./indicator.ts";

/** A target of ≥0 is always reached and measures nothing. Limit: >0 asks for something and is none. */
export const targetVacuous: Rule = {
  id: "target/vacuous",
  severity: "warning",
  title: "指标值不应当是任何结果都能达到的“≥0”。",
  basis: "绩效目标表填报要求：指标值应当可以考核",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const lines = reading.sheets.flatMap((s) => indicatorLines(s));
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ found, value }) =>
        /^≥0(?:\.0+)?(?!\.?\d)/.test(value)
          ? finding({
              code: targetVacuous.id,
              severity: "warning",
              message: `指标“${found.level3.trim()}”的指标值是“${found.value.trim()}”，任何结果都能达到。请填写可以考核的数值。`,
              at: [found.valueAt ?? found.place],
              stated: found.value.trim(),
              basis: targetVacuous.basis,
            })
          : [],
      ),
    );
  },
};
