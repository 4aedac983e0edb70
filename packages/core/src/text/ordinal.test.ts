import { describe, expect, it } from "vitest";
import { chineseNumeral } from "./chinese-numeral.ts";
import { ordinalNumber, ordinalOf, withoutOrdinal } from "./ordinal.ts";

describe("an ordinal", () => {
  it.each([
    ["十二、其他重要事项的情况说明", "十二、", 12],
    ["（三）国有资产占用使用情况", "（三）", 3],
    ["（十四）承办其他事项", "（十四）", 14],
    ["（7）项目名称", "（7）", 7],
    ["3.办公家具价值133.25万元", "3.", 3],
    ["10、卫生健康支出（类）", "10、", 10],
    ["2）劳务费", "2）", 2],
    ["第二部分2024年单位预算公开表", "第二部分", 2],
    ["2.2023年支持学前教育发展项目", "2.", 2],
  ])("begins %s", (line, mark, number) => {
    expect(ordinalOf(line)).toBe(mark);
    expect(withoutOrdinal(line)).toBe(line.slice(mark.length));
    expect(ordinalNumber(mark)).toBe(number);
  });

  it("drawn in a circle is one mark", () => {
    expect(withoutOrdinal("⑤值班平台建设")).toBe("值班平台建设");
  });

  it.each(["1.25万元", "2024年预算数为261.55万元", "一般公共预算支出", "100、200", "十分重要", ""])(
    "is not what %s begins with",
    (line) => {
      expect(ordinalOf(line)).toBe("");
      expect(withoutOrdinal(line)).toBe(line);
    },
  );

  it("in Chinese numerals is read back as it was written, 1 to 999", () => {
    for (let n = 1; n < 1000; n++) {
      expect(ordinalNumber(chineseNumeral(n))).toBe(n);
      expect(ordinalOf(`（${chineseNumeral(n)}）项目名称`)).toBe(`（${chineseNumeral(n)}）`);
    }
    expect([10, 11, 20, 21].map(chineseNumeral)).toEqual(["十", "十一", "二十", "二十一"]);
  });

  it("that says no number has none", () => {
    expect(ordinalNumber("※")).toBeNull();
  });
});
