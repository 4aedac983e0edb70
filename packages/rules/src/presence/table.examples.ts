import type { Examples } from "../example.ts";

const caption = "表9\n\n国有资本经营预算支出情况表\n";
const title = "一般公共预算项目支出情况表\n";

/** Tables of the form. */
export const presenceTableExamples: Examples = {
  passing: [{ shows: "各表齐全" }],
  failing: [
    {
      shows: "目录中列有的表，正文没有",
      edits: [[caption, ""]],
      finds: [{ severity: "error", expected: "国有资本经营预算支出情况表", says: "目录中列有此表" }],
    },
    {
      shows: "缺少的表由其他各处推算，列出可以确定的各行",
      without: ["表6\n", "表7\n"],
      finds: [
        {
          severity: "error",
          says: "3格中可以确定3格，其中有金额的（万元）：“总计”行合计145.10、人员经费129.60、公用经费15.50。",
        },
      ],
    },
  ],
  boundary: [
    {
      shows: "没有文件证实样式有此表，目录也没有列，只作说明",
      edits: [
        [`七、${title}`, ""],
        [`表7\n\n${title}`, ""],
      ],
      finds: [{ severity: "info" }],
    },
    {
      shows: "表名在正文中，下面的表没有读出，不算缺少",
      edits: [[caption, `附：${caption.replace("情况表", "情况表（续）")}`]],
    },
    {
      shows: "样式不是本年度的，至多是提醒",
      edits: [[caption, ""]],
      year: 2025,
      finds: [{ severity: "warning" }],
    },
  ],
};
