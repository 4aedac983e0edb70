import { finding, formatSteps, type Statement } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/**
 * Procurement is no more than what is left of all expenditure after personnel expenses: pay and subsidies buy nothing.
 * A warning; catches yuan printed as ten thousand yuan. Limit: personnel expenses are those the document prints, so the
 * bound can be too high and is never too low.
 */
export const procurementSpending: Rule = {
  id: "procurement/spending",
  severity: "warning",
  title: "政府采购预算不得大于支出总额减去人员经费。",
  basis: "《政府采购法》第二条：政府采购是用财政性资金采购货物、工程和服务",
  scope: { declares: "procurement" },
  judge: (input) => {
    const bought = statedAmount(input, "procurement", {});
    if (bought === null || bought.printed.value === 0) return { outcome: "not-applicable" };
    const all = statedAmount(input, "budget", {});
    if (all === null || all.printed.blank) return { outcome: "not-enough-data" };
    const pay = personnelExpenses(input);
    const most = all.printed.value - (pay?.printed.value ?? 0);
    const over = bought.printed.value - most;
    const tolerance = halfStep * 3;
    if (over <= tolerance) return { outcome: "passed" };
    const less = pay === null ? "" : `减去人员经费${inWanyuan(pay.printed.value)}`;
    return outcomeOf([
      finding({
        code: procurementSpending.id,
        severity: "warning",
        message: `政府采购预算${inWanyuan(bought.printed.value)}，大于支出总额${inWanyuan(all.printed.value)}${less}后可用于采购的${inWanyuan(most)}。请核对金额和单位（元、万元）。`,
        at: [bought.place, all.place, ...(pay === null ? [] : [pay.place])],
        stated: bought.printed.text,
        difference: formatSteps(over, "wanyuan", 2),
        tolerance: formatSteps(tolerance, "wanyuan", 2),
        basis: procurementSpending.basis,
      }),
    ]);
  },
};

/** The largest amount of personnel expenses printed for a part of this year's money or all of it; null where none. */
function personnelExpenses({ reading }: RuleInput): Statement | null {
  return reading.statements.reduce<Statement | null>((most, s) => {
    const { regions, cube, year, measure } = s.selection;
    const pay =
      s.kind === "amount" &&
      cube === "budget" &&
      year === 0 &&
      measure === "budgeted" &&
      regions["nature"]?.join() === "personnelExpenses";
    return pay && s.printed.value > (most?.printed.value ?? 0) ? s : most;
  }, null);
}
