import type { Examples } from "../example.ts";

const [funds, capital] = ["政府性基金预算支出情况表", "国有资本经营预算支出情况表"];
const turned = `八、${capital}\n\n九、${funds}`;

/** The order of tables and sections. */
export const presenceOrderExamples: Examples = {
  passing: [{ shows: "正文的次序与目录一致" }],
  failing: [
    {
      shows: "目录中两张表的次序与正文相反",
      edits: [[`八、${funds}\n\n九、${capital}`, turned]],
      finds: [{ severity: "warning", stated: funds, says: `把“${capital}”排在“${funds}”前面` }],
    },
  ],
  boundary: [
    { shows: "目录没有列出的不作比较", edits: [[`八、${funds}\n\n九、${capital}`, `八、${funds}`]] },
  ],
};
