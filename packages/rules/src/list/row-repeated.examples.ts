import type { Examples } from "../example.ts";

const line = "301\t01\t基本工资\t120.00\t120.00\t\n";

/** Lines of tables. */
export const listRowRepeatedExamples: Examples = {
  passing: [{ shows: "每个科目列一行" }],
  failing: [
    {
      shows: "一行列了两次",
      edits: [[line, `${line}${line}`]],
      finds: [{ severity: "error", stated: "120.00", places: 2 }],
    },
  ],
  boundary: [
    {
      shows: "同一科目两行金额不同，由勾稽关系核对，这里不再说",
      edits: [[line, `${line}${line.replaceAll("120.00", "110.00")}`]],
    },
  ],
};
