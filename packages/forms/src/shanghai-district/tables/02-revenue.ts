import { amount, codesOf, type Level, type TableForm, table, under } from "@mingce/core";
import { functionalItem, owner } from "./columns.ts";

/** Table 2: revenue by source, down to the functional item that spends it. */
export function t02(level: Level): TableForm {
  return table({
    number: 2,
    title: `{year}年${owner(level)}收入预算总表`,
    unit: "yuan",
    rows: codesOf("function", { from: 1, to: 3 }),
    columns: [
      functionalItem,
      under(
        "收入预算",
        amount("合计"),
        amount("财政拨款收入", { source: "fiscalAppropriation" }),
        amount("事业收入", { source: "publicServiceRevenue" }),
        amount("事业单位经营收入", { source: "businessRevenue" }),
        amount("其他收入", { source: "otherRevenue" }),
      ),
    ],
    total: { label: "合计", at: "last" },
  });
}
