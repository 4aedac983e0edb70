import { amount, codes, codesOf, name, table, under } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";

/** Table 2: revenue by source, down to the functional item that spends it. Column 一般公共预算 is own funds only. */
export const t02 = table({
  number: 2,
  title: "{level}收入总体情况表",
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [
    codes("function", "功能分类科目编码", "类", "款", "项"),
    name("功能分类科目名称", "function"),
    amount("总计"),
    under(
      "财政拨款（补助）",
      amount("财政拨款（补助）小计", { source: fiscalAppropriation }, { id: "fiscalAppropriation" }),
      amount("一般公共预算", { source: "generalPublic.own" }),
      amount("上级一般公共预算安排的转移支付", { source: "generalPublic.transfer" }),
      amount("政府性基金预算", { source: "governmentManagedFunds.own" }),
      amount("上级政府性基金安排的转移支付", { source: "governmentManagedFunds.transfer" }),
      amount("国有资本经营预算", { source: "stateCapitalOperations.own" }),
      amount("上级国有资本经营预算安排的转移支付", { source: "stateCapitalOperations.transfer" }),
    ),
    amount("财政专户（教育收费）", { source: "specialFiscalAccount" }),
    amount("单位资金", { source: "unitFunds" }),
    amount("财政拨款结转", { source: "carriedIn.fiscal" }),
    amount("非财政拨款结转结余", { source: "carriedIn.nonFiscal" }),
  ],
  total: "总计",
});
