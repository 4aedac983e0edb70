import type { Examples } from "../example.ts";

const reason = "人员工资正常晋升，支出增加";
const says = (text: string): readonly (readonly [string, string])[] => [[reason, text]];

/** Reasons against signs. */
export const proseReasonDirectionExamples: Examples = {
  passing: [{ shows: "原因与增减方向一致" }],
  failing: [
    {
      shows: "写增加，原因的结论却是减少",
      edits: says("压减一般性支出，行政运行经费有所减少"),
      finds: [{ severity: "warning", stated: "行政运行经费有所减少", says: "增加6.70万元" }],
    },
    {
      shows: "写增加，原因说致使经费减少",
      edits: says("按要求压减，致使相应经费减少"),
      finds: [{ severity: "warning" }],
    },
    {
      shows: "写增加，原因说所用的各项支出减少",
      edits: says("在职人员减少，工资和公用支出减少"),
      finds: [{ severity: "warning", stated: "工资和公用支出减少" }],
    },
    {
      shows: "写增加，原因是减少这方面的支出",
      edits: says("压减会议费"),
      finds: [{ severity: "warning", stated: "压减会议费" }],
    },
  ],
  boundary: [
    {
      shows: "原因写在增减额之前的，不拿前一项的增减额去比",
      edits: [
        [
          "基本支出145.10万元，占61.99%，比上年预算增加0.30万元，增长0.21%，主要原因是按实际需要安排。",
          "基本支出145.10万元，占61.99%，主要是由于工资晋升，比上年预算增加0.30万元，增长0.21%。",
        ],
        [
          "项目支出88.96万元，占38.01%，比上年预算增加85.51万元，增长2,478.55%，主要原因是按实际需要安排。",
          "项目支出88.96万元，占38.01%，主要是由于压减经费，相应预算减少，比上年预算减少85.51万元，下降49.01%。",
        ],
      ],
    },
    { shows: "说的是上年的支出不算", edits: says("上年一次性支出减少") },
    { shows: "说的是另一种资金不算", edits: says("自有资金安排的支出减少") },
    { shows: "说的是列入别处的支出不算", edits: says("人员经费改为列入事业运行，专项支出减少") },
    { shows: "有增有减的原因不算", edits: says("退休人员减少，新进人员增加，经费增加") },
    { shows: "只说起因，没有结论的不算", edits: says("在职人员减少") },
    { shows: "否定的说法不算", edits: says("比上年未减少，经费减少") },
    { shows: "“增减变动”没有方向", edits: says("人员增减变动，行政运行经费减少") },
  ],
};
