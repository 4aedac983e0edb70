import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";

/** What no format can print: codes that steer devices, code points that are no characters, halves of one. Line breaks can be printed. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** True for a text that holds nothing but what every format can print. */
export function isPrintable(text: string): boolean {
  return !unprintable.test(text);
}

/** An error for each text of a budget that holds a character no format can print; the text is not repeated. */
export function characterProblems(budget: Budget): readonly BudgetProblem[] {
  return Object.entries(budget).flatMap(([name, value]) => problemsIn(value, name));
}

function problemsIn(value: unknown, where: string): readonly BudgetProblem[] {
  if (typeof value === "string")
    return isPrintable(value)
      ? []
      : [budgetError(where, `预算数据的“${where}”里有不能印出的控制字符，请重新输入这一处。`)];
  if (Array.isArray(value)) return value.flatMap((each, i) => problemsIn(each, `${where}[${i}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => problemsIn(each, `${where}.${name}`));
}
