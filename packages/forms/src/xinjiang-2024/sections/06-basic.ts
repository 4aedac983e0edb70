import { block, codesOf, list, sentence } from "@mingce/core";

const items = (nature: string) => ({
  items: list(codesOf("economic", { to: 2 }), "{label}", { where: { nature } }),
});

/** Section six: basic expenditure of the general public budget: personnel and operating expenses and their items. */
export const s06 = block(
  "6",
  "六、关于{body}{year}年一般公共预算基本支出情况说明",
  [
    sentence("total", "{body}{year}年一般公共预算基本支出{amount}万元，其中："),
    sentence("personnelExpenses", "人员经费{amount}万元，主要包括：{list:items}。", {
      subject: { regions: { nature: "personnelExpenses" } },
      lists: items("personnelExpenses"),
    }),
    sentence("operatingExpenses", "公用经费{amount}万元，主要包括：{list:items}。", {
      subject: { regions: { nature: "operatingExpenses" } },
      lists: items("operatingExpenses"),
    }),
  ],
  { where: { source: "generalPublic", nature: "basic" } },
);
