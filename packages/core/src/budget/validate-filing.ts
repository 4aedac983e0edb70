import { isDay } from "../text/is-day.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";

/** Longest index number a site's form takes; those in use have about twenty characters. */
const longestIndex = 60;

/** What is wrong with what a budget says of its filing. */
export function filingProblems({ filing }: Budget): readonly BudgetProblem[] {
  if (filing === undefined) return [];
  const { index, publisher, date } = filing;
  const problems: BudgetProblem[] = [];
  if (index !== undefined && (!/^\S(?:.*\S)?$/.test(index) || index.length > longestIndex))
    problems.push(
      budgetError(
        "filing.index",
        `索引号“${index}”应为一行${longestIndex}字以内的文字，前后不留空格，请更正；没有索引号就不要填这一项。`,
      ),
    );
  if (publisher !== undefined && publisher.trim() === "")
    problems.push(budgetError("filing.publisher", "发布机构是空的，请补充；与单位相同就不要填这一项。"));
  if (date !== undefined && !isDay(date))
    problems.push(budgetError("filing.date", `成文日期“${date}”不是日期，请按2024-02-29的样式填写。`));
  return problems;
}
