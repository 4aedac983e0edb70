import type { Examples } from "../example.ts";

/** What stands under a heading. */
export const presenceContentExamples: Examples = {
  passing: [{ shows: "各部分标题下都有内容" }],
  failing: [
    {
      shows: "一个部分只有标题",
      edits: [
        [
          "某市某区档案馆2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。\n\n九、",
          "九、",
        ],
      ],
      finds: [{ severity: "warning", says: "政府性基金预算拨款情况说明”只有标题" }],
    },
    {
      shows: "名词解释下只有落款",
      without: ["一、财政拨款：", "某市某区档案馆\n"],
      finds: [{ severity: "warning", stated: "第四部分 名词解释" }],
    },
  ],
  boundary: [
    {
      shows: "只有可选语句的部分可以没有内容",
      edits: [["单位有1个涉密项目，涉及预算资金0.96万元，项目绩效目标表完全不予公开。", ""]],
    },
  ],
};
