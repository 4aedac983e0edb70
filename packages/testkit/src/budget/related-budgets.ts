import type { Budget, BudgetUnit, Form } from "@mingce/core";
import fc from "fast-check";
import { affordable, withinMoney, withVehicles } from "./affordable.ts";
import { budgetOf, unitsOf } from "./budget-arbitrary.ts";
import { type DrawnCounts, drawnCounts, organisation } from "./counted-facts.ts";
import { type DrawnMoney, drawnMoney } from "./drawn-budget.ts";

/** Budgets of one body in two years running: what was planned last year is last year's amount of this year's. */
export function twoYears(form: Form): fc.Arbitrary<{ readonly last: Budget; readonly now: Budget }> {
  const year = form.years.until;
  return unitsOf(form).chain((units) =>
    fc.tuple(drawnMoney(form, year, units.length), drawnCounts(form, units)).map(([money, drawn]) => {
      const before = yearEarlier(money);
      const bought = (of: DrawnMoney): DrawnCounts => ({ ...drawn, facts: affordable(drawn.facts, of) });
      return {
        last: budgetOf({ form, year: year - 1, units, money: before, counts: earlier(bought(before)) }),
        now: budgetOf({ form, year, units, money, counts: bought(money) }),
      };
    }),
  );
}

/** A budget of a department and one of each of its units, the department's own level first. */
export function departmentAndUnits(
  department: Form,
  unit: Form,
): fc.Arbitrary<{ readonly department: Budget; readonly units: readonly Budget[] }> {
  const year = department.years.until;
  return unitsOf(department).chain((units) =>
    fc
      .tuple(drawnMoney(department, year, units.length), drawnCounts(department, units))
      .map(([money, drawn]) => {
        // The own level has all that is counted, so it has to afford it; vehicles are bought where their money is.
        const facts = withinMoney(drawn.facts, ofUnit(money, 0));
        const counted = (of: DrawnMoney, counts: DrawnCounts): DrawnCounts => ({
          ...counts,
          facts: withVehicles(counts.facts, of),
        });
        const counts = { ...drawn, facts };
        return {
          department: budgetOf({ form: department, year, units, money, counts: counted(money, counts) }),
          units: units.map((own, i) => {
            const its = ofUnit(money, i);
            return budgetOf({
              form: unit,
              year,
              units: [own],
              money: its,
              counts: counted(its, countsOfUnit(unit, counts, own, i === 0)),
            });
          }),
        };
      }),
  );
}

/** The year before as the budget year; what came before that is this year's amount once more. */
function yearEarlier({ lines, projects }: DrawnMoney): DrawnMoney {
  const turned = <Line extends DrawnMoney["projects"][number]["lines"][number]>(line: Line): Line => ({
    ...line,
    amount: { now: line.amount.prior, prior: line.amount.now },
  });
  return {
    lines: lines.map(turned),
    projects: projects.map((p) => ({ ...p, lines: p.lines.map(turned) })),
  };
}

/** Staff is counted in both years; everything else is as it is this year. */
function earlier({ offices, facts }: DrawnCounts): DrawnCounts {
  const dated = new Set(facts.filter((f) => f.year === -1).map((f) => f.cube));
  return {
    offices,
    facts: facts.map((f) => (dated.has(f.cube) ? { ...f, year: f.year === 0 ? -1 : 0 } : f)),
  };
}

function ofUnit({ lines, projects }: DrawnMoney, unit: number): DrawnMoney {
  const own = <Of extends { readonly unit: number }>(all: readonly Of[]): readonly Of[] =>
    all.filter((one) => one.unit === unit).map((one) => ({ ...one, unit: 0 }));
  return { lines: own(lines), projects: own(projects) };
}

/** The department's own level has all that is counted, the others have none of it. */
function countsOfUnit(
  form: Form,
  { offices, facts }: DrawnCounts,
  own: BudgetUnit,
  all: boolean,
): DrawnCounts {
  const counted = facts.filter((f) => f.cube !== "organisation");
  return {
    offices,
    facts: [...organisation(form, [own], offices), ...counted.map((f) => (all ? f : { ...f, value: "0" }))],
  };
}
