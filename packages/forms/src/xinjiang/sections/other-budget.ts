import { block, codesOf, each, type SectionForm, sentence } from "@mingce/core";

/**
 * A section on one of the two other budgets. The wording for a budget that spends is reconstructed from
 * section five: every document at hand says that there is none.
 */
export function otherBudget(number: string, ordinal: string, title: string, source: string): SectionForm {
  const budget = { budget: { regions: {} } };
  return block(
    number,
    `${ordinal}、关于{body}{year}年${title}预算拨款情况说明`,
    [
      sentence("none", `{body}{year}年没有使用${title}预算拨款安排的支出，${title}预算支出情况表为空表。`, {
        subjects: budget,
        when: { subject: "budget", is: "nil" },
      }),
      sentence("total", `{body}{year}年${title}预算拨款支出{amount}万元，其中：`, {
        subjects: budget,
        when: { subject: "budget", is: "notNil" },
      }),
      each(
        "item",
        codesOf("function", { to: 3 }),
        "{n}、{path}：{year}年预算数为{amount}万元，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
      ),
    ],
    { where: { source } },
  );
}
