import { expect, it } from "vitest";
import { faultOf } from "./fault.ts";

const coverage = { numbers: 3, bound: 2, checked: 1 };

it("a result and a clear refusal have no fault", () => {
  expect(
    faultOf({ refused: { code: "file/empty", message: "文件“a.txt”是空的。请确认选对了文件。" } }),
  ).toBeNull();
  expect(faultOf({ coverage, findings: [{ code: "sum/total", message: "合计不等于各行之和" }] })).toBeNull();
});

it.each([
  ["nothing", {}],
  ["no code", { refused: { message: "文件是空的。" } }],
  ["no sentence", { refused: { code: "file/empty", message: "empty file" } }],
  ["the program's own words", { refused: { code: "file/empty", message: "文件读不出来（undefined）。" } }],
  ["more bound than there are", { coverage: { numbers: 1, bound: 2, checked: 1 }, findings: [] }],
  ["a finding of nothing", { coverage, findings: [{ code: "sum/total", message: "应为NaN" }] }],
])("%s is a fault", (_, line) => {
  expect(faultOf(line)).not.toBeNull();
});
