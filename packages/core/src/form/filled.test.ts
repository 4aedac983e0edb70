import { expect, it } from "vitest";
import { filled } from "./filled.ts";

it("fills what is known of the identity and leaves out the year nobody knows", () => {
  const title = "{year}年{level}收入预算总表";
  expect(filled(title, { level: "unit", year: 2025 })).toBe("2025年单位收入预算总表");
  expect(filled(title, { level: "department", year: null })).toBe("部门收入预算总表");
  expect(filled("{body}主要职能", { level: "unit", unit: "某局" })).toBe("某局主要职能");
});
