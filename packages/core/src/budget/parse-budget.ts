import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";

/** A parsed budget, or why the JSON is none. */
export type ParsedBudget =
  | { readonly budget: Budget; readonly problems: null }
  | { readonly budget: null; readonly problems: readonly BudgetProblem[] };

type Check = (value: unknown, where: string) => readonly BudgetProblem[];

const kinds = ["administrative", "civilServiceLike", "publicInstitution"];

const budgetShape = object({
  mingce: oneOf([1], "1"),
  form: text,
  year: whole,
  body: text,
  code: optional(text),
  date: text,
  units: listOf(object({ name: text, kind: oneOf(kinds, kinds.join("、")), code: optional(text) })),
  facts: listOf(object({ cube: text, year: oneOf([0, -1], "0或-1"), at: textMap, value: text })),
  projects: listOf(object({ name: text, unit: text, withheld: truth, fields: textMap })),
  sheets: listOf(
    object({
      id: oneOf(["overall", "project"], "overall或project"),
      fields: textMap,
      indicators: listOf(textMap),
    }),
  ),
  texts: textMap,
  withholds: optional(listOf(object({ cube: text, at: textMap, cover: optional(truth) }))),
  reasonsFrom: optional(text),
  filing: optional(object({ index: optional(text), publisher: optional(text), date: optional(text) })),
});

/**
 * A budget from JSON that somebody else wrote: its shape is checked, its content is not (`validateBudget`).
 * Fields that are not in the format are refused too, so that no typing error goes unnoticed.
 */
export function parseBudget(json: unknown): ParsedBudget {
  const problems = budgetShape(json, "");
  return problems.length === 0 ? { budget: json as Budget, problems: null } : { budget: null, problems };
}

function object(shape: Readonly<Record<string, Check>>): Check {
  return (value, where) => {
    if (!isRecord(value)) return [wrong(where, "一组字段")];
    const at = (name: string): string => (where === "" ? name : `${where}.${name}`);
    const surplus = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
    return [
      ...Object.entries(shape).flatMap(([name, check]) => check(value[name], at(name))),
      ...surplus.map((name) => budgetError(at(name), `“${at(name)}”不是预算数据的字段，请删除或更正名称。`)),
    ];
  };
}

function optional(check: Check): Check {
  return (value, where) => (value === undefined ? [] : check(value, where));
}

function listOf(check: Check): Check {
  return (value, where) =>
    Array.isArray(value) ? value.flatMap((each, i) => check(each, `${where}[${i}]`)) : [wrong(where, "列表")];
}

function oneOf(choices: readonly unknown[], said: string): Check {
  return (value, where) => (choices.includes(value) ? [] : [wrong(where, said)]);
}

function text(value: unknown, where: string): readonly BudgetProblem[] {
  return typeof value === "string" ? [] : [wrong(where, "文本")];
}

function whole(value: unknown, where: string): readonly BudgetProblem[] {
  return Number.isInteger(value) ? [] : [wrong(where, "整数")];
}

function truth(value: unknown, where: string): readonly BudgetProblem[] {
  return typeof value === "boolean" ? [] : [wrong(where, "true或false")];
}

function textMap(value: unknown, where: string): readonly BudgetProblem[] {
  if (!isRecord(value)) return [wrong(where, "一组文本")];
  return Object.entries(value).flatMap(([name, each]) => text(each, `${where}.${name}`));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(where: string, wanted: string): BudgetProblem {
  return budgetError(where, `预算数据的“${where === "" ? "整体" : where}”应为${wanted}，请更正。`);
}
