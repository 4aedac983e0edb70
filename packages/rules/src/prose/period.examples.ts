import type { Examples } from "../example.ts";

const period = "资金执行时间：2024年1月1日至2024年12月31日";
const says = (text: string): readonly (readonly [string, string])[] => [[period, `资金执行时间：${text}`]];

/** Periods of projects. */
export const prosePeriodExamples: Examples = {
  passing: [{ shows: "执行时间在本预算年度" }],
  failing: [
    {
      shows: "执行时间只写了上一年度",
      edits: says("2023年1月1日至2023年12月31日"),
      finds: [{ severity: "warning", stated: "2023", expected: "2024" }],
    },
    {
      shows: "执行时间只写了以前两个年度",
      edits: says("2022年至2023年"),
      finds: [{ severity: "warning", stated: "2022、2023" }],
    },
  ],
  boundary: [
    { shows: "跨到本年度的不算", edits: says("2023年1月至2024年12月") },
    { shows: "被分页断开的跨年时间不算", edits: says("2023年7月—\n2024年6月") },
    { shows: "长期执行的不算", edits: says("2020年起长期执行") },
    { shows: "“至今”不算", edits: says("2023年至今") },
    { shows: "为期几年的不算", edits: says("2022年1月，为期三年") },
    { shows: "没有写年份的不算", edits: says("全年") },
    { shows: "文号里的年份不算", edits: says("按新财〔2023〕5号文件执行") },
  ],
};
