import { disclosure, sampleText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findings, findingsIn, outcome } from "../sample-disclosure.test.ts";
import { presenceTable } from "./table.ts";

const caption = "表9\n\n国有资本经营预算支出情况表\n";

it("passes where all tables stand in the body", () => {
  expect(outcome(presenceTable)).toBe("passed");
});

it("finds a table that the contents list and the body lacks, at its line of the contents", () => {
  const [found] = findings(presenceTable, [caption, ""]);
  expect(found).toMatchObject({ severity: "error", expected: "国有资本经营预算支出情况表" });
  expect(found?.at[0]?.text).toContain("国有资本经营预算支出情况表");
});

it("is a note where no document attests the table and the contents do not list it", () => {
  const title = "一般公共预算项目支出情况表\n";
  const edits = [
    [`七、${title}`, ""],
    [`表7\n\n${title}`, ""],
  ] as const;
  expect(findings(presenceTable, ...edits).map((f) => f.severity)).toEqual(["info"]);
});

it("does not miss a table whose title stands in the body, though nothing under it could be read", () => {
  const other = caption.replace("支出情况表", "支出情况表（续）");
  expect(findings(presenceTable, [caption, `附：${other}`])).toEqual([]);
});

it("is a warning at most where the form is of another year", () => {
  const input = disclosure(sampleText, [[caption, ""]]);
  const identity = { ...input.reading.identity, year: 2025 };
  const found = findingsIn(presenceTable, { ...input, reading: { ...input.reading, identity } });
  expect(found.map((f) => f.severity)).toEqual(["warning"]);
});
