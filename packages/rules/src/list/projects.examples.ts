import type { Examples } from "../example.ts";

const row = "201\t26\t04\t档案馆\t档案数字化\t85.00\t\t61.00\t\t\t\t24.00";
const another = "201\t26\t04\t档案馆\t库房改造\t20.00\t\t20.00";
const sheet = "项目名称\t\t档案数字化\t";
/** The section without its only project. */
const fields: readonly [string, string] = ["设立的政策依据：", "八、关于"];
const unnamed: readonly [string, string] = ["（一）项目名称：档案数字化", "各项目见公开表。"];

/** Projects of the narrative against those of a table. */
export const listProjectsExamples: Examples = {
  passing: [{ shows: "逐个说明的项目与公开表相同" }],
  failing: [
    {
      shows: "公开表列有、并附有绩效目标表的项目，情况说明没有说明",
      without: fields,
      edits: [unnamed],
      finds: [{ severity: "warning", expected: "档案数字化", says: "85.00万元", places: 2 }],
    },
    {
      shows: "情况说明说明了公开表没有列的项目；没有文件证实样式有此表，只作说明",
      edits: [
        [
          "八、关于某市某区档案馆2024年政府性基金预算拨款情况说明\n\n某市",
          "（二）项目名称：库房改造\n\n预算安排规模：20.00万元\n\n八、关于某市某区档案馆2024年政府性基金预算拨款情况说明\n\n某市",
        ],
      ],
      finds: [{ severity: "info", stated: "库房改造" }],
    },
  ],
  boundary: [
    {
      shows: "没有文件证实样式有此表，也没有绩效目标表的，只作说明",
      without: fields,
      edits: [unnamed, [sheet, sheet.replace("档案数字化", "库房租赁")]],
      finds: [{ severity: "info" }],
    },
    {
      shows: "一个项目也没有说明，只报一次",
      without: fields,
      edits: [unnamed, [row, `${row}\n${another}`]],
      finds: [{ severity: "info", says: "列有2个项目", places: 3 }],
    },
    { shows: "涉密项目不作比较", edits: [["1.特定目标0000001A 0.96万元，完全不予公开。", ""]] },
  ],
};
