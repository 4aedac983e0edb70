import { z } from "zod";

const index = z.int().min(0);

/** Where something is printed. */
export const placeSchema = z
  .strictObject({
    page: z.int().nullable().describe("页码，从1起；工作簿为第几张工作表"),
    line: z.int().nullable().describe("文本文件的行号，从1起；其他格式为该页中的行号"),
    table: z.string().nullable().describe("样式中的表号，如t05"),
    row: z.string().nullable().describe("行：科目节点、项目名称或total"),
    column: z.string().nullable().describe("样式中的栏"),
    section: z.string().nullable().describe("文字部分的节，如5.3；绩效表为sheet:1等"),
    text: z.string().describe("该处的原文"),
    box: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .readonly()
      .nullable()
      .describe("页面上的位置：左、上、宽、高，单位为磅，从左上角算起"),
    address: z
      .strictObject({
        block: index,
        row: index.optional(),
        cell: index.optional(),
        start: index,
        end: index,
      })
      .nullable()
      .describe("文档结构中的位置：第几块、表内第几行第几格、起止字符，均从0起"),
  })
  .meta({
    id: "place",
    title: "位置",
    description: "一处文字或数字印在哪里。null表示不知道或不适用，不是零。",
  });
