import { describe, expect, it } from "vitest";
import { isNumberBlank, parseWording, textKey } from "./wording.ts";

describe("a wording", () => {
  it("is literal text and blanks in printed order", () => {
    expect(parseWording("{label}{amount:goods}万元，占{share}%。")).toEqual([
      { blank: "label", name: "" },
      { blank: "amount", name: "goods" },
      { literal: "万元，占" },
      { blank: "share", name: "" },
      { literal: "%。" },
    ]);
    expect(parseWording("")).toEqual([]);
  });

  it("tells the blanks that print a number from those that print words", () => {
    const numbers = parseWording("{amount}{share}{change}{rate}{body}{reason}{list:x}字").filter(
      isNumberBlank,
    );
    expect(numbers.map((n) => n.blank)).toEqual(["amount", "share", "change", "rate"]);
  });

  it("with a blank nobody knows is a mistake in a form", () => {
    expect(() => parseWording("{amout}万元")).toThrow("{amout}");
  });

  it("keeps its free text under section, frame, line and blank", () => {
    expect(textKey("5.3", "item", "201-03-01", "reason")).toBe("5.3/item/201-03-01/reason");
    expect(textKey("10", "changes", "", "reason:x")).toBe("10/changes/reason:x");
  });
});
