import type { Examples } from "../example.ts";

const change = "；公务接待费减少0.30万元，下降37.50%，主要原因是按实际需要安排。";
const visits = "因公出国（境）费增加0.00万元，增长0.00%，主要原因是本年和上年均未安排；";
const parts = "包括：财政拨款0.96万元，非财政拨款0.00万元，其中：";
const whole = "“三公”经费预算比上年预算减少0.30万元，下降37.50%";
const wrong = "“三公”经费预算比上年预算增加5.30万元，增长37.50%";

/** Amounts and changes a sentence must state. */
export const presenceStatementExamples: Examples = {
  passing: [{ shows: "每一项都写了增减变化" }],
  failing: [
    {
      shows: "“三公”经费有一项没有写增减变化，由其他各项推算",
      edits: [[change, "。"]],
      finds: [
        {
          severity: "warning",
          stated: "公务接待费",
          expected: "-0.30",
          says: "减少0.30万元（由0.80万元到0.50万元）",
        },
      ],
    },
    {
      shows: "没有写其中一个来源的金额",
      edits: [[parts, "其中："]],
      finds: [{ severity: "warning", stated: "财政拨款" }],
    },
    {
      shows: "推算出的上年数是负数，不作推荐",
      edits: [
        [whole, wrong],
        [change, "。"],
      ],
      finds: [{ severity: "warning", stated: "公务接待费", expected: null, says: "不可能为负数" }],
    },
    {
      shows: "没有写机关运行经费的增减变化",
      edits: [["，比上年预算减少3.30万元，下降17.55%，主要原因是按实际需要安排", ""]],
      finds: [{ severity: "warning", stated: "机关运行经费财政拨款预算" }],
    },
  ],
  boundary: [
    { shows: "写“与上年持平”就是写了", edits: [[change, "；公务接待费与上年持平。"]] },
    { shows: "没有金额的一项可以不写", edits: [[visits, ""]] },
    { shows: "只写幅度也是写了", edits: [[change, "；公务接待费下降37.50%，主要原因是按实际需要安排。"]] },
    { shows: "“全部为财政拨款”就是写了金额", edits: [[parts, "全部为财政拨款，其中："]] },
  ],
};
