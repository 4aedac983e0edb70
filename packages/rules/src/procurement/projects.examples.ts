import type { Examples } from "../example.ts";

const divided = "资金分配情况：办公费61.00万元；设备购置费24.00万元。";

/** Procurement of projects against procurement stated. */
export const procurementProjectsExamples: Examples = {
  passing: [
    {
      shows: "项目中的政府采购货物少于政府采购货物预算",
      edits: [[divided, "资金分配情况：政府采购货物预算15.00万元；办公费70.00万元。"]],
    },
  ],
  failing: [
    {
      shows: "项目中的政府采购货物多于政府采购货物预算",
      edits: [[divided, "资金分配情况：政府采购货物预算24.00万元；办公费61.00万元。"]],
      finds: [{ severity: "warning", stated: "20.00", difference: "4.00", places: 2 }],
    },
    {
      shows: "没有工程采购，项目中却写了",
      edits: [[divided, "资金分配情况：1.政府采购工程预算18.00万元；2.办公费67.00万元。"]],
      finds: [{ severity: "warning", stated: "0.00", difference: "18.00" }],
    },
  ],
  boundary: [
    {
      shows: "恰好相等不算",
      edits: [[divided, "资金分配情况：政府采购货物预算20.00万元；办公费65.00万元。"]],
    },
    { shows: "没有写明是政府采购的，不作判断", comes: "not-applicable" },
  ],
};
