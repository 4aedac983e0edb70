import type { Examples } from "../example.ts";

const proper = "1、某市某区档案馆本级";

/** Numbers of units against their list. */
export const organisationUnitCountExamples: Examples = {
  passing: [{ shows: "所写家数与名单相同", sample: "department" }],
  failing: [
    {
      shows: "下属单位和事业单位的家数都与名单不同",
      sample: "department",
      edits: [
        ["下属2家", "下属3家"],
        ["事业单位2家", "事业单位4家"],
      ],
      finds: [
        { severity: "warning", stated: "5", expected: "3", difference: "2" },
        { severity: "warning", stated: "3", expected: "2" },
      ],
    },
    {
      shows: "名单中一家单位列了两次",
      sample: "department",
      edits: [["3、某市某区档案修复中心", "3、某市某区地方志编纂中心"]],
      finds: [{ severity: "warning", stated: "某市某区地方志编纂中心", places: 2 }],
    },
  ],
  boundary: [
    { shows: "单位公开没有所属单位，不适用", comes: "not-applicable" },
    {
      shows: "名单序号有缺，可能没有读全，不作判断",
      sample: "department",
      edits: [["2、某市某区地方志编纂中心", "4、某市某区地方志编纂中心"]],
      comes: "not-enough-data",
    },
    { shows: "本级写作“机关”不算", sample: "department", edits: [[proper, "1、某市某区档案馆机关"]] },
  ],
};
