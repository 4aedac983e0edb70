import { block, type Content, codesOf, each, item, list, listed, sentence } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";

const appropriations = listed(
  item("一般公共预算拨款", { source: "generalPublic" }),
  item("政府性基金预算拨款", { source: "governmentManagedFunds" }),
  item("国有资本经营预算拨款", { source: "stateCapitalOperations" }),
);

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
    sentence("total", "{year}年财政拨款收支总预算{amount}万元。", {
      subject: {
        regions: {},
        also: [
          "财政拨款收、支总预算",
          "财政拨款收入总预算",
          "财政拨款支出总预算",
          "收支总预算",
          "收、支总预算",
          "收入总预算",
          "支出总预算",
        ],
      },
    }),
    sentence("onlyGeneral", "收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。", {
      subjects: { others: { regions: { source: ["governmentManagedFunds", "stateCapitalOperations"] } } },
      when: { subject: "others", is: "nil" },
      optional: true,
    }),
    sentence("budgets", "收入预算包括：{list:budgets}。", {
      lists: { budgets: list(appropriations, "{label}{amount}万元") },
    }),
    ...uses("一般公共预算", "generalPublic"),
    ...uses("政府性基金预算", "governmentManagedFunds"),
    ...uses("国有资本经营预算", "stateCapitalOperations"),
  ],
  { where: { source: fiscalAppropriation } },
);
