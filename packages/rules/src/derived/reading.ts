import type { DerivedCheck } from "./derived-check.ts";

const whole = "公开文件应当完整可读；没有读出的内容不视为核对过";

/** What is told while a file is opened and read: what nobody could read is never taken for checked. */
export const readingChecks: readonly DerivedCheck[] = [
  {
    codes: ["identity/form-unknown", "identity/nothing-checked"],
    severity: "error",
    title: "没有认出样式，或者一个数字也没有核对的文件，不视为合格。",
    basis: whole,
  },
  {
    codes: ["identity/blank-template", "text/placeholder"],
    severity: "info",
    title: "空白样表没有金额，不作核对。",
    basis: "空白样表不是预算",
  },
  {
    codes: ["identity/recognised-numbers", "pdf/ocr-page", "pdf/recognised-page", "pdf/scanned-page"],
    severity: "error",
    title: "扫描的页面由文字识别读取时，数字不视为核对过；不能识别的页面没有读入。",
    basis: "文字识别可能认错数字",
  },
  {
    codes: ["pdf/damaged-page", "pdf/unmapped-text", "pdf/cut-text", "pdf/slanted-text"],
    severity: "error",
    title: "页面上的文字应当完整：没有损坏的页面，没有读不出或被截断的字。",
    basis: whole,
  },
  {
    codes: ["text/table-unreadable", "text/table-unclaimed", "text/table-unknown", "text/column-unknown"],
    severity: "warning",
    title: "每张表、每一列都应当能对应到样式；对应不上的没有核对。",
    basis: whole,
  },
  {
    codes: ["text/row-shifted", "text/row-unknown", "text/number-unreadable"],
    severity: "warning",
    title: "每一行的数字都应当在自己的列里，金额应当是可读的数字。",
    basis: whole,
    shown: {
      edits: [
        [
          "201\t26\t01\t行政运行\t135.50\t135.50\t\n201\t26\t04\t档案馆\t88.96",
          "201\t26\t01\t行政运行\t135..50\t135.50\t\n201\t26\t04\t档案馆\t88.96",
        ],
      ],
      code: "text/number-unreadable",
    },
  },
  {
    codes: ["text/unit-line"],
    severity: "error",
    title: "表上所写的金额单位应当与表中金额相称，不得把元写成万元。",
    basis: "金额单位在每张表上读取",
  },
  {
    codes: [
      "text/formula-result",
      "text/formula-error",
      "text/formula-unsaved",
      "text/formula-computed",
      "text/hidden-sheet",
      "text/hidden-rows",
      "text/hidden-columns",
      "text/hidden-text",
    ],
    severity: "error",
    title: "电子表格的公式结果应当与所存的值一致；隐藏的内容会告知。",
    basis: "公开的是看得见的内容",
  },
  {
    codes: [
      "text/tracked-changes",
      "text/comments",
      "text/picture",
      "text/embedded-object",
      "text/converted",
    ],
    severity: "warning",
    title: "修订、批注、图片和嵌入的对象会告知；图片里的数字没有核对。",
    basis: whole,
  },
];
