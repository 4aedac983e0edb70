import type { Examples } from "../example.ts";

const row = "201\t26\t04\t档案馆\t85.00\t\t85.00";

/** Codes outside our list of names. */
export const nameCodeUnlistedExamples: Examples = {
  passing: [{ shows: "每个编码都在名称表中" }],
  failing: [
    {
      shows: "名称表中没有的编码，只说明未核对，不说它错",
      edits: [[row, row.replace("04", "88")]],
      finds: [{ severity: "info", says: "不在我们的名称表中" }],
    },
  ],
  boundary: [
    { shows: "编码在表中而名称不同，由另一规则核对", edits: [[row, row.replace("档案馆", "图书馆")]] },
  ],
};
