import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

/** Section 5.1 and 5.3 of a unit: the change of basic expenditure, and the items that make it up. */
const section5 = (total: string, ...items: readonly string[]): string => `第一部分 概况
第三部分 2024年单位预算情况说明
五、关于某市某局2024年一般公共预算当年拨款情况说明
（一）一般公共预算当年拨款规模变化情况
某市某局2024年一般公共预算拨款合计100.00万元，比上年预算${total}，其中：
（三）一般公共预算当年拨款具体使用情况
${items.join("\n")}
`;

const item = (n: number, name: string, amount: string, change: string): string =>
  `${n}、一般公共服务支出（类）档案事务（款）${name}（项）：2024年预算数为${amount}万元，比上年预算${change}。`;

/** Outcomes of the relations over last year. */
function priorOf(text: string) {
  const { articulation } = printedDisclosure(text, xinjiang2024Unit);
  return articulation.relations.flatMap((r, i) => {
    const v = articulation.verdicts[i]!;
    return r.code.endsWith("prior-year") ? [`${r.code} ${v.outcome} ${r.strength}`] : [];
  });
}

describe("last year's amounts", () => {
  const items = (second: string) => [
    item(1, "行政运行", "60.00", "增加10.00万元"),
    item(2, "档案馆", "40.00", second),
  ];

  it("of all items are not more than the total's", () => {
    expect(priorOf(section5("增加15.00万元", ...items("增加5.00万元")))).toEqual([
      "nested/prior-year consistent warning",
    ]);
  });

  it("may be less: an item that fell to zero need not be listed", () => {
    expect(priorOf(section5("增加5.00万元", ...items("增加5.00万元")))).toEqual([
      "nested/prior-year consistent warning",
    ]);
  });

  it("that are more are a warning beyond rounding, never an error", () => {
    expect(priorOf(section5("增加20.00万元", ...items("增加5.00万元")))).toEqual([
      "nested/prior-year error warning",
    ]);
    expect(priorOf(section5("增加15.02万元", ...items("增加5.00万元")))).toEqual([
      "nested/prior-year rounding warning",
    ]);
  });

  it("are compared with the budget, and changes on what was executed are not mixed in", () => {
    expect(
      priorOf(
        section5("增加20.00万元", ...items("增加5.00万元")).replace(
          "万元，比上年预算增加10.00",
          "万元，比上年执行数增加10.00",
        ),
      ),
      // The other item alone is still not more than the total.
    ).toEqual(["nested/prior-year consistent warning"]);
  });
});

it("an amount cannot have grown by more than itself", () => {
  const { articulation } = printedDisclosure(
    section5("增加5.00万元", item(1, "行政运行", "6.00", "增加10.00万元")),
    xinjiang2024Unit,
  );
  const outcomes = articulation.relations.flatMap((r, i) =>
    r.code === "nested/prior-negative" ? [articulation.verdicts[i]?.outcome] : [],
  );
  expect(outcomes.sort()).toEqual(["consistent", "error"]);
});

describe("the “three public” expenses", () => {
  const section10 = (total: string, hospitality: string): string => `第一部分 概况
第二部分 2024年单位预算公开表
表10
财政拨款“三公”经费支出情况表
编制单位：某市某局
“三公”经费支出内容\t合计\t资金来源
\t\t一般公共预算\t政府性基金\t国有资本经营预算
合计\t4.22\t4.22
因公出国（境）费
公务接待费\t0.06\t0.06
公务用车购置及运行费（小计）\t4.16\t4.16
其中：公务用车购置费
公务用车运行费\t4.16\t4.16
第三部分 2024年单位预算情况说明
十、关于某市某局2024年财政拨款“三公”经费预算情况说明
某市某局2024年财政拨款“三公”经费数为4.22万元，其中：因公出国（境）费0.00万元，公务用车购置费0.00万元，公务用车运行费4.16万元，公务接待费0.06万元。
2024年财政拨款“三公”经费比上年预算${total}，其中：因公出国（境）费减少0.00万元，下降0.00%，主要原因是未安排预算；公务用车购置费减少0.00万元，下降0.00%，主要原因是未安排预算；公务用车运行费比上年预算减少4.15万元，下降49.94%，主要原因是压减。${hospitality}
`;
  const hospitalityFell = "公务接待费减少0.01万元，下降14.29%，主要原因是压减。";

  it("impute the one change nobody printed: hospitality fell by 0.01, from 0.07 to 0.06", () => {
    const { imputed } = printedDisclosure(
      section10("减少4.16万元，下降49.64%", ""),
      xinjiang2024Unit,
    ).articulation;
    expect(imputed).toEqual([
      {
        key: expect.stringContaining("economic=302-17"),
        change: -10_000,
        amount: 60_000,
        prior: 70_000,
        tolerance: 40_000,
      },
    ]);
  });

  it("impute nothing where every change is printed, and their sum then is an equation", () => {
    const whole = section10("减少4.16万元，下降49.64%", hospitalityFell);
    expect(printedDisclosure(whole, xinjiang2024Unit).articulation.imputed).toEqual([]);
    expect(priorOf(whole)).toContain("sum/prior-year consistent error");
    expect(priorOf(section10("减少6.14万元，下降59.27%", hospitalityFell))).toContain(
      "sum/prior-year error error",
    );
  });

  it("compare two changes printed for one thing", () => {
    const text = `${section10("减少4.16万元，下降49.64%", hospitalityFell)}其中公务用车运行费比上年预算减少4.51万元。\n`;
    const { articulation } = printedDisclosure(text, xinjiang2024Unit);
    const at = articulation.relations.findIndex((r) => r.code === "match/change");
    expect(articulation.verdicts[at]?.outcome).toBe("error");
  });
});
