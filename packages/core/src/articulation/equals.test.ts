import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

const disclosure = (total5: string, text: string, cents = "3,900,200.00元"): string => `第一部分 概况
第二部分 2024年单位预算公开表
表3
单位支出总体情况表
编制单位：某市某局
科目\t\t\t\t支出预算
功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
类\t款\t项
\t\t\t合计\t390.02\t390.02
表4
财政拨款收支预算总体情况表
编制单位：某市某局
财政拨款收入\t\t财政拨款支出
项目\t合计\t功能分类\t合计\t一般公共预算\t政府性基金预算\t国有资本经营预算
一、财政拨款（补助）\t390.02\t201 一般公共服务支出\t390.02\t390.02
一般公共预算\t${total5}
收入总计\t390.02\t支出总计\t390.02\t390.02
表5
一般公共预算支出情况表
编制单位：某市某局
科目\t\t\t\t一般公共预算支出
功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
类\t款\t项
\t\t\t合计\t390.02\t390.02
201\t\t\t一般公共服务支出\t390.02\t390.02
第三部分 2024年单位预算情况说明
五、关于某市某局2024年一般公共预算当年拨款情况说明
（一）一般公共预算当年拨款规模变化情况
某市某局2024年一般公共预算拨款合计${text}万元，其中：
基本支出${cents}。
`;

/** Equalities that do not hold to the digit: code and outcome. */
function unequal(...printed: Parameters<typeof disclosure>): readonly string[] {
  const { articulation } = printedDisclosure(disclosure(...printed), xinjiang2024Unit);
  expect(articulation.relations.filter((r) => r.kind === "equal").length).toBeGreaterThan(4);
  return articulation.relations.flatMap((r, i) => {
    const { outcome } = articulation.verdicts[i]!;
    return r.kind === "equal" && outcome !== "consistent" ? [`${r.code} ${outcome}`] : [];
  });
}

describe("one thing printed in several places", () => {
  it("is printed with one amount, whatever its unit", () => {
    expect(unequal("390.02", "390.02")).toEqual([]);
  });

  it("may differ by the last digit", () => {
    expect(unequal("390.02", "390.03")).toEqual(["prose/amount rounding"]);
  });

  it("may not differ by more: table and table, text and table", () => {
    expect(unequal("390.02", "390.22")).toEqual(["prose/amount error"]);
    expect(unequal("309.02", "390.02")).toEqual(["balance/t04 error"]);
  });

  it("is compared with what most places print, so that one wrong print is one finding", () => {
    const { findings } = printedDisclosure(disclosure("309.02", "390.02"), xinjiang2024Unit);
    expect(findings.map((f) => [f.at[0]?.table, f.proposal?.value])).toEqual([["t04", "390.02"]]);
  });
});
