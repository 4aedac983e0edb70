import { type Budget, type Form, neededTexts, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { budgetArbitrary, documentToText, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingTextProblems, missingTextsOf } from "./missing-text-problems.ts";

const bare = (budget: Budget, more: Partial<Budget> = {}): Budget => ({ ...budget, texts: {}, ...more });
const sizes = (budget: Budget, form: Form): readonly (number | null)[] => {
  const changes = new Map(neededTexts(budget, form).map(({ key, change }) => [key, change]));
  return missingTextsOf(budget, form).map(({ key }) => changes.get(key) ?? null);
};

describe("what nobody has written", () => {
  it("is told with section, item and the change to explain, the largest change first", () => {
    const messages = missingTextProblems(bare(unitBudget), xinjiang2024Unit).map((p) => p.message);
    expect(messages[0]).toBe(
      "情况说明三“支出预算情况说明”中“项目支出”比上年预算增加85.51万元（增长2,478.55%），原因还没有写，公开文本中将写作“（待填）”，请补充后再公开。",
    );
    const second = messages.findIndex((m) => m.includes("持平"));
    expect(messages[second]).toContain("比上年预算持平，原因还没有写");
    expect(messages.findIndex((m) => m.includes("用途还没有写"))).toBeGreaterThan(second);
  }, 120_000);
});

describe.each(forms.map((form) => ({ id: form.id, form })))("of a budget of $id", ({ form }) => {
  it("nobody is asked why nothing stayed nothing: the document says so by itself", () => {
    fc.assert(
      fc.property(budgetArbitrary(form), (drawn) => {
        const nil = bare(drawn, { facts: drawn.facts.map((fact) => ({ ...fact, value: "0" })), sheets: [] });
        expect(missingTextsOf(nil, form).filter(({ kind }) => kind === "reason")).toEqual([]);
        const reasons = neededTexts(nil, form).filter(({ kind }) => kind === "reason");
        const text = documentToText(writeDocument(nil, form));
        expect(text.split("本年和上年均未安排").length - 1).toBe(reasons.length);
        expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 6, seed: 2024 },
    );
  }, 120_000);

  it("reasons come first and by size, and every text is told once", () => {
    fc.assert(
      fc.property(budgetArbitrary(form), (drawn) => {
        const budget = bare(drawn);
        const found = missingTextsOf(budget, form);
        const kinds = found.map(({ kind }) => kind === "reason");
        expect(kinds.lastIndexOf(true)).toBeLessThanOrEqual(kinds.filter(Boolean).length - 1);
        expect(found.map(({ key }) => key).sort()).toEqual(
          neededTexts(budget, form)
            .flatMap(({ key, told }) => (told === null ? [key] : []))
            .sort(),
        );
        const reasons = sizes(budget, form).flatMap((size) => (size === null ? [] : [Math.abs(size)]));
        expect(reasons).toEqual([...reasons].sort((a, b) => b - a));
      }),
      { numRuns: 6, seed: 2024 },
    );
  }, 120_000);

  it("a limit leaves out the reasons below it, and nothing in the document waits for them", () => {
    fc.assert(
      fc.property(
        budgetArbitrary(form),
        fc.constantFrom("10%", "5万元", "100%,1元"),
        (drawn, reasonsFrom) => {
          const all = bare(drawn);
          const limited = bare(drawn, { reasonsFrom });
          const keys = missingTextsOf(limited, form).map(({ key }) => key);
          expect(missingTextsOf(all, form).map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
          const text = documentToText(writeDocument(limited, form));
          expect(text.split("（待填）").length - 1).toBe(keys.length);
          expect(text).not.toMatch(/原因是[；。，]|，[；。，]/);
        },
      ),
      { numRuns: 6, seed: 2024 },
    );
  }, 120_000);
});
