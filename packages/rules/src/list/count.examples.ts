import type { Examples } from "../example.ts";

const offices = "下设2个处室，分别是：综合科、业务科。";
const says = (text: string): readonly (readonly [string, string])[] => [[offices, text]];

/** Counts in front of lists. */
export const listCountExamples: Examples = {
  passing: [{ shows: "所写个数与名单相同" }],
  failing: [
    {
      shows: "个数比名单多",
      edits: says("下设3个处室，分别是：综合科、业务科。"),
      finds: [{ severity: "warning", stated: "3", expected: "2", difference: "1" }],
    },
    {
      shows: "名单中有一个名称列了两次",
      edits: says("下设3个处室，分别是：综合科、业务科、综合科。"),
      finds: [{ severity: "warning", stated: "综合科" }],
    },
    {
      shows: "逐个写明金额的项目少列一个",
      edits: says(
        "下设处室。编报绩效目标的项目共3个，涉及资金9.00万元。其中：数字化4.00万元，库房改造5.00万元。",
      ),
      finds: [{ severity: "warning", stated: "3", expected: "2" }],
    },
  ],
  boundary: [
    {
      shows: "名称后括号里的另一个名称不算",
      edits: says("下设2个处室，分别是：综合科（人事科、财务科）、业务科。"),
    },
    {
      shows: "以“等”概括的不作判断",
      edits: says("下设5个处室，分别是：综合科、业务科等。"),
      comes: "not-applicable",
    },
    {
      shows: "用“和”连接、分不清几个的不作判断",
      edits: says("下设3个处室，分别是：综合科、业务科和保管科。"),
      comes: "not-applicable",
    },
  ],
};
