/** Law 3: a document written from any valid ledger has no error and no warning. */
import { readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary, documentToText, textDocument } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReading } from "./check.ts";

/** MINGCE_LAW_RUNS asks for more, for a night or a release. */
const runs = Number(process.env.MINGCE_LAW_RUNS ?? 150);

/** The same draws every time, so that a change is judged by itself; MINGCE_LAW_SEED asks for others. */
const seed = Number(process.env.MINGCE_LAW_SEED ?? 2024);

describe.each(forms.map((form) => ({ id: form.id, form })))("law 3: $id", ({ form }) => {
  it(
    "a document of a valid ledger has no error and no warning, and every number in it is understood",
    () => {
      fc.assert(
        fc.property(budgetArbitrary(form), (budget) => {
          const text = documentToText(writeDocument(budget, form));
          const checked = checkReading("written.txt", readDisclosure(textDocument(text), forms));
          const found = checked.findings.filter((f) => f.severity !== "info");
          expect(found.map((f) => `${f.severity} ${f.code} line ${f.at[0]?.line}: ${f.message}`)).toEqual([]);
          expect(checked.coverage.bound).toBe(checked.coverage.numbers);
        }),
        { numRuns: runs, seed },
      );
    },
    Math.max(120_000, runs * 1_000),
  );
});
