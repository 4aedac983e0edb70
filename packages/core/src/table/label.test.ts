import { describe, expect, it } from "vitest";
import { comparableLabel, likeness, nameNode } from "./label.ts";

describe("a label for comparison", () => {
  it.each([
    ["一、本年收入", "本年收入"],
    ["1、一般公共预算拨款", "一般公共预算拨款"],
    ["4. 财政专户核拨", "财政专户核拨"],
    ["（一）基本 支出", "基本支出"],
    ["其中：1.一般财力", "一般财力"],
    ["因公出国（境）费", "因公出国(境)费"],
    ["“三公”经费：", "三公经费"],
    ["一般财力", "一般财力"],
    ["2024年项目", "2024年项目"],
    ["1.5倍", "1.5倍"],
  ])("%s is %s", (text, label) => expect(comparableLabel(text)).toBe(label));
});

it("a name as a node has no blanks and no separator of its own", () => {
  expect(nameNode("特定目标 0210640C")).toBe("特定目标0210640C");
  expect(nameNode("2023/2024 年")).toBe("2023／2024年");
});

it("labels are as alike as they share neighbouring characters", () => {
  expect(likeness("公务用车购置及运行费", "公务用车购置及运行维护费")).toBeGreaterThanOrEqual(0.8);
  expect(likeness("公务用车购置费", "公务用车运行费")).toBeLessThan(0.6);
});
