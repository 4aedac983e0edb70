/** What every rule is shown on gives the outcome it claims. */
import { shownDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { type ExpectedFinding, examples } from "./examples.ts";
import { judge, type Rule, type RuleOutcome, rules } from "./index.ts";

function expectFindings(judged: RuleOutcome, expected: readonly ExpectedFinding[]): void {
  const found = judged.outcome === "failed" ? judged.findings : [];
  expect(found.map(({ severity, message }) => ({ severity, message }))).toHaveLength(expected.length);
  for (const [i, { says, hides, places, ...fields }] of expected.entries()) {
    expect(found[i]).toMatchObject(fields);
    if (says !== undefined) expect(found[i]?.message).toContain(says);
    if (hides !== undefined) expect(JSON.stringify(found[i])).not.toContain(hides);
    if (places !== undefined) expect(found[i]?.at).toHaveLength(places);
  }
}

const ofRule = (rule: Rule) => examples[rule.id] ?? { passing: [], failing: [], boundary: [] };

it("every rule has a passing, a failing and a boundary example, and no other has any", () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map((r) => r.id).sort());
  const lacking = rules.filter((r) => Object.values(ofRule(r)).some((kind) => kind.length === 0));
  expect(lacking.map((r) => r.id)).toEqual([]);
});

it("every example says in one Chinese line what it shows", () => {
  const shown = Object.values(examples).flatMap((e) => [...e.passing, ...e.failing, ...e.boundary]);
  expect(shown.filter(({ shows }) => !/[\u4e00-\u9fff]/.test(shows) || /\n|。$/.test(shows))).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { passing, failing, boundary } = ofRule(rule);

  it.each(passing)("passes: $shows", (shown) => {
    expect(judge(rule, shownDisclosure(shown)).outcome).toBe("passed");
  });

  it.each(failing)("fails: $shows", (shown) => {
    expectFindings(judge(rule, shownDisclosure(shown)), shown.finds);
  });

  it.each(boundary)("is near the line: $shows", (shown) => {
    const judged = judge(rule, shownDisclosure(shown));
    expectFindings(judged, shown.finds ?? []);
    expect(judged.outcome).toBe(shown.finds === undefined ? (shown.comes ?? "passed") : "failed");
  });
});
