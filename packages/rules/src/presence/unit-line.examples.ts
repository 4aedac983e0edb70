import type { Examples } from "../example.ts";

const lead = "单位支出总体情况表\n\n编制单位：某市某区档案馆\n\n单位：万元";

/** The line that says the unit of a table. */
export const presenceUnitLineExamples: Examples = {
  passing: [{ shows: "各表都注明金额单位" }],
  failing: [
    {
      shows: "一张表没有注明金额单位",
      edits: [[lead, lead.replace("\n\n单位：万元", "")]],
      finds: [{ severity: "info", says: "没有注明金额单位", places: 1 }],
    },
  ],
  boundary: [
    {
      shows: "单位写在标题里的不算",
      edits: [[lead, "单位支出总体情况表（万元）\n\n编制单位：某市某区档案馆"]],
    },
  ],
};
