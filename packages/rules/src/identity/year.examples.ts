import type { Examples } from "../example.ts";

const heading = "七、关于某市某区档案馆2024年一般公共预算项目支出情况说明\n\n（一）";
const total = "某市某区档案馆2024年支出预算234.06万元";
const note = "备注：没有使用政府性基金预算安排的支出，政府性基金预算支出情况表为空表。";

/** The budget year and the one before. */
export const identityYearExamples: Examples = {
  passing: [{ shows: "标题写本预算年度，资产截至上年底" }],
  failing: [
    {
      shows: "标题沿用上一年度，资产写成本年底",
      edits: [
        [heading, heading.replace("2024", "2023")],
        ["截至2023年底", "截至2024年底"],
      ],
      finds: [
        { severity: "warning", stated: "2023", expected: "2024" },
        { severity: "warning", stated: "2024", expected: "2023" },
      ],
    },
    {
      shows: "增减额与前年相比",
      edits: [
        [
          "行政运行（项）：2024年预算数为135.50万元，比上年预算增加",
          "行政运行（项）：2024年预算数为135.50万元，较2022年增加",
        ],
      ],
      finds: [{ severity: "warning", stated: "2022", expected: "2023" }],
    },
    {
      shows: "以年度开头的固定语句沿用上一年度",
      edits: [["2024年，某市某区档案馆政府采购预算", "2023年，某市某区档案馆政府采购预算"]],
      finds: [{ severity: "warning", stated: "2023", expected: "2024" }],
    },
    {
      shows: "落款日期比预算年度早两年",
      edits: [["2024年2月29日", "2022年2月21日"]],
      finds: [{ severity: "warning", stated: "2022", expected: "2024" }],
    },
    {
      shows: "落款是上年二月，沿用了上年的日期",
      edits: [["2024年2月29日", "2023年2月28日"]],
      finds: [{ severity: "warning", stated: "2023", expected: "2024" }],
    },
    {
      shows: "落款的日期不存在",
      edits: [["2024年2月29日", "2024年2月30日"]],
      finds: [{ severity: "warning", stated: "2024年2月30日", says: "没有这一天" }],
    },
    {
      shows: "没有安排支出的语句沿用上一年度",
      edits: [["2024年没有使用国有资本经营", "2023年没有使用国有资本经营"]],
      finds: [{ severity: "warning", stated: "2023", expected: "2024" }],
    },
    {
      shows: "空表的说明写上一年度",
      edits: [[note, note.replace("备注：没有", "备注：2023年没有")]],
      finds: [{ severity: "warning", stated: "2023", expected: "2024" }],
    },
  ],
  boundary: [
    {
      shows: "固定语句同时说上年和本年的不算",
      edits: [[total, `某市某区档案馆2023年支出预算200.00万元，${total}`]],
    },
    {
      shows: "空表说明里也写本年的不算",
      edits: [[note, note.replace("备注：没有", "备注：2023年、2024年均没有")]],
    },
    { shows: "落款写年月、不写日的不算", edits: [["2024年2月29日", "2024年2月"]] },
    {
      shows: "原因里提到其他年度不算",
      edits: [["人员工资正常晋升，支出增加", "比2019年人员增加"]],
    },
    {
      shows: "说上年执行情况的语句不算",
      edits: [["2024年，某市某区档案馆政府采购预算", "2023年实际执行中，某市某区档案馆政府采购预算"]],
    },
    { shows: "职能里的年份不算", edits: [["收集和保管全区档案。", "自2019年起保管档案。"]] },
    { shows: "项目执行时间另有规则", edits: [["资金执行时间：2024年", "资金执行时间：2023年"]] },
    { shows: "落款在上年底或次年初不算", edits: [["2024年2月29日", "2023年12月30日"]] },
  ],
};
