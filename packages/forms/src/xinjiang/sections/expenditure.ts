import { block, each, item, listed, sentence } from "@mingce/core";

/** Section three: basic and project expenditure with shares, changes and reasons. */
export const expenditure = block("3", "三、关于{body}{year}年支出预算情况说明", [
  sentence("total", "{body}{year}年支出预算{amount}万元，其中："),
  each(
    "nature",
    listed(item("基本支出", { nature: "basic" }), item("项目支出", { nature: "project" })),
    "{label}{amount}万元，占{share}%，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
    { none: "{label}未安排。" },
  ),
]);
