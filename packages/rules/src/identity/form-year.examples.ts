import type { Examples } from "../example.ts";

/** The years a form was seen for. */
export const identityFormYearExamples: Examples = {
  passing: [{ shows: "本预算年度在样式的适用年度之内" }],
  failing: [
    { shows: "样式只见于2024年，文件是2025年的", year: 2025, finds: [{ severity: "info", stated: "2025" }] },
  ],
  boundary: [{ shows: "没有认出年度时不猜测", year: null, comes: "not-enough-data" }],
};
