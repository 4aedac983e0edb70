import type { Examples } from "../example.ts";

const fund = "年度预算总额\t85.00\t其中：财政拨款\t85.00";

/** Fiscal money of a target sheet. */
export const targetFiscalAmountExamples: Examples = {
  passing: [{ shows: "财政拨款与项目的预算金额相同" }],
  failing: [
    {
      shows: "同一项目的财政拨款是另一个金额",
      edits: [[fund, fund.replaceAll("85.00", "58.00")]],
      finds: [{ severity: "error", stated: "58.00", expected: "85.00", difference: "-27.00" }],
    },
  ],
  boundary: [
    {
      shows: "年度预算总额与项目金额相同的不算",
      edits: [[fund, fund.replace("财政拨款\t85.00", "财政拨款\t60.00")]],
    },
    { shows: "只差取整尾差的不算", edits: [[fund, fund.replaceAll("85.00", "85.01")]] },
  ],
};
