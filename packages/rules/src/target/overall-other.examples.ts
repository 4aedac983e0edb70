import type { Examples } from "../example.ts";

const other = (text: string): readonly (readonly [string, string])[] => [["其他\t3.96", `其他\t${text}`]];

/** 其他 of the overall sheet. */
export const targetOverallOtherExamples: Examples = {
  passing: [{ shows: "其他资金是财政拨款以外的全部资金" }],
  failing: [
    {
      shows: "与各项来源的任何组合都对不上",
      edits: other("1.04"),
      finds: [{ severity: "warning", stated: "1.04", expected: null }],
    },
    {
      shows: "没有计入单位资金，指明是哪一项",
      edits: other("0.96"),
      finds: [{ severity: "warning", says: "没有计入单位资金3.00万元" }],
    },
  ],
  boundary: [
    {
      shows: "只没有计入结转的，各地口径不同，只作说明",
      edits: other("3.00"),
      finds: [{ severity: "info" }],
    },
    { shows: "只差取整尾差的不算", edits: other("3.97") },
  ],
};
