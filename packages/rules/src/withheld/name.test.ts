import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { withheldName } from "./name.ts";

const line = "1.特定目标0000001A 0.96万元，完全不予公开。";

it("passes where only code and amount stand", () => {
  expect(outcome(withheldName)).toBe("passed");
});

it("finds a use or a name beside the code, and does not repeat it", () => {
  const [found] = findings(withheldName, [line, "1.特定目标0000001A 0.96万元，主要用于设备更新。"]);
  expect(found).toMatchObject({ severity: "warning", stated: "特定目标0000001A" });
  expect(JSON.stringify(found)).not.toContain("设备更新");
  expect(findings(withheldName, ["特定目标0000001A\t0.96", "特定目标0000001A设备更新\t0.96"])).toHaveLength(
    1,
  );
});

it("finds its target sheet, and leaves the bare code in a table alone", () => {
  const found = findings(withheldName, ["项目名称\t\t档案数字化\t", "项目名称\t\t特定目标0000001A\t"]);
  expect(found.map((f) => f.message)).toEqual([expect.stringContaining("绩效目标表不应当公开")]);
  expect(findings(withheldName, ["特定目标0000001A\t0.96", "特定目标 0000001A\t0.96"])).toEqual([]);
});

it("leaves a line alone that a conversion joined to the one before or after it", () => {
  const joined = (text: string) => findings(withheldName, [line, text]);
  expect(joined(`1.档案整理费0.50万元，主要用于：整理。2.${line.slice(2)}`)).toEqual([]);
  expect(joined(`${line}2.档案整理费0.50万元，主要用于：整理。`)).toEqual([]);
  expect(joined(`${line}主要用于设备更新。`)).toHaveLength(1);
});

it("does not take the category 特定目标类项目 for a classified project", () => {
  expect(findings(withheldName, ["保管好全区档案。", "完成特定目标类项目2024年支出。"])).toEqual([]);
});
