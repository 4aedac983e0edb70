import type { Examples } from "../example.ts";

const line = "十一、上年结转结余情况明细表\n\n第三部分";
const listed = (text: string): readonly (readonly [string, string])[] => [
  [line, line.replace("上年结转结余情况明细表", text)],
];

/** Contents against headings. */
export const presenceContentsExamples: Examples = {
  passing: [{ shows: "目录与正文标题一致" }],
  failing: [
    {
      shows: "目录的表名漏了两个字",
      edits: listed("上年结转情况明细表"),
      finds: [{ severity: "info", stated: "十一、上年结转情况明细表", expected: "上年结转结余情况明细表" }],
    },
    {
      shows: "目录的年度少了一位数字",
      edits: [
        ["三、关于某市某区档案馆2024年支出预算情况说明", "三、关于某市某区档案馆202年支出预算情况说明"],
      ],
      finds: [{ severity: "info" }],
    },
  ],
  boundary: [
    { shows: "相差“的”和空格不算", edits: listed("上年结转结余的情况 明细表") },
    { shows: "相差年度和单位名称不算", edits: listed("某市某区档案馆2024年上年结转结余情况明细表") },
    { shows: "目录后带页码不算", edits: listed("上年结转结余情况明细表……15") },
  ],
};
