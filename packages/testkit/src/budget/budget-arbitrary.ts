import type { Budget, BudgetUnit, Form } from "@mingce/core";
import fc from "fast-check";
import { affordable } from "./affordable.ts";
import { type DrawnCounts, drawnCounts } from "./counted-facts.ts";
import { type DrawnMoney, drawnMoney } from "./drawn-budget.ts";
import { moneyFacts } from "./money-facts.ts";
import { bodies, subordinates } from "./names.ts";
import { neededWords } from "./needed-words.ts";
import { projectRecords } from "./project-records.ts";
import { targetsOf } from "./target-sheets.ts";

const kinds = ["administrative", "civilServiceLike", "publicInstitution"] as const;

/**
 * Valid budgets of a form: a unit, or a department of two to five units, with every text its document asks for.
 * Deterministic for a seed. Covers new items and ones that fell to zero, all-zero sources, amounts below 0.01 万元
 * and very large ones, projects of one name in two units, carried-over and withheld projects.
 */
export function budgetArbitrary(form: Form): fc.Arbitrary<Budget> {
  return fc
    .tuple(fc.integer({ min: form.years.from, max: form.years.until }), unitsOf(form))
    .chain(([year, units]) =>
      fc.tuple(drawnMoney(form, year, units.length), drawnCounts(form, units)).map(([money, drawn]) => {
        const counts = { ...drawn, facts: affordable(drawn.facts, money) };
        return budgetOf({ form, year, units, money, counts });
      }),
    );
}

/** Everything drawn for one budget. */
export interface Drawn {
  readonly form: Form;
  readonly year: number;
  readonly units: readonly BudgetUnit[];
  readonly money: DrawnMoney;
  readonly counts: DrawnCounts;
}

/** The budget of what was drawn, with every text its document asks for. */
export function budgetOf({ form, year, units, money, counts }: Drawn): Budget {
  const body = form.level === "unit" ? (units[0]?.name ?? "") : bodyOf(units);
  const targets = targetsOf(money, units, body, form);
  const budget: Budget = {
    mingce: 1,
    form: form.id,
    year,
    body,
    date: `${year}-02-26`,
    units,
    facts: [...moneyFacts(money, units), ...counts.facts, ...targets.facts],
    projects: projectRecords(money, units, year),
    sheets: targets.sheets,
    texts: {},
  };
  return { ...budget, texts: neededWords(budget, form, counts.offices) };
}

/** The first unit is the body itself; a department's is its own level. */
export function unitsOf(form: Form): fc.Arbitrary<readonly BudgetUnit[]> {
  const own = fc.record({ name: fc.constantFrom(...bodies), kind: fc.constantFrom(...kinds) });
  if (form.level === "unit") return own.map((unit) => [unit]);
  const others = fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...subordinates), kind: fc.constantFrom(...kinds) }),
    { minLength: 1, maxLength: 4, selector: (unit) => unit.name },
  );
  return fc.tuple(own, others).map(([body, rest]) => [{ ...body, name: `${body.name}本级` }, ...rest]);
}

function bodyOf(units: readonly BudgetUnit[]): string {
  return (units[0]?.name ?? "").replace(/本级$/, "");
}
