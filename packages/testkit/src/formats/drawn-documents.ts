import { type Document, type Form, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { budgetArbitrary } from "../budget/budget-arbitrary.ts";

/** A form with documents written in it. */
export interface DrawnDocuments {
  readonly id: string;
  readonly form: Form;
  readonly documents: readonly Document[];
}

/** Documents of drawn budgets in every form, the same each time; MINGCE_LAW_SEED asks for others. */
export function drawnDocuments(each: number): readonly DrawnDocuments[] {
  const seed = Number(process.env.MINGCE_LAW_SEED ?? 2024);
  return forms.map((form) => {
    const budgets = fc.sample(budgetArbitrary(form), { seed, numRuns: each });
    return { id: form.id, form, documents: budgets.map((budget) => writeDocument(budget, form)) };
  });
}
