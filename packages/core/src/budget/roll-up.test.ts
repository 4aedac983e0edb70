import {
  type Budget,
  type Form,
  neededTexts,
  readDisclosure,
  validateBudget,
  writeDocument,
} from "@mingce/core";
import { forms, xinjiang2024Department, xinjiang2024Unit } from "@mingce/forms";
import { departmentAndUnits, documentToText, textDocument, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollUp } from "./roll-up.ts";

const families = forms.flatMap((department) => {
  const unit = forms.find(
    (f) => f.level === "unit" && f.issuer === department.issuer && f.years.from === department.years.from,
  );
  return department.level === "department" && unit !== undefined
    ? [{ id: department.id, department, unit }]
    : [];
});

/** Everything a document of a budget says but its target sheets, in no order. */
function said(budget: Budget, form: Form): readonly string[] {
  const texts = Object.fromEntries(neededTexts(budget, form).map(({ key }) => [key, "按照工作安排"]));
  const text = documentToText(writeDocument({ ...budget, texts }, form));
  return readDisclosure(textDocument(text), forms)
    .statements.filter(({ selection }) => selection.regions["sheet"] === undefined)
    .map(({ kind, selection, printed }) => `${kind} ${selection.key} ${printed.value}`)
    .sort();
}

describe.each(families)("law 5: $id", ({ department, unit }) => {
  const drawn = fc.sample(fc.tuple(departmentAndUnits(department, unit), fc.nat()), { seed: 5, numRuns: 2 });

  it("the units rolled up are the department, in whatever order they are given", () => {
    for (const [budgets, turn] of drawn) {
      const { body } = budgets.department;
      const listed = budgets.department.units.map(({ name }) => name);
      const { units } = budgets;
      const turned = [...units.slice(turn % units.length), ...units.slice(0, turn % units.length)];
      const [one, other] = [units, turned, [...turned].reverse()].map((u) =>
        rollUp(u, department, { body, listed }),
      );
      expect(other).toEqual(one);
      if (one?.budget == null) throw new Error(JSON.stringify(one?.problems));
      expect(validateBudget(one.budget, department).filter((p) => p.severity === "error")).toEqual([]);
      expect(said(one.budget, department)).toEqual(said(budgets.department, department));
    }
  }, 120_000);

  it("a unit given twice, left out or of another year is told", () => {
    const [[budgets]] = drawn as [(typeof drawn)[number]];
    const { body } = budgets.department;
    const listed = budgets.department.units.map(({ name }) => name);
    const [first, ...others] = budgets.units as [Budget, ...Budget[]];
    const told = (units: readonly Budget[]): string =>
      JSON.stringify(rollUp(units, department, { body, listed }).problems.map((p) => p.message));
    expect(told([first, ...others, first])).toContain("重名");
    expect(told([first, ...others.slice(1)])).toContain(`没有给出它的预算`);
    expect(told([{ ...first, year: first.year - 1 }, ...others])).toContain("年度不一致");
  }, 120_000);
});

describe("the department's own level", () => {
  it("is named as the form names it and stands first", () => {
    const other = {
      ...unitBudget,
      body: "某区乙馆",
      units: [{ ...unitBudget.units[0], name: "某区乙馆" }],
    } as Budget;
    const rolled = rollUp([other, unitBudget], xinjiang2024Department, { body: unitBudget.body });
    expect(rolled.budget?.units.map(({ name }) => name)).toEqual([`${unitBudget.body}（本级）`, "某区乙馆"]);
    expect(rolled.budget?.facts.every((f) => f.cube !== "budget" || f.at["unit"] !== unitBudget.body)).toBe(
      true,
    );
  }, 120_000);

  it("cannot be rolled up in a form of units", () => {
    expect(rollUp([unitBudget], xinjiang2024Unit, { body: "某部门" }).problems[0]?.message).toContain(
      "部门的样式",
    );
  }, 120_000);
});
