import type { ClassificationTerms } from "@mingce/core";
import { economicCodes, functionalCodes } from "./codes/index.ts";

/**
 * Terms of the classifications all provinces share, by which a table of a form nobody has declared is read.
 * Source: 政府收支分类科目; the words of its sums as the known forms print them.
 */
export const anyForm: ClassificationTerms = {
  classes: [...functionalCodes, ...economicCodes].flatMap(({ code }) => (code.includes("-") ? [] : [code])),
  totals: ["合计", "总计", "支出合计", "本年支出合计"],
  subtotals: ["小计"],
  splits: [
    [
      "基本支出",
      "项目支出",
      "上缴上级支出",
      "经营支出",
      "事业单位经营支出",
      "对附属单位补助支出",
      "对下级单位补助支出",
    ],
    ["人员经费", "公用经费"],
  ],
  balances: [["收入总计", "支出总计"]],
  notAdded: ["%", "率", "比重", "占比", "比例", "幅度", "编码", "代码", "编号", "序号", "人数"],
  amongThem: "其中",
};
