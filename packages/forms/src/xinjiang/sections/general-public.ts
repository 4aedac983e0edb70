import { block, codesOf, each, item, listed, sentence } from "@mingce/core";

/** Section five: the general public budget of the year: its scale, its structure, and every item. */
export const generalPublic = block(
  "5",
  "五、关于{body}{year}年一般公共预算当年拨款情况说明",
  [
    block("5.1", "（一）一般公共预算当年拨款规模变化情况", [
      sentence("total", "{body}{year}年一般公共预算拨款合计{amount}万元，其中："),
      each(
        "nature",
        listed(item("基本支出", { nature: "basic" }), item("项目支出", { nature: "project" })),
        "{label}{amount}万元，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
        { none: "{label}未安排。" },
      ),
    ]),
    block("5.2", "（二）一般公共预算当年拨款结构情况", [
      each("category", codesOf("function", { to: 1 }), "{n}、{path}{amount}万元，占{share}%。"),
    ]),
    block("5.3", "（三）一般公共预算当年拨款具体使用情况", [
      each(
        "item",
        codesOf("function", { to: 3 }),
        "{n}、{path}：{year}年预算数为{amount}万元，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
      ),
    ]),
  ],
  { where: { source: "generalPublic" } },
);
