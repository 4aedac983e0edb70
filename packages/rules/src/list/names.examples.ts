import type { Examples } from "../example.ts";

const listed = "主要包括：基本工资、机关事业单位基本养老保险缴费。";
const incomes = "收入预算包括：一般公共预算230.10万元、单位资金3.00万元、财政拨款结转结余0.96万元。";
const says = (text: string): readonly (readonly [string, string])[] => [[listed, `主要包括：${text}`]];

/** Lists of names in running text. */
export const listNamesExamples: Examples = {
  passing: [{ shows: "列举的科目与表中有金额的科目相同" }],
  failing: [
    {
      shows: "表中有金额的科目没有列举",
      edits: says("基本工资。"),
      finds: [{ severity: "warning", expected: "机关事业单位基本养老保险缴费" }],
    },
    {
      shows: "列举了表中没有金额的科目",
      edits: says("基本工资、奖金、机关事业单位基本养老保险缴费。"),
      finds: [{ severity: "warning", stated: "奖金" }],
    },
    {
      shows: "写有金额的列举漏了一个来源",
      edits: [[incomes, incomes.replace("、财政拨款结转结余0.96万元", "")]],
      finds: [{ severity: "warning", expected: "财政拨款结转结余" }],
    },
  ],
  boundary: [
    { shows: "以“等”概括时只作说明", edits: says("基本工资等。"), finds: [{ severity: "info" }] },
    {
      shows: "写有金额的列举用了自己的名称，金额相同，只作说明",
      edits: [[incomes, incomes.replace("财政拨款结转结余", "上年财政剩余")]],
      finds: [{ severity: "info", stated: "上年财政剩余", expected: "财政拨款结转结余" }],
    },
    {
      shows: "可能是同一科目的另一种写法，只作说明",
      edits: says("基本工资、养老保险费。"),
      finds: [{ severity: "info" }],
    },
    { shows: "名称之间的省略号不是名称的一部分", edits: says("基本工资……、机关事业单位基本养老保险缴费。") },
    { shows: "列举齐全又写“等”的不算", edits: says("基本工资、机关事业单位基本养老保险缴费等。") },
    {
      shows: "“全部为……”不是列举",
      edits: [
        [
          "支出预算包括：一般公共服务支出224.46万元、社会保障和就业支出9.60万元。",
          "支出预算包括：全部为一般公共服务支出。",
        ],
      ],
    },
  ],
};
