import { block, each, item, listed, sentence } from "@mingce/core";

/** Sources as section two names them: here 一般公共预算 is own funds only. */
export const fundingSources = listed(
  item("一般公共预算", { source: "generalPublic.own" }, { also: ["一般公共预算拨款"] }),
  item("上级一般公共预算安排的转移支付资金", { source: "generalPublic.transfer" }),
  item("政府性基金预算", { source: "governmentManagedFunds.own" }, { also: ["政府性基金预算拨款"] }),
  item("上级政府性基金安排的转移支付资金", { source: "governmentManagedFunds.transfer" }),
  item("国有资本经营预算", { source: "stateCapitalOperations.own" }, { also: ["国有资本经营预算拨款"] }),
  item("上级国有资本经营预算安排的转移支付资金", { source: "stateCapitalOperations.transfer" }),
  item(
    "财政专户（教育收费）",
    { source: "specialFiscalAccount" },
    { also: ["财政专户核拨", "财政专户管理资金"] },
  ),
  item("单位资金", { source: "unitFunds" }),
  item("财政拨款结转", { source: "carriedIn.fiscal" }, { also: ["财政拨款结转结余"] }),
  item("非财政拨款结转结余", { source: "carriedIn.nonFiscal" }),
);

/** Section two: each source with its share of the total, its change on last year and the reason. */
export const s02 = block("2", "二、关于{body}{year}年收入预算情况说明", [
  sentence("total", "{body}收入预算{amount}万元，其中："),
  each(
    "source",
    fundingSources,
    "{label}{amount}万元，占{share}%，比上年预算{change}万元，{rate}%，主要原因是{reason}。",
    { none: "{label}未安排。" },
  ),
]);
