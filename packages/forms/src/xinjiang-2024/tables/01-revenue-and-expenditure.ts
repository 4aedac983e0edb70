import { amount, codesOf, item, listed, name, side, table } from "@mingce/core";
import { printedCategories } from "../../xinjiang/categories.ts";

/**
 * Table 1: all revenue by source beside all expenditure by functional category.
 * Source: 财预〔2016〕143号 (overall table of revenue and expenditure).
 */
export const t01 = table({
  number: 1,
  title: "{level}收支总体情况表",
  panels: [
    side("收入", {
      rows: listed(
        item("一、本年收入", { source: "ofTheYear" }, { also: ["本年收入合计", "本年收入小计"] }),
        item("1.一般公共预算拨款", { source: "generalPublic" }, { depth: 1 }),
        item("一般财力", { source: "generalPublic.own" }, { depth: 2, lead: "其中：" }),
        item("上级一般公共预算安排转移支付", { source: "generalPublic.transfer" }, { depth: 2 }),
        item(
          "2.政府性基金预算拨款",
          { source: "governmentManagedFunds" },
          { depth: 1, also: ["基金预算拨款"] },
        ),
        item("政府性基金收入", { source: "governmentManagedFunds.own" }, { depth: 2, lead: "其中：" }),
        item("上级政府性基金安排转移支付", { source: "governmentManagedFunds.transfer" }, { depth: 2 }),
        item("3.国有资本经营预算拨款", { source: "stateCapitalOperations" }, { depth: 1 }),
        item(
          "国有资本经营收入",
          { source: "stateCapitalOperations.own" },
          { depth: 2, lead: "其中：", also: ["国有资本经营预算拨款"] },
        ),
        item("上级国有资本经营预算安排转移支付", { source: "stateCapitalOperations.transfer" }, { depth: 2 }),
        item("4.财政专户核拨", { source: "specialFiscalAccount" }, { depth: 1 }),
        item("5.单位资金", { source: "unitFunds" }, { depth: 1 }),
        item("事业收入", { source: "publicServiceRevenue" }, { depth: 2, lead: "其中：" }),
        item("上级补助收入", { source: "higherAuthoritySubsidy" }, { depth: 2 }),
        item("附属单位上缴收入", { source: "affiliateRemittance" }, { depth: 2 }),
        item("事业单位经营收入", { source: "businessRevenue" }, { depth: 2 }),
        item("其他收入", { source: "otherRevenue" }, { depth: 2 }),
        item("二、上年结转结余", { source: "carriedIn" }),
        item("1.财政拨款结转", { source: "carriedIn.fiscal" }, { depth: 1 }),
        item("一般公共预算拨款", { source: "carriedIn.generalPublic" }, { depth: 2, lead: "其中：" }),
        item(
          "政府性基金预算拨款",
          { source: "carriedIn.governmentManagedFunds" },
          { depth: 2, also: ["基金预算拨款"] },
        ),
        item("国有资本经营预算拨款", { source: "carriedIn.stateCapitalOperations" }, { depth: 2 }),
        item("2.非财政拨款结转结余", { source: "carriedIn.nonFiscal" }, { depth: 1 }),
        item("财政专户核拨", { source: "carriedIn.specialFiscalAccount" }, { depth: 2, lead: "其中：" }),
        item("单位资金", { source: "carriedIn.unitFunds" }, { depth: 2 }),
      ),
      columns: [name("项目"), amount("预算数", {}, { id: "revenue" })],
      total: { label: "收入总计", at: "last" },
    }),
    side("支出", {
      rows: codesOf("function", { to: 1, always: printedCategories }),
      columns: [name("功能分类", "function"), amount("预算数", {}, { id: "expenditure" })],
      total: { label: "支出总计", at: "last" },
    }),
  ],
});
