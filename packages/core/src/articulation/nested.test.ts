import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

/** Sections five and ten: what is spent on guests lies in the general public budget's basic expenditure. */
const disclosure = (hospitality: string): string => `第一部分 概况
第三部分 2024年单位预算情况说明
四、关于某市某局2024年财政拨款收支预算情况的总体说明
2024年财政拨款收支总预算390.02万元。
十、关于某市某局2024年财政拨款“三公”经费预算情况说明
某市某局2024年财政拨款“三公”经费预算数为${hospitality}万元。
`;

const nestedOf = (hospitality: string): readonly string[] => {
  const { articulation } = printedDisclosure(disclosure(hospitality), xinjiang2024Unit);
  return articulation.relations.flatMap((r, i) =>
    r.kind === "nested" ? [`${r.code} ${articulation.verdicts[i]!.outcome}`] : [],
  );
};

describe("a part printed far from its whole", () => {
  it("is not larger than the nearest whole above it", () => {
    expect(nestedOf("4.22")).toEqual(["nested/economic consistent"]);
    expect(nestedOf("390.02")).toEqual(["nested/economic consistent"]);
  });

  it("may be larger within rounding and no further", () => {
    expect(nestedOf("390.03")).toEqual(["nested/economic rounding"]);
    expect(nestedOf("422.00")).toEqual(["nested/economic error"]);
  });

  it("is named with the whole it exceeds", () => {
    const { findings } = printedDisclosure(disclosure("422.00"), xinjiang2024Unit);
    expect(findings).toMatchObject([{ code: "nested/economic", severity: "error" }]);
    expect(findings[0]?.message).toContain("不大于390.02万元");
  });
});
