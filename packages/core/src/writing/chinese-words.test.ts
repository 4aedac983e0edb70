import { expect, it } from "vitest";
import { chineseDate } from "./chinese-words.ts";

it("a date has no leading zeros, and what is no date stays as it is", () => {
  expect(chineseDate("2024-02-09")).toBe("2024年2月9日");
  expect(chineseDate("二月")).toBe("二月");
});
