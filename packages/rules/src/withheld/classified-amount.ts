import { finding, formatSteps } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { classifiedProjects } from "./classified-project.ts";

/**
 * The amount of classified projects the text states is the sum of what tables and sections give them. Limit: judged
 * only where the number of projects agrees; a different number is one cause and reported by withheld/classified-count.
 */
export const withheldClassifiedAmount: Rule = {
  id: "withheld/classified-amount",
  severity: "warning",
  title: "说明中的涉密项目金额应当与表中所列一致。",
  basis: "预算公开样式：其他需说明的事项写明涉密项目的个数和金额",
  scope: { declares: "classified" },
  judge: (input) => {
    const shown = classifiedProjects(input);
    const count = statedAmount(input, "targets", { aspect: "sheets", scope: "classified" });
    const stated = statedAmount(input, "targets", { aspect: "funds", scope: "classified" });
    if (stated === null || (shown.length === 0 && stated.printed.value === 0))
      return { outcome: "not-applicable" };
    if (shown.length === 0 || (count !== null && count.printed.value !== shown.length * 10_000))
      return { outcome: "not-enough-data" };
    const sum = shown.reduce((total, c) => total + c.amount, 0);
    const tolerance = halfStep * (shown.length + 1);
    if (Math.abs(stated.printed.value - sum) <= tolerance) return { outcome: "passed" };
    return outcomeOf([
      finding({
        code: withheldClassifiedAmount.id,
        severity: "warning",
        message: `说明中写涉密项目涉及${inWanyuan(stated.printed.value)}，表中和文字中所列合计${inWanyuan(sum)}（${shown.map((c) => `特定目标${c.code} ${inWanyuan(c.amount)}`).join("、")}）。请核对金额。`,
        at: [stated.place, ...shown.flatMap((c) => c.projects.map((p) => p.statement.place))],
        stated: stated.printed.text,
        expected: formatSteps(sum, "wanyuan", 2),
        difference: formatSteps(stated.printed.value - sum, "wanyuan", 2),
        tolerance: formatSteps(tolerance, "wanyuan", 2),
        basis: withheldClassifiedAmount.basis,
      }),
    ]);
  },
};
