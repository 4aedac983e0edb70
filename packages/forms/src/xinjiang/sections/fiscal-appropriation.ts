import { type Content, item, list, listed, sentence } from "@mingce/core";

/** The three budgets fiscal appropriation comes from, as both years' forms list them. */
const appropriations = listed(
  item("一般公共预算拨款", { source: "generalPublic" }),
  item("政府性基金预算拨款", { source: "governmentManagedFunds" }),
  item("国有资本经营预算拨款", { source: "stateCapitalOperations" }),
);

/** What begins section four: the total in the words of the year, and the budgets it comes from. */
export const fiscalAppropriationTotals = (total: string): readonly Content[] => [
  sentence("total", total, {
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
];
