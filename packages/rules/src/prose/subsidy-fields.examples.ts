import type { Examples } from "../example.ts";

const period = "资金执行时间：2024年1月1日至2024年12月31日";
const six =
  "补贴人数：120人\n\n补贴标准：按照现行标准执行\n\n补贴范围：查档困难人员\n\n补贴方式：银行代发\n\n发放程序：个人申请，单位审核\n\n受益人群和社会效益：方便群众查档";

/** What is asked of subsidies. */
export const proseSubsidyFieldsExamples: Examples = {
  passing: [{ shows: "六项都写了", edits: [[period, `${period}\n\n${six}`]] }],
  failing: [
    {
      shows: "写了补贴人数和标准，其余没有写",
      edits: [[period, `${period}\n\n补贴人数：120人\n\n补贴标准：按照现行标准执行`]],
      finds: [{ severity: "info", expected: "补贴范围、补贴方式、发放程序、受益人群和社会效益" }],
    },
    {
      shows: "名称是补贴，六项都没有写",
      edits: [["项目名称：档案数字化", "项目名称：困难群众查档补贴"]],
      finds: [{ severity: "warning", stated: null }],
    },
  ],
  boundary: [
    {
      shows: "“补助资金”多是给单位的，不算",
      edits: [["项目名称：档案数字化", "项目名称：档案数字化补助资金"]],
      comes: "not-applicable",
    },
    { shows: "不是补贴项目，六项都没有写", comes: "not-applicable" },
    {
      shows: "最后一项只写“受益人群”也算",
      edits: [[period, `${period}\n\n${six.replace("受益人群和社会效益", "受益人群")}`]],
    },
  ],
};
