import { block, type Content, codesOf, each, sentence } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { fiscalAppropriationTotals } from "../../xinjiang/sections/fiscal-appropriation.ts";

/** What one budget is spent on: a line of its own, and under it a line a category. */
function uses(title: string, source: string): readonly Content[] {
  return [
    sentence(source, `${title}支出包括：`, {
      subjects: { budget: { regions: { source } } },
      when: { subject: "budget", is: "notNil" },
    }),
    each(`${source}Uses`, codesOf("function", { to: 1 }), "{label}{amount}万元，主要用于{use}。", {
      subject: { regions: { source } },
    }),
  ];
}

/** Section four: fiscal appropriation by budget, and what each budget is spent on. */
export const s04 = block(
  "4",
  "四、关于{body}{year}年财政拨款收支预算情况的总体说明",
  [
    ...fiscalAppropriationTotals("{year}年财政拨款收支总预算{amount}万元。"),
    ...uses("一般公共预算", "generalPublic"),
    ...uses("政府性基金预算", "governmentManagedFunds"),
    ...uses("国有资本经营预算", "stateCapitalOperations"),
  ],
  { where: { source: fiscalAppropriation } },
);
