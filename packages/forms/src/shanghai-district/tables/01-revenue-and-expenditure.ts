import {
  amount,
  codesOf,
  item,
  type Level,
  listed,
  name,
  side,
  type TableForm,
  table,
  under,
} from "@mingce/core";
import { owner } from "./columns.ts";

const sources = (mark: string) =>
  listed(
    item("一、财政拨款收入", { source: "fiscalAppropriation" }),
    item(
      `1${mark}一般公共预算资金`,
      { source: "generalPublic" },
      { depth: 1, since: [{ year: 2026, label: `1${mark}一般公共预算` }] },
    ),
    item(
      `2${mark}政府性基金`,
      { source: "governmentManagedFunds" },
      { depth: 1, since: [{ year: 2026, label: `2${mark}政府性基金预算` }] },
    ),
    item(`3${mark}国有资本经营预算`, { source: "stateCapitalOperations" }, { depth: 1 }),
    item("二、事业收入", { source: "publicServiceRevenue" }),
    item("三、事业单位经营收入", { source: "businessRevenue" }),
    item("四、其他收入", { source: "otherRevenue" }),
  );

const spent = {
  unit: under(
    "预算数",
    amount("合计"),
    under(
      "基本支出",
      amount("人员经费", { nature: "personnelExpenses" }),
      amount("公用经费", { nature: "operatingExpenses" }),
    ),
    amount("项目支出", { nature: "project" }),
  ),
  department: amount("预算数", {}, { id: "expenditure" }),
};

/**
 * Table 1: all revenue by source beside all expenditure by the functional categories in use, which have an ordinal
 * and no code. A unit splits its expenditure by nature.
 */
export function t01(level: Level): TableForm {
  return table({
    number: 1,
    title: `{year}年${owner(level)}财务收支预算总表`,
    unit: "yuan",
    panels: [
      side("本年收入", {
        rows: sources(level === "unit" ? "、" : ". "),
        columns: [name("项目"), amount("预算数", {}, { id: "revenue" })],
        total: { label: "收入总计", at: "last" },
      }),
      side("本年支出", {
        rows: codesOf("function", { to: 1, before: "ordinal" }),
        columns: [name("项目", "function"), spent[level]],
        total: { label: "支出总计", at: "last" },
      }),
    ],
  });
}
