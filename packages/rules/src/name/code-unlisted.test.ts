import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { nameCodeUnlisted } from "./code-unlisted.ts";

const row = "201\t26\t04\t档案馆\t85.00\t\t85.00";

it("passes where the list holds every code", () => {
  expect(outcome(nameCodeUnlisted)).toBe("passed");
});

it("notes a code outside the list once, and never calls it wrong", () => {
  const found = findings(nameCodeUnlisted, [row, row.replace("04", "88")]);
  expect(found.map((f) => f.severity)).toEqual(["info"]);
  expect(found[0]?.message).toContain("不在我们的名称表中");
});

it("says nothing of a listed code with another name", () => {
  expect(findings(nameCodeUnlisted, [row, row.replace("档案馆", "图书馆")])).toEqual([]);
});
