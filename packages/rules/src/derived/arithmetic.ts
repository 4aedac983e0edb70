import type { DerivedCheck } from "./derived-check.ts";

const rounding = "取整尾差和截尾不算错误";

/** What articulation derives from the regions of a form: no relation is written by hand. */
export const arithmeticChecks: readonly DerivedCheck[] = [
  {
    codes: ["sum/{维度}"],
    severity: "error",
    title: "各组成部分之和等于合计。",
    basis: `同一张表或同一段文字里，按科目、资金来源、支出性质、单位等划分的各部分之和等于合计；${rounding}`,
    shown: {
      edits: [
        [
          "201\t\t\t一般公共服务支出\t224.46\t135.50\t88.96",
          "201\t\t\t一般公共服务支出\t224.64\t135.50\t89.14",
        ],
      ],
      code: "sum/function",
    },
  },
  {
    codes: ["sum/subtotal"],
    severity: "error",
    title: "小计等于其上各行之和。",
    basis: "表中没有名称的一行，与其上各行之和相等的是小计",
  },
  {
    codes: ["sum/enumeration"],
    severity: "warning",
    title: "资金分配的各项之和等于该项目的金额。",
    basis: "只在每一项都写了金额时核对",
    shown: { edits: [["办公费61.00万元；", "办公费51.00万元；"]], code: "sum/enumeration" },
  },
  {
    codes: ["sum/prior-year"],
    severity: "error",
    title: "由增减额推算的上年数，各项之和等于合计。",
    basis: "上年数由本年数减去增减额得出",
  },
  {
    codes: ["sum/impossible-cell"],
    severity: "error",
    title: "行与列没有交集的单元格应当为空。",
    basis: "例如工资福利支出不可能有公用经费",
    shown: {
      edits: [["301\t01\t基本工资\t120.00\t120.00\t", "301\t01\t基本工资\t120.00\t\t120.00"]],
      code: "sum/impossible-cell",
    },
  },
  {
    codes: ["nested/{维度}"],
    severity: "error",
    title: "部分不大于所属的整体。",
    basis: `“其中”各项不一定列全，但每一项和它们之和都不大于整体；${rounding}`,
  },
  {
    codes: ["nested/prior-year"],
    severity: "warning",
    title: "由增减额推算的上年数，已列各项之和不大于合计。",
    basis: "上年有、本年没有的项目可能没有列出，缺口只作说明",
  },
  {
    codes: ["sum/prior-year-gap"],
    severity: "info",
    title: "上年合计减去所列各项的上年数，有剩余时可能漏写了上年有、本年没有的项目。",
    basis: "只在所列每一项的上年数都能推算时提示",
    shown: {
      edits: [
        [
          "4、住房保障支出（类）住房改革支出（款）住房公积金（项）：2024年预算数为0.00万元，比上年预算减少7.00万元，下降100.00%",
          "此外，本年没有其他支出",
        ],
      ],
      code: "sum/prior-year-gap",
    },
  },
  {
    codes: ["nested/prior-negative"],
    severity: "error",
    title: "由增减额推算的上年数不能是负数。",
    basis: "上年数由本年数减去增减额得出",
  },
  {
    codes: ["balance/{表}"],
    severity: "error",
    title: "同一张表里同一项目的金额应当一致，收支总计应当相等。",
    basis: `收入总计等于支出总计；${rounding}`,
  },
  {
    codes: ["match/{表}-{表}"],
    severity: "error",
    title: "同一项目在各表中的金额应当一致。",
    basis: `预算数与执行数、部分与整体不作比较；${rounding}`,
  },
  {
    codes: ["prose/amount"],
    severity: "error",
    title: "文字说明与公开表的金额应当一致。",
    basis: `按所写项目找到表中的同一金额；${rounding}`,
    shown: { edits: [["人员经费129.60万元，", "人员经费126.90万元，"]], code: "prose/amount" },
  },
  {
    codes: ["match/text"],
    severity: "error",
    title: "文字说明前后的金额应当一致。",
    basis: rounding,
  },
  {
    codes: ["match/share"],
    severity: "error",
    title: "占比等于金额除以合计。",
    basis: `占比可能由未取整的金额算出，按可能的范围比较；${rounding}`,
    shown: {
      edits: [["一般公共服务支出（类）220.50万元，占95.83%", "一般公共服务支出（类）220.50万元，占93.85%"]],
      code: "match/share",
    },
  },
  {
    codes: ["match/change-rate"],
    severity: "error",
    title: "增减率等于增减额除以上年数。",
    basis: `增减率可能由未取整的金额算出，按可能的范围比较；上年数为零时写100%；${rounding}`,
    shown: { edits: [["增加6.70万元，增长5.20%", "增加6.70万元，增长2.50%"]], code: "match/change-rate" },
  },
  {
    codes: ["match/change"],
    severity: "error",
    title: "同一项目的增减额前后应当一致。",
    basis: rounding,
  },
  {
    codes: ["match/truncation"],
    severity: "info",
    title: "文字中的金额是表中金额截尾而来。",
    basis: "其他地方印有精确的金额；截尾只作说明",
  },
  {
    codes: ["match/rounding"],
    severity: "info",
    title: "同一金额只差最后一位。",
    basis: "取整造成的差别只作说明",
    shown: { edits: [["人员经费129.60万元，", "人员经费129.61万元，"]], code: "match/rounding" },
  },
];
