import { disclosure, sampleText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findingsIn, outcome } from "../sample-disclosure.test.ts";
import { presenceBody } from "./body.ts";
import { presenceSection } from "./section.ts";
import { presenceTable } from "./table.ts";

/** The last place of a heading: the contents print it before. */
const cut = (heading: string) => sampleText.lastIndexOf(heading);
const tables = cut("第二部分 ");
const narrative = cut("第三部分 ");
const sixth = cut("六、关于");
const seventh = cut("七、关于");

it("passes where tables and narrative stand there", () => {
  expect(outcome(presenceBody)).toBe("passed");
});

it("finds a document without a narrative, once", () => {
  const input = disclosure(sampleText.slice(0, narrative));
  const found = findingsIn(presenceBody, input);
  expect(found).toMatchObject([{ severity: "error" }]);
  expect(found[0]?.message).toContain("情况说明");
  expect(found[0]?.message).not.toContain("公开表（");
  expect(presenceSection.judge(input).outcome).toBe("not-enough-data");
});

it("finds a document without tables, once", () => {
  const input = disclosure(sampleText.slice(0, tables) + sampleText.slice(narrative));
  const found = findingsIn(presenceBody, input);
  expect(found).toMatchObject([{ severity: "error" }]);
  expect(found[0]?.message).toContain("公开表（一张也没有找到）");
  expect(presenceTable.judge(input).outcome).toBe("not-enough-data");
});

it("leaves a document alone that has half of its twelve sections, and no less", () => {
  expect(findingsIn(presenceBody, disclosure(sampleText.slice(0, seventh)))).toEqual([]);
  expect(findingsIn(presenceBody, disclosure(sampleText.slice(0, sixth)))).toHaveLength(1);
});

it("is a warning where the form is of another year", () => {
  const input = disclosure(sampleText.slice(0, narrative));
  const identity = { ...input.reading.identity, year: 2026 };
  const other = { ...input, reading: { ...input.reading, identity } };
  expect(findingsIn(presenceBody, other).map((f) => f.severity)).toEqual(["warning"]);
});
