import { block, codesOf, list, type SectionForm, sentence } from "@mingce/core";

/**
 * Section six: basic expenditure of the general public budget: personnel and operating expenses and their items, each
 * item in the words of its year ("{label}", or with its amount).
 */
export function basic(item: string): SectionForm {
  const items = (nature: string) => ({
    items: list(codesOf("economic", { to: 2 }), item, { where: { nature } }),
  });
  return block(
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
}
