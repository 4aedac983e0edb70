import { finding } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "../target/indicator.ts";

/**
 * A target sheet sets a target for 政府采购 while the document states none at all. One note for all such lines: what is
 * bought can be below the limit, and then the indicator is named wrongly.
 */
export const procurementTargets: Rule = {
  id: "procurement/targets",
  severity: "info",
  title: "绩效目标中有政府采购指标的，应当有政府采购预算。",
  basis: "《政府采购法》第三十三条：采购项目及资金列入本部门的政府采购预算",
  scope: { declares: "procurement" },
  judge: (input) => {
    const lines = input.reading.sheets
      .flatMap(indicatorLines)
      .filter(({ name, value }) => name.includes("政府采购") && /[1-9]/.test(value));
    if (lines.length === 0) return { outcome: "not-applicable" };
    const stated = statedAmount(input, "procurement", {});
    if (stated === null || stated.printed.blank) return { outcome: "not-enough-data" };
    if (stated.printed.value !== 0) return { outcome: "passed" };
    const named = lines.map(({ found }) => `“${found.level3.trim()}${found.value.trim()}”`).join("、");
    return outcomeOf([
      finding({
        code: procurementTargets.id,
        severity: "info",
        message: `绩效目标中有${named}，而说明中政府采购预算为0。请核对是否漏列政府采购预算，或改写指标。`,
        at: [stated.place, ...lines.map(({ found }) => found.valueAt ?? found.place)],
        stated: stated.printed.text,
        basis: procurementTargets.basis,
      }),
    ]);
  },
};
