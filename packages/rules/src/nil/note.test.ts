import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { nilNote } from "./note.ts";

const note = "备注：没有使用政府性基金预算安排的支出，政府性基金预算支出情况表为空表。";
const row = "※\t※\t※\t※\t1\t2\t3\t4\n\n备注：没有使用政府性基金";

it("passes where nil tables have their notes", () => {
  expect(outcome(nilNote)).toBe("passed");
});

it("finds a nil table without a note, and one whose note speaks of another budget", () => {
  expect(findings(nilNote, [note, ""])).toMatchObject([{ severity: "warning", expected: note }]);
  const other = note.replaceAll("政府性基金", "国有资本经营");
  expect(findings(nilNote, [note, other])).toMatchObject([{ severity: "error", expected: note }]);
});

it("finds figures in a table that note and section call empty, once", () => {
  const figures = row.replace("\n\n", "\n\t\t\t总计\t5.00\t\t\t5.00\n\n");
  const found = findings(nilNote, [row, figures]);
  expect(found.map((f) => f.severity)).toEqual(["error"]);
  expect(found[0]?.at.length).toBeGreaterThan(2);
});

it("takes a note in other words for one", () => {
  expect(findings(nilNote, [note, "注：本单位无政府性基金。"])).toEqual([]);
});
