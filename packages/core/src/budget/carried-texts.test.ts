import { type Budget, neededTexts, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary, documentToText, textDocument } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsOfBudget, textsOfReading, withCarriedTexts } from "./carried-texts.ts";

const bare = (budget: Budget): Budget => ({ ...budget, texts: {} });

describe.each(forms.map((form) => ({ id: form.id, form })))("texts of an earlier year: $id", ({ form }) => {
  const drawn = fc.sample(budgetArbitrary(form), { seed: 11, numRuns: 3 });

  it("of a budget are all taken over but the reasons, each is told, and what is entered stays", () => {
    for (const budget of drawn) {
      const {
        budget: filled,
        carried,
        problems,
      } = withCarriedTexts(bare(budget), form, textsOfBudget(budget));
      const wanted = neededTexts(budget, form).flatMap(({ key, kind }) => (kind === "reason" ? [] : [key]));
      expect(carried).toEqual(wanted);
      expect(filled.texts).toEqual(Object.fromEntries(wanted.map((key) => [key, budget.texts[key]])));
      expect(problems.map((p) => p.where)).toEqual(wanted.map((key) => `texts.${key}`));
      expect(withCarriedTexts(budget, form, () => "别的").budget).toEqual(budget);
    }
  }, 120_000);

  it("of a document are what that document's budget had", () => {
    for (const budget of drawn) {
      const reading = readDisclosure(textDocument(documentToText(writeDocument(budget, form))), forms);
      const { budget: filled, carried } = withCarriedTexts(bare(budget), form, textsOfReading(reading));
      for (const key of carried) expect(filled.texts[key], key).toBe(budget.texts[key]);
      expect(carried.length > 0 || neededTexts(budget, form).every((t) => t.kind === "reason")).toBe(true);
    }
  }, 120_000);

  it("that name an earlier year are told with it", () => {
    const [budget] = drawn;
    if (budget === undefined) throw new Error("nothing was drawn");
    const { year } = budget;
    const said = `按照${year - 1}年和2009年的规定，${year}年开展工作。`;
    const { problems } = withCarriedTexts(bare(budget), form, () => said);
    for (const { message } of problems) expect(message).toContain(`文中写有2009年、${year - 1}年，`);
  }, 120_000);
});
