import { type Budget, type FactRecord, readDisclosure, validateBudget, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary, documentToText } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "./draft-of.ts";
import { missingTextsOf } from "./missing-text-problems.ts";

const named = "某处秘密工程";

/** What a person enters wrongly; `n` picks which entry. */
const faults: readonly ((budget: Budget, n: number) => Budget)[] = [
  (b, n) => withFact(b, n, { value: "约12万" }),
  (b, n) => withFact(b, n, { cube: "gold" }),
  (b, n) => withFact(b, n, { at: { colour: "red" } }),
  (b, n) => withFact(b, n, { at: { source: "lottery" } }),
  (b) => ({ ...b, projects: b.projects.map((p) => ({ ...p, unit: "" })) }),
  (b) => ({ ...b, projects: [...b.projects, ...b.projects] }),
  (b) => ({ ...b, projects: [] }),
  (b) => ({ ...b, units: [] }),
  (b) => ({ ...b, units: [...b.units, ...b.units] }),
  (b) => ({ ...b, body: "", date: "", year: 1999, reasonsFrom: "ten", code: "x" }),
  (b) => ({
    ...b,
    withholds: [
      { cube: "gold", at: {} },
      { cube: "budget", at: { colour: "red" } },
    ],
  }),
  (b) => withClassified(b),
];

function withFact(budget: Budget, n: number, changed: Partial<FactRecord>): Budget {
  const at = n % Math.max(1, budget.facts.length);
  return { ...budget, facts: budget.facts.map((fact, i) => (i === at ? { ...fact, ...changed } : fact)) };
}

/** The first project classified, entered by a name and with a use. */
function withClassified(budget: Budget): Budget {
  const [first] = budget.projects;
  if (first === undefined) return { ...budget, body: "" };
  const isIt = (name: string | undefined): boolean => name === first.name;
  return {
    ...budget,
    projects: budget.projects.map((p) =>
      isIt(p.name) ? { ...p, name: named, withheld: true, fields: { use: named } } : p,
    ),
    facts: budget.facts.map((f) => (isIt(f.at["project"]) ? { ...f, at: { ...f.at, project: named } } : f)),
    texts: { ...budget.texts, [`11/project/${named}/use`]: "用于工程" },
  };
}

describe.each(forms.map((form) => ({ id: form.id, form })))("a draft of $id", ({ form }) => {
  it("is written whatever is wrong, is marked, and names no classified project", () => {
    fc.assert(
      fc.property(budgetArbitrary(form), fc.constantFrom(...faults), fc.nat(), (drawn, fault, n) => {
        const budget = fault(drawn, n);
        const problems = validateBudget(budget, form);
        fc.pre(problems.some((p) => p.severity === "error"));
        expect(JSON.stringify(problems)).not.toContain(named);
        const draft = draftOf(budget, problems);
        const document = writeDocument(draft, form, { draft: true });
        const text = documentToText(document);
        expect(text).toMatch(/^（草稿，不得公开）/);
        expect(document.name).toMatch(/^（草稿）/);
        expect(text).not.toContain(named);
        expect(() => missingTextsOf(draft, form)).not.toThrow();
      }),
      { numRuns: 10, seed: 2024 },
    );
  }, 120_000);

  it("of a budget without an error says what the disclosure says", () => {
    fc.assert(
      fc.property(budgetArbitrary(form), (budget) => {
        const [draft, plain] = [true, false].map((is) =>
          readDisclosure(writeDocument(budget, form, { draft: is }), forms),
        );
        expect(draft?.identity).toMatchObject({ form: form.id, unit: budget.body, year: budget.year });
        const said = (of: typeof draft): unknown =>
          of?.statements.map(({ kind, selection, printed }) => [kind, selection.key, printed.value]);
        expect(said(draft)).toEqual(said(plain));
        expect(draftOf(budget, [])).toEqual(budget);
      }),
      { numRuns: 2, seed: 2024 },
    );
  }, 120_000);
});
