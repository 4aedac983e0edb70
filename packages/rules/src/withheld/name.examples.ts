import type { Examples } from "../example.ts";

const line = "1.特定目标0000001A 0.96万元，完全不予公开。";
const says = (text: string): readonly (readonly [string, string])[] => [[line, text]];

/** What stands beside a classified project's code. */
export const withheldNameExamples: Examples = {
  passing: [{ shows: "涉密项目只写编码和金额" }],
  failing: [
    {
      shows: "编码后写了用途，结果中不再重复",
      edits: says("1.特定目标0000001A 0.96万元，主要用于设备更新。"),
      finds: [{ severity: "warning", stated: "特定目标0000001A", hides: "设备更新" }],
    },
    {
      shows: "写完不公开又写了用途",
      edits: says(`${line}主要用于设备更新。`),
      finds: [{ severity: "warning", hides: "设备更新" }],
    },
    {
      shows: "表中编码后写了名称",
      edits: [["特定目标0000001A\t0.96", "特定目标0000001A设备更新\t0.96"]],
      finds: [{ severity: "warning", hides: "设备更新" }],
    },
    {
      shows: "公开了涉密项目的绩效目标表",
      edits: [["项目名称\t\t档案数字化\t", "项目名称\t\t特定目标0000001A\t"]],
      finds: [{ severity: "warning", says: "绩效目标表不应当公开" }],
    },
  ],
  boundary: [
    { shows: "编码中的空格不算", edits: [["特定目标0000001A\t0.96", "特定目标 0000001A\t0.96"]] },
    {
      shows: "涉密项目、不公开和金额怎样写都不算",
      edits: says("1.特定目标0000001A项目预算安排0.96万，按照规定，该项目属于涉密项目，绩效目标表不予公开。"),
    },
    {
      shows: "转换时与下一条并成一行的不算",
      edits: says(`${line}2.档案整理费0.50万元，主要用于：整理。`),
    },
    {
      shows: "“特定目标类项目”不是涉密项目",
      edits: [["保管好全区档案。", "完成特定目标类项目2024年支出。"]],
    },
  ],
};
