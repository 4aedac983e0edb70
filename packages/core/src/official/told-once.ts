import type { Budget } from "../budget/budget.ts";
import { type BudgetProblem, budgetOpen } from "../budget/budget-problem.ts";
import { coordinatesOf } from "../budget/fact-coordinates.ts";
import { apartFromFacts } from "../budget/validate-given.ts";
import { withoutSecrets } from "../budget/without-secrets.ts";
import { dimensionWord } from "../cube/cube-words.ts";
import { areDisjoint, type Selection, select } from "../cube/selection.ts";
import { givenTitle } from "../entry/given-sheet.ts";
import type { Form } from "../form/form.ts";

/** Where a fact lacks a detail: its number and the dimension. */
const detail = /^facts\[(\d+)\]\.at\.([^.[\]]+)$/;
const given = /^given\[(\d+)\]$/;

/**
 * Problems of a budget made of official tables with each thing that is open told once: of a fact all it lacks in one
 * sentence, and of the amounts such facts would come to if they had it one sentence together. What they are stands, cell
 * by cell, in the entry workbook, where they are filled in. `lineName` is what the messages call a fact.
 */
export function toldOnce(
  problems: readonly BudgetProblem[],
  budget: Budget,
  form: Form,
  lineName: (number: number) => string,
): readonly BudgetProblem[] {
  const lacking = lackingDetails(problems);
  const waiting = waitingFor([...lacking.keys()], problems, budget, form);
  const isMerged = ({ where, open }: BudgetProblem): boolean =>
    open === true && (detail.test(where) || waiting.has(Number(given.exec(where)?.[1] ?? Number.NaN)));
  const details = [...lacking].map(([number, dimensions]) =>
    budgetOpen(
      `facts[${number}]`,
      `${lineName(number)}还要分到最末一级：${words(number, dimensions, budget, form)}。请在收支明细中分开填写。`,
    ),
  );
  return [
    ...problems.filter((problem) => !isMerged(problem)),
    ...withoutSecrets(budget, [...details, ...waitingTogether([...waiting.values()])]),
  ];
}

/** The dimensions in which facts lack a detail, by the number of the fact. */
function lackingDetails(problems: readonly BudgetProblem[]): ReadonlyMap<number, readonly string[]> {
  const lacking = new Map<number, readonly string[]>();
  for (const { where, open } of problems) {
    const [, number, dimension] = detail.exec(where) ?? [];
    if (open !== true || number === undefined || dimension === undefined) continue;
    const known = lacking.get(Number(number)) ?? [];
    if (!known.includes(dimension)) lacking.set(Number(number), [...known, dimension]);
  }
  return lacking;
}

/** Amounts given that facts lacking a detail may yet come to, each with the place it stands at, by their numbers. */
function waitingFor(
  numbers: readonly number[],
  problems: readonly BudgetProblem[],
  budget: Budget,
  form: Form,
): ReadonlyMap<number, string> {
  const open = numbers.flatMap((number) => selectionOf(number, budget, form));
  const entered = problems.filter(({ where }) => !given.test(where));
  const short = apartFromFacts(budget, form, entered).filter(({ selection, value, exact }) => {
    const cube = form.cubes[selection.cube];
    if (cube === undefined || exact >= value) return false;
    return open.some((fact) => fact.cube === cube.id && !areDisjoint(cube, fact, selection));
  });
  return new Map(short.map(({ number }) => [number, budget.given?.[number]?.at ?? ""]));
}

function selectionOf(number: number, budget: Budget, form: Form): readonly Selection[] {
  const fact = budget.facts[number];
  const cube = fact === undefined ? undefined : form.cubes[fact.cube];
  if (fact === undefined || cube === undefined || fact.year !== 0) return [];
  const selection = select(cube, coordinatesOf(fact, cube, budget, form));
  return selection === null ? [] : [selection];
}

function words(number: number, dimensions: readonly string[], { facts }: Budget, { cubes }: Form): string {
  const cube = cubes[facts[number]?.cube ?? ""];
  return dimensions.map((d) => (cube === undefined ? d : dimensionWord(cube, d))).join("、");
}

function waitingTogether(places: readonly string[]): readonly BudgetProblem[] {
  const [first] = places;
  if (first === undefined) return [];
  const which = places.length === 1 ? first : `${first}等${places.length}处`;
  const message = `${which}的数要等上面的明细分开以后才对得上，逐处列在填报工作簿的《${givenTitle}》里。`;
  return [budgetOpen("given", message)];
}
