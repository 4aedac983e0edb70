import type { Examples } from "../example.ts";

const note = "备注：没有使用政府性基金预算安排的支出，政府性基金预算支出情况表为空表。";
const row = "※\t※\t※\t※\t1\t2\t3\t4\n\n备注：没有使用政府性基金";

/** Notes under empty tables. */
export const nilNoteExamples: Examples = {
  passing: [{ shows: "空表都附有自己的说明" }],
  failing: [
    { shows: "空表没有说明", edits: [[note, ""]], finds: [{ severity: "warning", expected: note }] },
    {
      shows: "空表的说明写的是另一项预算",
      edits: [[note, note.replaceAll("政府性基金", "国有资本经营")]],
      finds: [{ severity: "error", expected: note }],
    },
    {
      shows: "表中有数据，说明却称是空表",
      edits: [[row, row.replace("\n\n", "\n\t\t\t总计\t5.00\t\t\t5.00\n\n")]],
      finds: [{ severity: "error", places: 3 }],
    },
  ],
  boundary: [{ shows: "用自己的话说明没有数据不算错", edits: [[note, "注：本单位无政府性基金。"]] }],
};
