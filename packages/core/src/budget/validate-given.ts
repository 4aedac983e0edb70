import { contains, type Selection, unitOf } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import { formatGrouped } from "../quantity/format-number.ts";
import { kindOf, unitWord } from "../quantity/unit.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError, budgetOpen } from "./budget-problem.ts";
import { draftOf } from "./draft-of.ts";
import { isPrintedAs, type PlacedGiven, placedGiven, selectionsOfFacts } from "./given-ledger.ts";
import { ledgerOf } from "./ledger-of.ts";

/** An amount given and what the facts come to instead. */
export interface Apart extends PlacedGiven {
  readonly exact: number;
}

/**
 * Amounts of official tables that the facts do not come to, each told where no narrower one is; and those nobody can
 * read. `problems` are those of the facts: one of them that is in error counts nothing.
 */
export function givenProblems(
  budget: Budget,
  form: Form,
  problems: readonly BudgetProblem[],
): readonly BudgetProblem[] {
  const { given = [] } = budget;
  if (given.length === 0) return [];
  const readable = new Set(placedGiven(budget, form).map(({ number }) => number));
  return [
    ...given.flatMap(({ at }, i) =>
      readable.has(i)
        ? []
        : [budgetError(`given[${i}]`, `官方表中“${at}”的数不在本格式中，或不是精确的数字，请更正或删除。`)],
    ),
    ...apartFromFacts(budget, form, problems).map((g) =>
      budgetOpen(`given[${g.number}]`, `${given[g.number]?.at ?? ""}${words(g, form)}`),
    ),
  ];
}

/** Amounts given that the facts do not come to, but for those with a narrower one inside; `problems` as above. */
export function apartFromFacts(
  budget: Budget,
  form: Form,
  problems: readonly BudgetProblem[],
): readonly Apart[] {
  const placed = placedGiven(budget, form);
  const ledger = ledgerOf(draftOf(budget, problems), form);
  const facts = selectionsOfFacts(budget, form);
  const parts = (selection: Selection): number =>
    facts.filter((fact) => isInside(fact, selection, form)).length;
  const apart = placed.flatMap((g): Apart[] => {
    const exact = ledger.value(g.selection);
    return isWithinRounding(g, exact, parts(g.selection)) ? [] : [{ ...g, exact }];
  });
  return apart.filter((g) => !apart.some((other) => isInside(other.selection, g.selection, form)));
}

/** What so many facts that are themselves taken from rounded tables may add to (domain.md §8). */
function isWithinRounding({ value, quantum }: PlacedGiven, exact: number, parts: number): boolean {
  return isPrintedAs(exact, value, quantum) || Math.abs(exact - value) * 2 <= quantum * (parts + 1);
}

function isInside(inner: Selection, outer: Selection, form: Form): boolean {
  const cube = form.cubes[outer.cube];
  return cube !== undefined && inner.key !== outer.key && contains(cube, outer, inner);
}

function words({ selection, value, exact }: Apart, form: Form): string {
  const cube = form.cubes[selection.cube];
  const unit = (cube === undefined ? null : unitOf(cube, selection)) ?? "yuan";
  const shown = (steps: number): string =>
    kindOf(unit) === "money"
      ? `${formatGrouped(steps, "yuan", 2)}元`
      : `${formatGrouped(steps, unit, 0)}${unitWord(unit)}`;
  const difference = shown(Math.abs(value - exact));
  return exact < value
    ? `是${shown(value)}，明细只有${shown(exact)}，还有${difference}没有分到明细，请补充。`
    : `是${shown(value)}，明细却有${shown(exact)}，多${difference}，请核对明细或官方表。`;
}
