/** What holds for all rules, and what they find in real documents where these are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary, departmentText, disclosure, documentToText, sampleText } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RuleInput, rules } from "./index.ts";
import { findingsIn } from "./sample-disclosure.test.ts";
import { seedFindings } from "./seed-findings-fixture.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const seeds = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const present = existsSync(seeds) ? readdirSync(seeds) : [];

/** Everything all rules find; a finding of another code than its rule's is refused. */
function allFindings(input: RuleInput) {
  return rules.flatMap((rule) => {
    const found = findingsIn(rule, input);
    expect(found.filter((f) => f.code !== rule.id)).toEqual([]);
    return found.map((f) => ({
      code: f.code,
      severity: f.severity,
      line: f.at[0]?.line ?? null,
      message: f.message,
    }));
  });
}

describe("every rule", () => {
  it("has an id of its own that names its file and its examples", () => {
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
    const missing = rules
      .flatMap((r) => [`${r.id}.ts`, `${r.id}.examples.ts`])
      .filter((path) => !existsSync(`${here}${path}`));
    expect(missing).toEqual([]);
  });

  it("says what it demands and what it rests on in Chinese", () => {
    expect(rules.filter((r) => !/[\u4e00-\u9fff].*。$/.test(r.title) || r.basis === "")).toEqual([]);
  });
});

describe("a document without defects", () => {
  it.each([
    ["unit", sampleText],
    ["department", departmentText],
  ])("has no error and no warning: the sample of a %s", (level, text) => {
    const input = disclosure(text);
    expect(input.reading.identity.level).toBe(level);
    expect(allFindings(input).filter((f) => f.severity !== "info")).toEqual([]);
  });

  it.each(forms)(
    "has no finding at all: drawn budgets of $id",
    (form) => {
      fc.assert(
        fc.property(budgetArbitrary(form), (budget) => {
          expect(allFindings(disclosure(documentToText(writeDocument(budget, form))))).toEqual([]);
        }),
        { numRuns: 15, seed: 2024 },
      );
    },
    60_000,
  );
});

describe.each(Object.entries(seedFindings))("the real document %s", (start, known) => {
  const file = present.find((name) => name.startsWith(start) && name.endsWith(".txt"));
  if (file === undefined) console.log(`not run: document ${start} is not at hand in ../shared/seeds`);

  it.skipIf(file === undefined)(
    "has the findings a person verified, and no other (skipped where it is not at hand)",
    () => {
      const input = disclosure(readFileSync(`${seeds}${file}`, "utf8"));
      const found = allFindings(input).map(({ code, severity, line }) => ({ code, severity, line }));
      expect(found).toEqual(known.map(({ code, severity, line }) => ({ code, severity, line })));
    },
  );
});
