import type { Examples } from "../example.ts";

/** 单位 and 部门. */
export const identityLevelExamples: Examples = {
  passing: [{ shows: "单位公开各处都写“单位”" }],
  failing: [
    {
      shows: "单位公开的表名写成“部门”，自己的语句里写“本部门”，合为一条",
      edits: [
        ["表3\n\n单位支出总体情况表", "表3\n\n部门支出总体情况表"],
        ["本单位预算绩效管理", "本部门预算绩效管理"],
      ],
      finds: [{ severity: "info", stated: "部门", expected: "单位", places: 2 }],
    },
    {
      shows: "部门公开的固定语句里写“本单位”",
      sample: "department",
      edits: [["本部门中，行政单位", "本单位中，行政单位"]],
      finds: [{ severity: "info", stated: "单位", expected: "部门" }],
    },
    {
      shows: "单位公开的固定语句写成纳入部门预算管理",
      edits: [["均纳入单位预算管理", "均纳入部门预算管理"]],
      finds: [{ severity: "info", stated: "部门", expected: "单位", places: 1 }],
    },
    {
      shows: "部门公开的固定语句写成纳入单位预算管理",
      sample: "department",
      edits: [["均纳入部门预算管理", "均纳入单位预算管理"]],
      finds: [{ severity: "info", stated: "单位", expected: "部门", places: 1 }],
    },
  ],
  boundary: [
    {
      shows: "部门公开说到所属单位的语句不算",
      sample: "department",
      edits: [["人员工资正常晋升，支出增加", "所属单位纳入单位预算管理的人员增加"]],
    },
    { shows: "职能里说的“编制本部门预算”不算", edits: [["收集和保管全区档案。", "编制本部门预算。"]] },
    {
      shows: "部门公开的正文里说“本单位”不算",
      sample: "department",
      edits: [["接待查档人次", "本单位接待查档人次"]],
    },
  ],
};
