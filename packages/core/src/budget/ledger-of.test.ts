import { type Budget, type Regions, select } from "@mingce/core";
import { xinjiang2024Department as department, xinjiang2024Unit as form } from "@mingce/forms";
import { unitBudget as budget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { ledgerOf } from "./ledger-of.ts";

const ledger = ledgerOf(budget, form);

function sum(regions: Regions, year: 0 | -1 = 0, of = ledger): number {
  const selection = select(form.cubes.budget!, regions, { year });
  return selection === null ? 0 : of.value(selection);
}

describe("the ledger of a budget", () => {
  it("sums exactly over any region, this year and last", () => {
    expect(sum({})).toBe(234_060_050);
    expect(sum({ source: ["generalPublic", "unitFunds"], function: "201-26" })).toBe(223_500_050);
    expect(sum({ function: "221" }, -1)).toBe(7_000_000);
    expect(sum({ nature: "personnelExpenses", economic: "302" })).toBe(0);
  });

  it("finds the same under the two names of one region", () => {
    expect(sum({ nature: "basic", economic: ["301", "303"] })).toBe(sum({ nature: "personnelExpenses" }));
  });

  it("knows the kind of a unit", () => {
    expect(sum({ source: "generalPublic", nature: "operatingExpenses", unitKind: "agency" })).toBe(
      15_500_050,
    );
    const school: Budget = { ...budget, units: [{ name: budget.body, kind: "publicInstitution" }] };
    expect(sum({ unitKind: "agency" }, 0, ledgerOf(school, form))).toBe(0);
  });

  it("names a department's project by its unit too", () => {
    const rolledUp = ledgerOf({ ...budget, form: department.id }, department);
    expect(rolledUp.nodes("budget", "project", { source: "carriedIn" })).toEqual([
      `${budget.body}/特定目标0000001A`,
    ]);
    expect(ledger.nodes("budget", "project", { source: "carriedIn" })).toEqual(["特定目标0000001A"]);
  });

  it("lists codes at a level in code order, of the budget year unless asked for more", () => {
    expect(ledger.nodes("budget", "function", {}, 1)).toEqual(["201", "208"]);
    expect(ledger.nodes("budget", "function", {}, 1, [0, -1])).toEqual(["201", "208", "221"]);
    expect(ledger.nodes("budget", "function", { economic: "310" }, 3)).toEqual(["201-26-04"]);
  });

  it("lists projects as the budget does", () => {
    expect(ledger.nodes("budget", "project", {})).toEqual(["档案数字化", "社会捐赠整理", "特定目标0000001A"]);
  });

  it("has nothing in another measure", () => {
    expect(ledger.value(select(form.cubes.budget!, {}, { measure: "executed" })!)).toBe(0);
  });
});
