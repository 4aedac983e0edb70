import type { Examples } from "../example.ts";

/** Pages without content. */
export const textBlankPageExamples: Examples = {
  passing: [
    {
      shows: "每页都有内容",
      pages: [
        ["目 录", 1],
        ["一、主要职能", 2],
      ],
    },
  ],
  failing: [
    {
      shows: "第2页没有内容",
      pages: [
        ["目 录", 1],
        ["一、主要职能", 3],
      ],
      finds: [{ severity: "info", stated: "2" }],
    },
  ],
  boundary: [{ shows: "没有分页的文件不适用", comes: "not-applicable" }],
};
