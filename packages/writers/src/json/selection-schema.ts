import { z } from "zod";

const keys =
  "年度：0为预算年度，-1为上一年。口径：budgeted预算数，adjusted调整预算数，executed执行数，finalAccount决算数。";

/** What a number is said of. */
export const selectionSchema = z
  .strictObject({
    key: z.string().describe("范围的标识：范围相同则标识相同，可用来跨文件核对"),
    cube: z.string().describe("数据所属的一类（budget为预算金额）"),
    year: z.literal([0, -1]),
    measure: z.enum(["budgeted", "adjusted", "executed", "finalAccount"]),
    regions: z
      .record(z.string(), z.array(z.string()).readonly())
      .describe("各维度所取的节点（功能科目、经济科目、资金来源等）；没有列出的维度取全部"),
  })
  .meta({ id: "selection", title: "范围", description: `数字所说的是什么。${keys}` });
