import type { Examples } from "../example.ts";

const stated = "当年非财政拨款项目1个，涉及预算金额3.00万元";
const nobody = [
  "单位有1个涉密项目，涉及预算资金0.96万元，项目绩效目标表完全不予公开。",
  "本单位无其他需说明的事项。",
] as const;

/** Numbers of target sheets. */
export const targetCountExamples: Examples = {
  passing: [{ shows: "所写个数与所附的表相同" }],
  failing: [
    {
      shows: "所写个数多于所附的表，也没有不公开的项目",
      edits: [[stated, stated.replace("1个", "3个")], nobody],
      finds: [{ severity: "warning", stated: "3", expected: "1" }],
    },
    {
      shows: "缺少一个预算项目的绩效目标表",
      without: ["项目名称\t\t档案数字化", "项目名称\t\t社会捐赠整理"],
      finds: [
        {
          severity: "warning",
          stated: "1",
          expected: "0",
          says: "缺少“档案数字化”（85.00万元）的绩效目标表",
        },
      ],
    },
    {
      shows: "涉密项目只有上年结转的资金，不在当年财政拨款项目之内",
      edits: [["当年财政拨款项目1个", "当年财政拨款项目2个"]],
      finds: [{ severity: "warning", stated: "2", expected: "1" }],
    },
  ],
  boundary: [
    { shows: "多出的一个可以是不公开的涉密项目", edits: [[stated, stated.replace("1个", "2个")]] },
    {
      shows: "有一张表的资金没有读出，不作判断",
      edits: [["其中：财政拨款\t85.00", "其中：财政拨款\t"]],
      comes: "not-enough-data",
    },
  ],
};
