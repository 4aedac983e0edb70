import { block, codesOf, list, sentence } from "@mingce/core";
import { sources } from "../sources.ts";

/** Section one: the total, and which sources and categories make it up, by name alone. */
export const s01 = block("1", "一、关于{body}{year}年收支预算情况的总体说明", [
  sentence(
    "total",
    "按照全口径预算的原则，{body}{year}年所有收入和支出均纳入{level}预算管理。收支总预算{amount}万元。",
    { subject: { regions: {}, also: ["收、支总预算", "收入总预算", "支出总预算", "收入预算", "支出预算"] } },
  ),
  sentence("sources", "收入预算包括：{list:sources}。", { lists: { sources: list(sources, "{label}") } }),
  sentence("categories", "支出预算包括：{list:categories}。", {
    lists: { categories: list(codesOf("function", { to: 1 }), "{label}") },
  }),
]);
