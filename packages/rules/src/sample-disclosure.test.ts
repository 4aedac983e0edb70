/** What a rule says of the sample disclosure, stretch by stretch changed. */
import type { Finding } from "@mingce/core";
import { disclosure, type Edit, sampleText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { judge, type Rule, type RuleInput } from "./rule.ts";

/** What a rule finds in the sample with these edits. */
export function findings(rule: Rule, ...edits: readonly Edit[]): readonly Finding[] {
  return findingsIn(rule, disclosure(sampleText, edits));
}

/** What a rule finds in an input. */
export function findingsIn(rule: Rule, input: RuleInput): readonly Finding[] {
  const judged = judge(rule, input);
  return judged.outcome === "failed" ? judged.findings : [];
}

it("refuses an edit that finds nothing, so that no test looks at an unchanged sample", () => {
  expect(() => disclosure(sampleText, [["没有这样的文字", ""]])).toThrow("does not hold");
});
