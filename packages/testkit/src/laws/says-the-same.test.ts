/** Law 2: a document as read, printed again and read again, says the same. Law 7: the same input, the same bytes. */
import { type Budget, type Form, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetArbitrary } from "../budget/budget-arbitrary.ts";
import { documentToText } from "../document-to-text.ts";
import { textDocument } from "../planters/printed-disclosure.ts";
import { fewerRuns, lawSeed, lawTime } from "./runs.ts";
import { said } from "./said.ts";
import { seedText } from "./seeds.ts";

const drawn = (form: Form, law: (budget: Budget) => void): void =>
  fc.assert(fc.property(budgetArbitrary(form), law), { numRuns: fewerRuns, seed: lawSeed });

describe.each(forms.map((form) => ({ id: form.id, form })))("laws 2 and 7: $id", ({ form }) => {
  it(
    "a document printed again is the same text, and the same budget gives the same bytes",
    () =>
      drawn(form, (budget) => {
        const printed = documentToText(writeDocument(budget, form));
        const again = documentToText(textDocument(printed));
        expect(documentToText(textDocument(again))).toBe(again);
        const copy: Budget = JSON.parse(JSON.stringify(budget));
        expect(documentToText(writeDocument(copy, form))).toBe(printed);
      }),
    lawTime,
  );

  it("the same bytes give the same reading, to the byte", () => {
    for (const budget of fc.sample(budgetArbitrary(form), { seed: 5, numRuns: 10 })) {
      const text = documentToText(writeDocument(budget, form));
      const read = (): string => JSON.stringify({ ...readDisclosure(textDocument(text), forms), form: null });
      expect(read()).toBe(read());
    }
  });
});

describe.each(["000", "001", "003"])("law 2: seed %s", (start) => {
  const text = seedText(start);

  it.skipIf(text === null)("printed again and read again says the same", () => {
    const document = textDocument(text ?? "");
    const before = readDisclosure(document, forms);
    const after = readDisclosure(textDocument(documentToText(document)), forms);
    expect(before.statements.length).toBeGreaterThan(200);
    expect(said(after)).toEqual(said(before));
    expect(after.identity).toEqual(before.identity);
    expect(after.freeTexts.map((f) => f.text)).toEqual(before.freeTexts.map((f) => f.text));
  });
});
