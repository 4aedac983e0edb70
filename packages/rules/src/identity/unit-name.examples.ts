import type { Examples } from "../example.ts";

const lead = "单位支出总体情况表\n\n编制单位：某市某区档案馆";
const heading = "六、关于某市某区档案馆2024年一般公共预算基本支出情况说明\n\n某市";
const cover = "某市某区档案馆\n\n2024年单位预算公开";
const staff = "某市某区档案馆编制数15";

const foreign = (text: string): readonly [string, string] => [
  text,
  text.replace("某市某区档案馆", "某县水利工程管理局"),
];

/** The body's own name. */
export const identityUnitNameExamples: Examples = {
  passing: [{ shows: "各处都是本单位的名称" }],
  failing: [
    {
      shows: "表头和标题都写成另一单位的名称，合为一条",
      edits: [
        [lead, lead.replace("某市某区档案馆", "某市某县图书馆")],
        [heading, heading.replace("某市某区档案馆", "某市某县图书馆")],
      ],
      finds: [{ severity: "warning", stated: "某市某县图书馆", places: 2 }],
    },
    {
      shows: "封面写成另一单位的名称",
      edits: [foreign(cover)],
      finds: [{ severity: "warning", stated: "某县水利工程管理局" }],
    },
    {
      shows: "固定语句里写成另一单位的名称",
      edits: [foreign("某市某区档案馆2024年没有使用国有资本经营预算拨款")],
      finds: [{ severity: "warning", stated: "某县水利工程管理局", expected: "某市某区档案馆" }],
    },
  ],
  boundary: [
    { shows: "写简称不算", edits: [[lead, lead.replace("某市某区档案馆", "某区档案馆")]] },
    { shows: "写“本级”不算", edits: [[lead, lead.replace("某市某区档案馆", "某市某区档案馆（本级）")]] },
    {
      shows: "纯文本中只差一个字，可能是转换造成的，只作说明",
      edits: [[lead, lead.replace("档案馆", "档棠馆")]],
      finds: [{ severity: "info" }],
    },
    {
      shows: "部门公开写所属单位的名称不算",
      sample: "department",
      edits: [[staff, staff.replace("某市某区档案馆", "某市某区地方志编纂中心")]],
    },
  ],
};
