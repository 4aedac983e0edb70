import type { Examples } from "../example.ts";

const first = "201\t\t\t一般公共服务支出\t\t85.00";
const owner = "项目承担单位：某市某区档案馆";
/** The table with its projects under a unit. */
const underUnit: readonly [string, string] = [
  first,
  `\t\t\t某市某区地方志编纂中心\t\t85.00\t\t61.00\t\t\t\t24.00\n${first}`,
];
const by = (unit: string): readonly (readonly [string, string])[] => [
  underUnit,
  [owner, `项目承担单位：${unit}`],
];

/** Who undertakes a project. */
export const organisationUndertakingExamples: Examples = {
  passing: [
    { shows: "承担单位是公开表中项目所属的单位", sample: "department", edits: by("某市某区地方志编纂中心") },
  ],
  failing: [
    {
      shows: "承担单位是另一家预算单位",
      sample: "department",
      edits: by("某市某区档案修复中心"),
      finds: [{ severity: "warning", stated: "某市某区档案修复中心", expected: "某市某区地方志编纂中心" }],
    },
    {
      shows: "承担单位不是所列的预算单位",
      sample: "department",
      edits: by("某市某区图书馆"),
      finds: [{ severity: "warning", says: "所列预算单位中没有前者" }],
    },
  ],
  boundary: [
    { shows: "承担单位写简称不算", sample: "department", edits: by("地方志编纂中心") },
    { shows: "公开表没有按单位列项目，不适用", sample: "department", comes: "not-applicable" },
  ],
};
