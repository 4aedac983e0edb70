import { describe, expect, it } from "vitest";
import { squeezed } from "../text/squeeze.ts";
import { budgetSpeaks, changeFollows, clauseOf, clauseStart, saidUnchanged } from "./clause.ts";
import { numberTokens } from "./number-token.ts";

/** What the last number of a printed sentence does in its clause. */
function clauseIn(printed: string) {
  const text = squeezed(printed);
  const token = numberTokens(text)
    .filter((t) => t.unit !== null)
    .at(-1)!;
  return clauseOf(token, text.slice(clauseStart(text, 0, token.start), token.start));
}

describe("a number in its clause", () => {
  it.each([
    ["收支总预算1360.98万元", { role: "amount", sign: 1, subject: "收支总预算", against: null }],
    ["其中，基本支出 390.02 万元", { role: "amount", sign: 1, subject: "基本支出" }],
    ["较2023年预算数1446.57万元", { role: "base", subject: "" }],
    ["上年预算1446.57万元", { role: "base", subject: "", against: "budgeted" }],
    ["上年执行数1446.57万元", { role: "base", subject: "", against: "executed" }],
    ["2023年当年预算执行数为60.13万元", { role: "base", subject: "", against: "executed", year: 2023 }],
    ["上年预算执行数为60.13万元", { role: "base", subject: "", against: "executed" }],
    ["2023年调整预算数为60.13万元", { role: "base", subject: "", against: "adjusted", year: 2023 }],
    ["比2023年调整预算数增加1.00万元", { role: "change", against: "adjusted" }],
    ["比2023年预算调整数减少1.00万元", { role: "change", against: "adjusted" }],
    ["2024年预算安排25.77万元", { role: "amount", subject: "2024年预算安排" }],
    ["比2023年预算执行数减少57.14%", { role: "rate", sign: -1, subject: "", against: "executed" }],
    ["比2024年预算执行数增加24,558.18万元", { role: "change", sign: 1, against: "executed" }],
    ["比2024年预算增加24,491.71万元", { role: "change", sign: 1, against: "budgeted" }],
    ["公务用车购置费0万元，与2024年预算一致0万元", { role: "base", subject: "", against: "budgeted" }],
    ["2024年预算数为261.55万元", { role: "amount" }],
    ["上年结转结余0.96万元", { role: "amount", subject: "上年结转结余" }],
    ["同比减少90.71万元", { role: "change", sign: -1, subject: "" }],
    ["（下降6.27%", { role: "rate", sign: -1, subject: "" }],
    ["增减4.16万元", { role: "change", sign: 1, subject: "" }],
    ["公用经费占28.66%", { role: "share", subject: "公用经费" }],
    ["比上年预算减少90.71万元", { role: "change", sign: -1, subject: "", against: "budgeted" }],
    ["较2023年执行数增长3.10万元", { role: "change", sign: 1, against: "executed" }],
    [
      "公务接待费比上年决算数下降12.50%",
      { role: "rate", sign: -1, subject: "公务接待费", against: "executed" },
    ],
    ["同比上年增加0.51万元", { role: "change", sign: 1, against: "budgeted" }],
    ["增长113.33%", { role: "rate", sign: 1, subject: "", against: null }],
    ["下降幅度为6.27%", { role: "rate", sign: -1 }],
    ["与上年预算相比，增加4.16万元", { role: "change", sign: 1, subject: "", against: "budgeted" }],
    [
      "公用经费较2023年，减少4.16万元",
      { role: "change", sign: -1, subject: "公用经费", against: "budgeted" },
    ],
    ["和上年执行数比较，减少4.16万元", { role: "change", sign: -1, subject: "", against: "executed" }],
    ["相比上年预算增加4.16万元", { role: "change", sign: 1, subject: "" }],
    ["、增长3.00%", { role: "rate", sign: 1, subject: "" }],
    ["所占比例为86.09%", { role: "share", subject: "" }],
    ["（占86.09%", { role: "share", subject: "" }],
    ["比重为86.09%", { role: "share", subject: "" }],
    ["增长比例为86.09%", { role: "rate", sign: 1, subject: "" }],
    ["在职20人，减少5人", { role: "change", sign: -1, subject: "" }],
  ])("%s", (printed, clause) => {
    expect(clauseIn(printed)).toMatchObject(clause);
  });

  it.each([
    "比上年预算增加（减少）4.16万元",
    "比上年增加(减少)4.16万元",
    "比上年预算增长（下降）3.00%",
    "比上年增加/减少4.16万元",
  ])("keeps a choice nobody made open: %s", (printed) => expect(clauseIn(printed).sign).toBe(0));

  it("is the year before's budget only where that year is said to be the earlier", () => {
    expect(clauseOf({ unit: "wanyuan" }, "2023年预算数为", 2023)).toMatchObject({ role: "base", year: 2023 });
    expect(clauseOf({ unit: "wanyuan" }, "2024年预算数为", 2023)).toMatchObject({ role: "amount" });
    expect(clauseOf({ unit: "wanyuan" }, "2023年预算数为")).toMatchObject({ role: "amount" });
  });

  it.each([
    ["宣传。", "比2024年预算增加999.00万元"],
    ["宣传。", "与上年预算持平"],
    ["宣传，", "较2024年预算执行数增加2.00万元"],
    ["宣传。", "2025年预算安排10.00万元"],
    ["宣传。", "上年预算执行数为10.00万元"],
    ["宣传。", "其中：基本支出8.00万元"],
  ])("speaks of the budget again behind a use: %s%s", (use, text) => {
    expect(budgetSpeaks(use + text, use.length)).toBe(true);
  });

  it.each([
    ["宣传，", "比上年增加2场"],
    ["宣传，", "2025年预算安排10.00万元"],
    ["宣传。", "安排10.00万元用于培训"],
    ["宣传。", "其中：2名外聘人员"],
    ["宣传。", "预算管理培训2次"],
  ])("does not where only the use goes on: %s%s", (use, text) => {
    expect(budgetSpeaks(use + text, use.length)).toBe(false);
  });

  it("has no direction where only 比上年 stands before a rate", () => {
    expect(clauseIn("与上年预算相比3.00%").sign).toBe(0);
  });

  it("begins after the last mark; 、 can stand inside a name", () => {
    expect(clauseStart("甲，乙、丙1", 0, 5)).toBe(2);
    expect(clauseStart("甲乙、丙1", 0, 4)).toBe(0);
    expect(clauseStart("甲，乙", 2, 3)).toBe(2);
  });
});

describe("what stands behind an amount", () => {
  it.each([
    ["万元，比2024年预算持平，主要原因是", { against: "budgeted", year: 2024 }],
    ["万元。与2024年预算持平", { against: "budgeted", year: 2024 }],
    ["万元，与上年预算执行数相比持平", { against: "executed", year: null }],
    ["人，与上年相比无变化", { against: "budgeted", year: null }],
    ["万元，比2024年预算增加3.00万元", null],
    ["万元，与上年基本持平", null],
    ["万元，与2024年预算一致0万元", null],
    ["万元，主要用于办公，与上年持平", null],
  ])("%s", (behind, said) => expect(saidUnchanged(behind)).toEqual(said));
});

describe("a change told behind its reason", () => {
  const followsIn = (printed: string): boolean => {
    const text = squeezed(printed);
    return changeFollows(text, text.indexOf("由于") + 2, text.lastIndexOf("，比上年") + 1);
  };

  it("is the item's where nothing was compared before it", () => {
    expect(
      followsIn("项目支出76.53万元，占13.91%，主要是由于压减经费，比上年预算减少149.47万元，下降66.14%。"),
    ).toBe(true);
  });

  it.each([
    "项目支出76.53万元，比上年预算减少149.47万元，主要是由于网站经费取消，比上年预算减少15万元。",
    "公务接待费减少0.01万元，主要是由于网站经费取消，比上年预算减少15万元。",
    "项目支出76.53万元，主要是由于网站经费较上年缩减，比上年预算减少15万元。",
  ])("else belongs to the reason: %s", (printed) => expect(followsIn(printed)).toBe(false));
});
