import type { Form } from "@mingce/core";
import { economicCodes, functionalCodes, threePublic } from "@mingce/forms";

/** Functional items (项) of a year, in code order. */
export function functionalItems(year: number): readonly string[] {
  return codesOf(functionalCodes, 3, year);
}

/** Economic sections (款) of these categories in a year; the category itself where it has none. */
export function economicSections(categories: readonly string[], year: number): readonly string[] {
  const sections = codesOf(economicCodes, 2, year);
  return categories.flatMap((category) => {
    const own = sections.filter((code) => code.startsWith(`${category}-`));
    return own.length > 0 ? own : [category];
  });
}

/** The categories a nature of basic expenditure is tied to in the form's budget cube. */
export function categoriesOf(nature: string, form: Form): readonly string[] {
  const tie = form.cubes.budget?.ties.find((t) => t.dimension === "nature" && t.node === nature);
  return tie?.to ?? [];
}

/** The economic categories the forms print columns for where project expenditure is divided. */
export const projectCategories: readonly string[] = [
  ...["301", "302", "303", "307", "309"],
  ...["310", "311", "312", "313", "399"],
];

/** The economic sections of the “three public” expenses a project can carry. */
export const threePublicOfProjects: readonly string[] = threePublic.total;

/** Those that basic expenditure can carry. */
export const threePublicOfBasic: readonly string[] = ["302-12", "302-17", "302-31", "310-13"];

function codesOf(
  list: readonly { readonly code: string; readonly from?: number; readonly until?: number }[],
  segments: number,
  year: number,
): readonly string[] {
  const codes = list.filter(
    ({ code, from = year, until = year }) =>
      code.split("-").length === segments && from <= year && year <= until,
  );
  return [...new Set(codes.map(({ code }) => code))].sort();
}
