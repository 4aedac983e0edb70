import { block, codesOf, item, list, listed, sentence } from "@mingce/core";

/** Sources as section one names them: here 一般公共预算 is own funds and transfers together. */
export const sources = listed(
  item("一般公共预算", { source: "generalPublic" }),
  item("政府性基金预算", { source: "governmentManagedFunds" }),
  item("国有资本经营预算", { source: "stateCapitalOperations" }),
  item(
    "财政专户核拨",
    { source: "specialFiscalAccount" },
    { also: ["财政专户（教育收费）", "财政专户管理资金"] },
  ),
  item("单位资金", { source: "unitFunds" }),
  item("财政拨款结转结余", { source: "carriedIn.fiscal" }, { also: ["财政拨款结转"] }),
  item("非财政拨款结转结余", { source: "carriedIn.nonFiscal" }),
);

/** Section one: the totals, and which sources and categories make them up. */
export const s01 = block("1", "一、关于{body}{year}年收支预算情况的总体说明", [
  sentence(
    "total",
    "按照全口径预算的原则，{body}{year}年所有收入和支出均纳入{level}预算管理。收支总预算{amount}万元。",
    { subject: { regions: {}, also: ["收、支总预算", "收入总预算", "支出总预算", "收入预算", "支出预算"] } },
  ),
  sentence("sources", "收入预算包括：{list:sources}。", {
    lists: { sources: list(sources, "{label}{amount}万元") },
  }),
  sentence("categories", "支出预算包括：{list:categories}。", {
    lists: { categories: list(codesOf("function", { to: 1 }), "{label}{amount}万元") },
  }),
]);
