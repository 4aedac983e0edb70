import type { Examples } from "../example.ts";

const item = "机关事业单位基本养老保险缴费支出（项）：2024年预算数为9.60万元";
const nothing = "住房公积金（项）：2024年预算数为0.00万元";

/** Codes told one by one. */
export const listItemsExamples: Examples = {
  passing: [{ shows: "逐项说明的科目与公开表相同" }],
  failing: [
    {
      shows: "科目名称写成了公开表没有的另一个科目，金额是公开表中没有说明的一项",
      edits: [[item, item.replace("基本养老保险", "职业年金")]],
      finds: [
        {
          severity: "warning",
          stated: "机关事业单位职业年金缴费支出",
          expected: "机关事业单位基本养老保险缴费支出",
          places: 2,
        },
      ],
    },
  ],
  boundary: [
    {
      shows: "今年没有安排的科目可以说明",
      edits: [[nothing, nothing.replace("住房公积金", "提租补贴")]],
    },
    {
      shows: "合计已经查出少这一项的，不重复报",
      without: ["3、社会保障和就业支出（类）", "六、关于"],
    },
  ],
};
