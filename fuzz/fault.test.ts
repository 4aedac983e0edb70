import { expect, it } from "vitest";
import { annotatedFault, extrasFault, faultOf } from "./fault.ts";

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

const page = "<!DOCTYPE html>\n<html></html>\n";
const sentence = { refused: { code: "file/not-annotatable", message: "纯文本里放不下批注。" } };

it("a whole page and a file with notes, or a clear refusal of one, have no fault", () => {
  expect(extrasFault(page, { bytes: new Uint8Array() })).toBeNull();
  expect(extrasFault(page, sentence)).toBeNull();
});

it.each([
  ["no page", null, sentence],
  ["half a page", "<!DOCTYPE html>\n<html>", sentence],
  ["the program's own words", page.replace("<html>", "<html>应为[object Object]"), sentence],
  ["no file and no refusal", page, null],
  ["a refusal that is no sentence", page, { refused: { code: "file/not-annotatable", message: "no" } }],
])("%s beside a check is a fault", (_, given, annotated) => {
  expect(extrasFault(given, annotated)).not.toBeNull();
});

it("an annotated file is read as the file itself", () => {
  const line = { coverage, findings: [] };
  expect(annotatedFault(line, line)).toBeNull();
  expect(annotatedFault(line, sentence)).toContain("refused");
  expect(annotatedFault(line, { coverage: { ...coverage, bound: 3 }, findings: [] })).toContain(
    "differently",
  );
});
