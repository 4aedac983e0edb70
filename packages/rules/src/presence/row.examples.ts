import type { Examples } from "../example.ts";

const middle = "208\t05\t\t行政事业单位养老支出\t9.60\t9.60\t\n";
const head = "208\t\t\t社会保障和就业支出\t9.60\t9.60\t\n";
const leaf = "208\t05\t05\t机关事业单位基本养老保险缴费支出\t9.60\t9.60\t";
const next = "表4\n\n财政拨款收支预算总体情况表";

/** Lines two tables should share. */
export const presenceRowExamples: Examples = {
  passing: [{ shows: "各表列出同样的科目" }],
  failing: [
    {
      shows: "一张表漏列了款，它的项还在",
      edits: [[`${head}${middle}${leaf}\n\n${next}`, `${head}${leaf}\n\n${next}`]],
      finds: [{ severity: "warning", stated: "20805", expected: "9.60" }],
    },
    {
      shows: "一张表漏列了唯一的项，合计看不出来",
      edits: [[`${leaf}\n\n${next}`, `\n${next}`]],
      finds: [{ severity: "warning", stated: "2080505", expected: "9.60" }],
    },
  ],
  boundary: [
    {
      shows: "一张表从不列款，不算漏列",
      edits: [
        [`${head}${middle}${leaf}\n\n${next}`, `${head}${leaf}\n\n${next}`],
        ["201\t26\t\t档案事务\t224.46\t135.50\t88.96\n", ""],
      ],
    },
    {
      shows: "漏列的行使合计对不上，由勾稽关系指出，这里不再说",
      edits: [
        [
          `201\t26\t01\t行政运行\t135.50\t135.50\t\n201\t26\t04\t档案馆\t88.96\t\t88.96\n${head}${middle}${leaf}\n\n${next}`,
          `201\t26\t04\t档案馆\t88.96\t\t88.96\n${head}${middle}${leaf}\n\n${next}`,
        ],
      ],
    },
  ],
};
