import type { Examples } from "../example.ts";

const row = "201\t26\t04\t档案馆\t档案数字化\t85.00\t\t61.00\t\t\t\t24.00\t\t\t\t\n";
const note = "注：按照规定不予公开的内容未单独列示，金额已计入合计。\n";
/** Where the next table begins: a note before it belongs to the table of projects. */
const after = "表8\n";

/** Rows left out of a table on purpose. */
export const withheldComputableExamples: Examples = {
  passing: [{ shows: "表中注明有内容不予公开，所列各行之和仍等于合计", edits: [[after, `${note}${after}`]] }],
  failing: [
    {
      shows: "唯一的项目没有列示，合计就是它的金额",
      edits: [
        [row, ""],
        [after, `${note}${after}`],
      ],
      finds: [{ severity: "warning", says: "就能算出不予公开的金额", hides: "85.00万元" }],
    },
  ],
  boundary: [
    {
      shows: "没有写明涉密项目的个数，不予公开的可能不止一行",
      edits: [
        [row, ""],
        [after, `${note}${after}`],
        [
          "单位有1个涉密项目，涉及预算资金0.96万元，项目绩效目标表完全不予公开。",
          "本单位无其他需说明的事项。",
        ],
      ],
      finds: [{ severity: "info", says: "如果其中只有一行" }],
    },
    { shows: "没有注明有内容不予公开", comes: "not-applicable" },
  ],
};
