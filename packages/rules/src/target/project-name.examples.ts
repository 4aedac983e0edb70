import type { Examples } from "../example.ts";

const name = "项目名称\t\t档案数字化\t";
const called = (text: string): readonly [string, string] => [name, name.replace("档案数字化", text)];

/** Names of projects on their sheets. */
export const targetProjectNameExamples: Examples = {
  passing: [{ shows: "绩效目标表用预算中的项目名称" }],
  failing: [
    {
      shows: "单位和金额相同，名称不同",
      edits: [called("库房租赁")],
      finds: [{ severity: "warning", stated: "库房租赁", expected: "档案数字化" }],
    },
  ],
  boundary: [
    {
      shows: "只多了年度和括号说明，只作说明",
      edits: [called("2024年档案数字化（二期）")],
      finds: [{ severity: "info" }],
    },
    {
      shows: "名称和金额都没有对应的项目，只作说明",
      edits: [called("库房租赁"), ["其中：财政拨款\t85.00", "其中：财政拨款\t12.00"]],
      finds: [{ severity: "info", expected: null }],
    },
  ],
};
