import { finding, formatSteps, type Statement } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { vehiclePurchases } from "./vehicle-purchase.ts";

/**
 * Vehicles are bought through procurement of goods, so these are no less than the money for vehicles. A note: what was
 * procured in an earlier year can be paid in this one.
 */
export const procurementVehicles: Rule = {
  id: "procurement/vehicles",
  severity: "info",
  title: "公务用车购置一般列入政府采购货物预算。",
  basis: "《政府采购法》第七条：纳入集中采购目录的项目实行集中采购",
  scope: { declares: "procurement" },
  judge: (input) => {
    const bought = purchases(input);
    if (bought === null || bought.printed.value === 0) return { outcome: "not-applicable" };
    const goods =
      statedAmount(input, "procurement", { kind: "goods" }) ?? statedAmount(input, "procurement", {});
    if (goods === null || goods.printed.blank) return { outcome: "not-enough-data" };
    const short = bought.printed.value - goods.printed.value;
    if (short <= halfStep * 2) return { outcome: "passed" };
    return outcomeOf([
      finding({
        code: procurementVehicles.id,
        severity: "info",
        message: `公务用车购置费${inWanyuan(bought.printed.value)}，而政府采购货物预算只有${inWanyuan(goods.printed.value)}。购置公务用车一般列入政府采购预算，请核对是否漏列。`,
        at: [goods.place, bought.place],
        stated: goods.printed.text,
        difference: formatSteps(short, "wanyuan", 2),
        basis: procurementVehicles.basis,
      }),
    ]);
  },
};

/** The largest amount for vehicles that is printed of this year's budget. */
function purchases({ reading }: RuleInput): Statement | null {
  return vehiclePurchases(reading).reduce<Statement | null>(
    (most, s) => (s.printed.value > (most?.printed.value ?? 0) ? s : most),
    null,
  );
}
