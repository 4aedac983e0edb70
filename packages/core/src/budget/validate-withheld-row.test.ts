import { xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import type { WithheldRow } from "./budget.ts";
import { withheldRowProblems } from "./validate-withheld-row.ts";

const sheets = [
  { id: "project" as const, fields: { project: "档案数字化", total: "850000", fiscal: "850000" } },
];

/** Places of what is wrong with rows withheld from the sample. */
function wrongWith(at: WithheldRow["at"]): readonly string[] {
  const budget = {
    ...unitBudget,
    sheets,
    withholds: [{ cube: "budget", at }],
  } as unknown as typeof unitBudget;
  return withheldRowProblems(budget, xinjiang2024Unit).map((p) => p.where);
}

describe("the target sheet of a project", () => {
  it("is refused where the project is withheld", () => {
    expect(wrongWith({ project: "档案数字化" })).toEqual(["sheets[0]"]);
  });

  it("is refused where the whole row it lies in is withheld", () => {
    expect(wrongWith({ function: "201-26-04" })).toEqual(["sheets[0]"]);
  });

  it("stays where another row is withheld", () => {
    expect(wrongWith({ function: "208-05-05" })).toEqual([]);
  });
});

describe("a row that is withheld", () => {
  it("has to name what the budget holds", () => {
    expect(wrongWith({ function: "201-26-05" })).toEqual(["withholds[0]"]);
    expect(wrongWith({ project: "没有的项目" })).toEqual(["withholds[0].at.project"]);
  });
});
