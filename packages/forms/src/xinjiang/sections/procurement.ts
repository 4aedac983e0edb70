import { block, type SectionForm, sentence } from "@mingce/core";

/** Procurement by kind, and what is reserved for small and medium enterprises in the words of the year. */
export const procurement = (id: string, reserved: string): SectionForm =>
  block(
    id,
    "（二）政府采购情况",
    [
      sentence(
        "procurement",
        "{year}年，{body}政府采购预算{amount}万元，其中：政府采购货物预算{amount:goods}万元，" +
          "政府采购工程预算{amount:works}万元，政府采购服务预算{amount:services}万元。",
        {
          subjects: {
            goods: { regions: { kind: "goods" }, also: ["货物类", "货物"] },
            works: { regions: { kind: "works" }, also: ["工程类", "工程"] },
            services: { regions: { kind: "services" }, also: ["服务类", "服务"] },
          },
        },
      ),
      sentence("reserved", reserved, {
        subjects: {
          smallAndMedium: { reserved: "smallAndMedium" },
          smallAndMicro: { reserved: "smallAndMicro" },
        },
      }),
    ],
    { cube: "procurement" },
  );
