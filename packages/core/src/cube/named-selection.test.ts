import { type Form, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedSelection } from "./named-selection.ts";

/** Everything a document of the form speaks of, as JSON would name it. */
function selections(form: Form) {
  const [budget] = fc.sample(budgetArbitrary(form), { seed: 5, numRuns: 1 });
  if (budget === undefined) throw new Error("nothing was drawn");
  const { statements } = readDisclosure(writeDocument(budget, form), forms);
  return statements.map(({ selection }) => selection);
}

describe.each(forms)("a selection of $id that data name", (form) => {
  const all = selections(form);

  it("is the one the form has", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const selection of all)
      expect(namedSelection(form.cubes, JSON.parse(JSON.stringify(selection)))).toEqual(selection);
  });

  it("is none where its key is another's, or its cube or one of its dimensions is none of the form's", () => {
    for (const selection of all.slice(0, 50)) {
      expect(namedSelection(form.cubes, { ...selection, key: `${selection.key}x` })).toBeNull();
      for (const cube of ["", "toString", "__proto__"])
        expect(namedSelection(form.cubes, { ...selection, cube })).toBeNull();
      for (const name of ["", "constructor", "colour"])
        expect(namedSelection(form.cubes, { ...selection, regions: { [name]: ["a"] } })).toBeNull();
      const hidden = JSON.parse('{"__proto__": ["a"]}');
      expect(namedSelection(form.cubes, { ...selection, regions: hidden })).toBeNull();
    }
  });

  it("is none where it names nodes that are none, or more than anybody names", () => {
    const budget = form.cubes.budget;
    const [selection] = all.filter(({ cube }) => cube === budget?.id);
    if (selection === undefined) throw new Error("nothing is said of the budget");
    for (const source of [["nowhere"], Array.from({ length: 201 }, () => "generalPublic")])
      expect(namedSelection(form.cubes, { ...selection, regions: { source } })).toBeNull();
    for (const node of ["", "2".repeat(10_000)])
      expect(namedSelection(form.cubes, { ...selection, regions: { function: [node] } })).toBeNull();
  });
});
