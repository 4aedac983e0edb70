import { finding, formatSteps } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** Economic items vehicles are bought from. */
const vehiclePurchase = ["309-13", "310-13"];

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
function purchases({ reading }: RuleInput) {
  return reading.statements
    .filter(({ kind, selection: { cube, year, measure, regions } }) => {
      const items = regions["economic"] ?? [];
      return (
        kind === "amount" &&
        cube === "budget" &&
        year === 0 &&
        measure === "budgeted" &&
        items.length > 0 &&
        items.every((i) => vehiclePurchase.includes(i))
      );
    })
    .reduce<(typeof reading.statements)[number] | null>(
      (most, s) => (s.printed.value > (most?.printed.value ?? 0) ? s : most),
      null,
    );
}
