import { block, each, namesOf, sentence } from "@mingce/core";

/** Section eleven: what was carried over, project by project; of a withheld one only code and amount are said. */
export const s11 = block(
  "11",
  "十一、关于{body}{year}年上年结转结余预算情况说明",
  [
    sentence(
      "total",
      "{body}{year}年上年结转结余{amount}万元，包括：财政拨款{amount:fiscal}万元，非财政拨款{amount:nonFiscal}万元，其中：",
      {
        subjects: {
          fiscal: { regions: { source: "carriedIn.fiscal" } },
          nonFiscal: { regions: { source: "carriedIn.nonFiscal" } },
        },
      },
    ),
    each("project", namesOf("project"), "{n}.{label}{amount}万元，主要用于：{use}。", {
      withheld: "{n}.{label}{amount}万元，完全不予公开。",
    }),
  ],
  { where: { source: "carriedIn" } },
);
