import type { Examples } from "../example.ts";

const share = "2、社会保障和就业支出（类）9.60万元，占4.17%。";
const first = "1、一般公共服务支出（类）220.50万元，占95.83%。";

/** The full stop at the end of a paragraph. */
export const textFullStopMissingExamples: Examples = {
  passing: [{ shows: "各段都以句号结束" }],
  failing: [
    {
      shows: "下一条之前的一段没有句号",
      edits: [[first, first.slice(0, -1)]],
      finds: [{ severity: "info", says: "段末没有句号" }],
    },
    {
      shows: "下一标题之前的一段没有句号",
      edits: [[share, share.slice(0, -1)]],
      finds: [{ severity: "info", says: "占4.17%" }],
    },
  ],
  boundary: [
    {
      shows: "句子被分页截成两段的不算",
      edits: [[first, "1、一般公共服务支出（类）220.50万元，\n\n占95.83%。"]],
    },
    {
      shows: "下一段接着写的不算",
      edits: [[first, `${first.slice(0, -1)}\n\n，其中行政运行占多数。`]],
    },
  ],
};
