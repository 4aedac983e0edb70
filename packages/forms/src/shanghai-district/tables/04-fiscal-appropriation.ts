import { amount, codesOf, item, type Level, listed, name, side, type TableForm, table } from "@mingce/core";
import { owner } from "./columns.ts";

/** Table 4: fiscal appropriation by budget, beside what it is spent on by the functional categories in use. */
export function t04(level: Level): TableForm {
  return table({
    number: 4,
    title: `{year}年${owner(level)}财政拨款收支预算总表`,
    unit: "yuan",
    where: { source: "fiscalAppropriation" },
    panels: [
      side("财政拨款收入", {
        rows: listed(
          item(
            "一、一般公共预算资金",
            { source: "generalPublic" },
            { since: [{ year: 2026, label: "一、一般公共预算" }] },
          ),
          item(
            "二、政府性基金",
            { source: "governmentManagedFunds" },
            { since: [{ year: 2026, label: "二、政府性基金预算" }] },
          ),
          item("三、国有资本经营预算", { source: "stateCapitalOperations" }),
        ),
        columns: [name("项目"), amount("预算数", {}, { id: "revenue" })],
        total: { label: "收入总计", at: "last" },
      }),
      side("财政拨款支出", {
        rows: codesOf("function", { to: 1, before: "ordinal" }),
        columns: [
          name("项目", "function"),
          amount("合计", {}, { id: "expenditure" }),
          amount("一般公共预算", { source: "generalPublic" }),
          amount("政府性基金预算", { source: "governmentManagedFunds" }),
          amount("国有资本经营预算", { source: "stateCapitalOperations" }),
        ],
        total: { label: "支出总计", at: "last" },
      }),
    ],
  });
}
