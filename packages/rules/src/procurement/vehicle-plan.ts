import { type Finding, finding, formatSteps, parseNumber } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import { inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { vehiclePurchases } from "./vehicle-purchase.ts";

/** What a sentence plans to spend on vehicles: 安排购置车辆经费20.00万元. */
const plans =
  /(?<![未不无])(?:拟|计划)?安排(?:购置)?(?:公务用)?车辆?(?:购置)?(?:经费|资金|费)([\d,，.]+)万元/;

/**
 * A sentence plans money for vehicles while every table and sentence prints none for their purchase. A warning: vehicles
 * bought with other money than fiscal are outside the 三公 table. Limit: a number of vehicles without money says nothing.
 */
export const procurementVehiclePlan: Rule = {
  id: "procurement/vehicle-plan",
  severity: "warning",
  title: "写明安排购置车辆经费的，公务用车购置费应当有金额。",
  basis: "预算公开样式：国有资产情况与财政拨款“三公”经费支出情况表一致",
  scope: "all",
  judge: ({ reading }) => {
    const planned = printedTexts(reading).flatMap(({ text, place, inTable }) => {
      const amount = inTable ? null : plans.exec(plainWords(text))?.[1];
      const value = amount == null ? null : (parseNumber(amount, "wanyuan")?.value ?? null);
      return value === null || value === 0 ? [] : [{ value, amount: amount ?? "", place }];
    });
    if (planned.length === 0) return { outcome: "not-applicable" };
    const bought = vehiclePurchases(reading);
    const [first] = bought;
    if (first === undefined) return { outcome: "not-enough-data" };
    if (bought.some((s) => s.printed.value !== 0)) return { outcome: "passed" };
    return outcomeOf(
      planned.map(
        ({ value, amount, place }): Finding =>
          finding({
            code: procurementVehiclePlan.id,
            severity: "warning",
            message: `这里写安排购置车辆经费${inWanyuan(value)}，而“三公”经费中的公务用车购置费没有金额。请核对后改为一致。`,
            at: [place, first.place],
            stated: amount,
            difference: formatSteps(value, "wanyuan", 2),
            basis: procurementVehiclePlan.basis,
          }),
      ),
    );
  },
};
