import type { Examples } from "../example.ts";

const project = "增长2,478.55%，主要原因是";
const nothing = "比上年预算增加0.00万元，增长0.00%，主要原因是";
const says = (text: string, lead: string): readonly (readonly [string, string])[] => [
  [text, text.replace("主要原因是", lead)],
];

/** Directions said before a reason. */
export const proseStatedDirectionExamples: Examples = {
  passing: [{ shows: "写增加，说明的是增加的主要原因", edits: says(project, "增加的主要原因是") }],
  failing: [
    {
      shows: "写增加，说明的却是减少的主要原因",
      edits: says(project, "减少的主要原因是"),
      finds: [{ severity: "warning", stated: "减少", expected: "增加", says: "增加85.51万元" }],
    },
  ],
  boundary: [
    { shows: "只写“主要原因是”，没有说增减，不作判断", comes: "not-applicable" },
    {
      shows: "没有增减的，不作判断",
      edits: says(nothing, "减少的主要原因是"),
      comes: "not-enough-data",
    },
  ],
};
