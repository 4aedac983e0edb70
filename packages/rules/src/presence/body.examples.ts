import type { Examples } from "../example.ts";

/** Tables and narrative both stand there. */
export const presenceBodyExamples: Examples = {
  passing: [{ shows: "公开表和情况说明都有" }],
  failing: [
    { shows: "没有情况说明", without: ["第三部分 ", null], finds: [{ severity: "error", says: "情况说明" }] },
    {
      shows: "没有公开表",
      without: ["第二部分 ", "第三部分 "],
      finds: [{ severity: "error", says: "公开表（一张也没有找到）" }],
    },
  ],
  boundary: [
    { shows: "情况说明有一半的部分，不算缺少", without: ["七、关于", null] },
    { shows: "情况说明不到一半", without: ["六、关于", null], finds: [{ severity: "error" }] },
    {
      shows: "样式不是本年度的，至多是提醒",
      without: ["第三部分 ", null],
      year: 2026,
      finds: [{ severity: "warning" }],
    },
  ],
};
