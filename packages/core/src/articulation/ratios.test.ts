import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

/** Section two of a unit: its sources with share, change and rate. */
const section2 = (...sources: readonly string[]): string => `第一部分 概况
第三部分 2024年单位预算情况说明
二、关于某市某局2024年收入预算情况说明
某市某局收入预算1360.98万元，其中：
${sources.join("\n")}
`;

const own = "一般公共预算1355.86万元，占99.62%，比上年预算减少90.71万元，下降6.27%，主要原因是在编人员减少。";
const transfer =
  "上级一般公共预算安排的转移支付资金4.16万元，占0.31%，比上年预算增加4.16万元，增长100.00%，主要原因是增资。";
const carried = "财政拨款结转0.96万元，占0.07%，比上年预算增加0.51万元，增长113.33%，主要原因是结转。";

/** Outcomes of shares and rates, in printed order. */
const outcomes = (...sources: readonly string[]): readonly string[] => {
  const { articulation } = printedDisclosure(section2(...sources), xinjiang2024Unit);
  return articulation.relations.flatMap((r, i) =>
    r.kind === "share" || r.kind === "rate" ? [`${r.kind} ${articulation.verdicts[i]!.outcome}`] : [],
  );
};

describe("shares and rates of a section", () => {
  it("are each tied to the amounts they are printed with", () => {
    expect(outcomes(own, transfer, carried)).toEqual([
      ...["share consistent", "share consistent", "share consistent"],
      ...["rate consistent", "rate consistent", "rate consistent"],
    ]);
  });

  it("fail by a digit", () => {
    expect(outcomes(own.replace("99.62", "96.92"), transfer, carried)).toContain("share error");
    expect(outcomes(own.replace("6.27", "6.72"), transfer, carried)).toContain("rate error");
  });

  it("may be moved into the largest share to make 100.00 %", () => {
    const forced = [own.replace("99.62", "99.63"), transfer.replace("0.31", "0.30"), carried];
    expect(outcomes(...forced).filter((o) => o.startsWith("share"))).toEqual([
      ...["share rounding", "share rounding", "share consistent"],
    ]);
  });

  it("that stand alone, without the amount they speak of, say nothing", () => {
    expect(outcomes(own, "单位资金占0.31%，增长100.00%，主要原因是增资。")).toHaveLength(2);
  });
});
