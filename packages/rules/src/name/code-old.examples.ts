import type { Examples } from "../example.ts";

const row = "201\t26\t04\t档案馆\t85.00\t\t85.00";

/** Codes that hold no more. */
export const nameCodeOldExamples: Examples = {
  passing: [{ shows: "编码都是当年的" }],
  failing: [
    {
      shows: "用了2022年为止的旧编码",
      edits: [[row, row.replace("26\t04\t档案馆", "03\t08\t信访事务")]],
      finds: [{ severity: "warning", stated: "2010308", says: "2022年的旧编码" }],
    },
  ],
  boundary: [
    { shows: "名称表从来没有的编码由另一规则说明", edits: [[row, row.replace("04", "88")]] },
    { shows: "没有认出年度时不作判断", year: null, comes: "not-enough-data" },
  ],
};
