import { disclosure, sampleText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findings, findingsIn, outcome } from "../sample-disclosure.test.ts";
import { nameCode } from "./code.ts";

const row = "201\t\t\t一般公共服务支出\t220.50\t135.50";

it("passes where every code has its official name", () => {
  expect(outcome(nameCode)).toBe("passed");
});

it("finds a home-made name under a code that is named rightly elsewhere", () => {
  const [found] = findings(nameCode, [row, row.replace("服务", "预算")]);
  expect(found).toMatchObject({
    severity: "error",
    stated: "一般公共预算支出",
    expected: "一般公共服务支出",
  });
  expect(found?.at[0]?.table).toBe("t05");
});

it("says whose name it is where it is official for another code", () => {
  const [found] = findings(nameCode, ["201\t26\t04\t档案馆\t85.00", "201\t26\t04\t行政运行\t85.00"]);
  expect(found?.message).toContain("的名称");
});

it("does not mind blanks, the section in brackets, or a tail the conversion cut", () => {
  const named = (name: string) => findings(nameCode, [row, row.replace("一般公共服务支出", name)]);
  expect(named("一般公共 服务支出")).toEqual([]);
  expect(named("一般公共服务支出（本级）")).toEqual([]);
  expect(named("一般公共服务支").map((f) => f.severity)).toEqual(["info"]);
});

it("is a warning at most where the form is of another year", () => {
  const input = disclosure(sampleText, [[row, row.replace("服务", "预算")]]);
  const identity = { ...input.reading.identity, year: 2025 };
  const found = findingsIn(nameCode, { ...input, reading: { ...input.reading, identity } });
  expect(found.filter((f) => f.severity === "error")).toEqual([]);
  expect(found).not.toEqual([]);
});
