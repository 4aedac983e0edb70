import type { Examples } from "../example.ts";

const unit = "预算单位\t\t某市某区档案馆";
const of = (name: string): readonly (readonly [string, string])[] => [[unit, `预算单位\t\t${name}`]];

/** Units of sheets. */
export const targetSheetUnitExamples: Examples = {
  passing: [
    { shows: "预算单位在部门所列的单位之中", sample: "department", edits: of("某市某区档案修复中心") },
  ],
  failing: [
    {
      shows: "没有这个预算单位",
      sample: "department",
      edits: of("某市某区档案印刷厂"),
      finds: [{ severity: "warning", stated: "某市某区档案印刷厂" }],
    },
  ],
  boundary: [
    { shows: "用简称的不算", sample: "department", edits: of("某区档案修复中心") },
    { shows: "写明本级的不算", sample: "department", edits: of("某市某区档案馆（本级）") },
    { shows: "单位预算没有下属单位名单，不作判断", comes: "not-applicable" },
  ],
};
