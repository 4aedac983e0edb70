import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

/** A project of section seven with how its amount is divided. */
const project = (amount: string, allocation: string): string => `第一部分 概况
第三部分 2024年单位预算情况说明
七、关于某市某局2024年一般公共预算项目支出情况说明
（一）项目名称：包联领导工作经费
设立的政策依据：水财发【2024】8号，安排12.00万元以上项目。
预算安排规模：${amount}万元
项目承担单位：某市某局
资金分配情况：${allocation}
资金执行时间：2024年1-12月
`;

/** How an allocation stands to its amount; "none" where no relation can be drawn. */
function enumerationOf(amount: string, allocation: string): string {
  const { articulation } = printedDisclosure(project(amount, allocation), xinjiang2024Unit);
  const at = articulation.relations.findIndex((r) => r.kind === "enumeration");
  return at < 0 ? "none" : `${articulation.verdicts[at]?.outcome} ${articulation.relations[at]?.strength}`;
}

describe("the parts of an allocation", () => {
  it.each([
    ["145.00", "办公费61万元；劳务费24万元；其他对个人和家庭的补助60万元。", "consistent warning"],
    ["145.00", "办公费61万元；劳务费42万元；其他对个人和家庭的补助60万元。", "error warning"],
    ["170.00", "用于大厅改造，装修117.00万元，家具购置53.00万元。", "consistent warning"],
    ["30.00", "1.政府采购货物12.00万元，2.政府采购工程18.00万元。", "consistent warning"],
  ])("%s: %s", (amount, allocation, outcome) => {
    expect(enumerationOf(amount, allocation)).toBe(outcome);
  });

  it("count as often as is said: a quarter four times, a month twelve times, each of eight leaders once", () => {
    expect(enumerationOf("25.00", "物业费每季度6.25万元。")).toBe("consistent warning");
    expect(enumerationOf("26.00", "物业费每季度6.25万元。")).toBe("error warning");
    expect(enumerationOf("12.00", "租赁费每月0.50万元；其他支出6万元。")).toBe("consistent warning");
    expect(enumerationOf("800.00", "一共8位领导，一个领导100.00万元的经费。")).toBe("consistent warning");
    expect(enumerationOf("80.00", "一共8位领导，一个领导100.00万元的经费。")).toBe("error warning");
  });

  it("are no basis for a sum where nobody says how often one recurs", () => {
    expect(enumerationOf("60.00", "每户慰问金0.50万元。")).toBe("none");
  });

  it("leave out what only explains a part", () => {
    expect(enumerationOf("100.00", "维修费100万元，主要是零星维修30万元、设备40万元。")).toBe(
      "consistent warning",
    );
  });

  it("that is one alone and not the whole may be an example: a warning", () => {
    expect(enumerationOf("154.00", "其他商品服务支出150.00万元")).toBe("error warning");
  });

  it("cannot be drawn from words", () => {
    expect(enumerationOf("154.00", "按照实施方案安排使用。")).toBe("none");
  });
});
