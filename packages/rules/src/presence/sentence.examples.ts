import type { Examples } from "../example.ts";

const operating = "公用经费15.50万元，主要包括：办公费、公务接待费。\n";
const total = "某市某区档案馆2024年财政拨款收支总预算230.10万元。\n";
const project =
  "项目支出88.96万元，占38.01%，比上年预算增加85.51万元，增长2,478.55%，主要原因是按实际需要安排。\n";

/** Sentences a section must hold. */
export const presenceSentenceExamples: Examples = {
  passing: [{ shows: "各句齐全" }],
  failing: [
    {
      shows: "人员经费写了，并列的公用经费没有写",
      edits: [[operating, ""]],
      finds: [{ severity: "warning", stated: "公用经费", expected: "15.50", places: 2 }],
    },
    {
      shows: "没有并列的一句可以对照，只作说明",
      edits: [[total, ""]],
      finds: [{ severity: "info", stated: "财政拨款收支总预算", says: "230.10万元" }],
    },
    {
      shows: "“三公”经费只写了预算数，没有写比上年的增减变化",
      without: ["2024年财政拨款“三公”经费预算比上年", "十一、关于"],
      finds: [{ severity: "warning", says: "比上年的增减变化" }],
    },
  ],
  boundary: [
    { shows: "用自己的话说到的不算", edits: [[operating, "公用经费包括：办公费、公务接待费。\n"]] },
    { shows: "写了没有安排的不算", edits: [[total, "财政拨款没有安排的收支。\n"]] },
    {
      shows: "有认不出的数的部分不作判断",
      edits: [[operating, "其余各项开支合并列为15.50万元。\n"]],
    },
    {
      shows: "合计已经查出少这一笔的，不重复报",
      edits: [[project, ""]],
    },
    { shows: "样式不是本年度的，不作判断", edits: [[total, ""]], year: 2026, comes: "not-enough-data" },
  ],
};
