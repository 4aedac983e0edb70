import { describe, expect, it } from "vitest";
import { isCarrier, matchLabel, plainLabel } from "./label.ts";

const own = (prefix: string): boolean => prefix === "" || prefix === "某市某局2024年";
const match = (phrase: string, label: string): number => matchLabel(phrase, phrase, label, own);

describe("a label ready to compare", () => {
  it.each([
    ["1.公务接待费预算数为", "公务接待费"],
    ["（二）其中“三公”经费", "三公经费"],
    ["其中基本支出合计", "基本支出"],
    ["单位价值100.00万元以上大型设备", "单位价值100万元以上大型设备"],
    ["资金", "资金"],
  ])("%s is %s", (printed, plain) => {
    expect(plainLabel(printed)).toBe(plain);
  });

  it("names nothing where it only carries a number", () => {
    expect(["2024年预算数为", "年初预算安排", "", "支出总额"].every(isCarrier)).toBe(true);
    expect(["基本支出", "公务接待费"].some(isCarrier)).toBe(false);
  });
});

describe("a phrase names a label", () => {
  it("to the letter, behind words that only identify, or with a slip", () => {
    expect(match("公务用车运行费", "公务用车运行费")).toBe(4);
    expect(match("某市某局2024年公务用车运行费", "公务用车运行费")).toBe(3);
    expect(match("公务用车运行维护费", "公务用车运行费")).toBe(2);
  });

  it("whatever stands before it, where the label says so", () => {
    expect(match("财政局共有车辆", "…共有车辆")).toBe(2);
    expect(match("共有车辆购置费", "…共有车辆")).toBe(0);
  });

  it("but not behind words that say something else", () => {
    expect(match("各类补贴、补助和公务用车运行费", "公务用车运行费")).toBe(0);
    expect(match("印刷费", "公务用车运行费")).toBe(0);
    expect(match("", "公务用车运行费")).toBe(0);
  });

  it.each([
    ["上级一般公共预算安排的转移支付资金", "一般公共预算安排的转移支付资金"],
    ["非财政拨款结转结余", "财政拨款结转结余"],
    ["财政拨款结转", "财政拨款"],
    ["面向小微企业预留", "面向企业预留"],
  ])("never where a word that changes the meaning stands on one side only: %s", (phrase, label) => {
    expect(match(phrase, label)).toBe(0);
  });
});
