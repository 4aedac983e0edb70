import type { Examples } from "../example.ts";

const heading = "（一）项目名称：档案数字化";
const row = "档案馆\t档案数字化\t85.00";
const sheet = "项目名称\t\t档案数字化\t";
const called = (name: string): readonly [string, string] => [heading, `（一）项目名称：${name}`];

/** Names of projects in narrative and tables. */
export const nameProjectExamples: Examples = {
  passing: [{ shows: "情况说明与公开表的项目名称相同" }],
  failing: [
    {
      shows: "情况说明的名称多了两个字",
      edits: [called("档案资料数字化")],
      finds: [{ severity: "warning", stated: "档案资料数字化", expected: "档案数字化" }],
    },
    {
      shows: "公开表的名称与情况说明和绩效目标表都不同",
      edits: [[row, row.replace("档案数字化", "库房租赁")]],
      finds: [
        { severity: "warning", stated: "库房租赁", expected: "档案数字化", says: "绩效目标表也写后者" },
      ],
    },
  ],
  boundary: [
    { shows: "只多了年度，只作说明", edits: [called("2024年档案数字化项目")], finds: [{ severity: "info" }] },
    {
      shows: "纯文本中只差一个字，可能是转换造成的，只作说明",
      edits: [called("档案数字花")],
      finds: [{ severity: "info" }],
    },
    {
      shows: "没有文件证实样式有此表，也没有绩效目标表可以对照，只作说明",
      edits: [called("档案资料数字化"), [sheet, sheet.replace("档案数字化", "库房租赁")]],
      finds: [{ severity: "info" }],
    },
    { shows: "名称中的空格不算", edits: [called("档案 数字化")] },
  ],
};
