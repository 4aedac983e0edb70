import { hasWord } from "../text/has-word.ts";
import { ordinalOf } from "../text/ordinal.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";

/** Up to this length the lines of a form are known by the body's name in them; a rare hanzi (U+20000…) counts twice. */
const longest = 60;

/**
 * Names by which a disclosure could not be known again: without a word in them, and of the body ones that are too long
 * or begin with an ordinal, as headings do. Names with any other marks, digits and rare characters are none.
 */
export function nameProblems({ body, units, projects }: Budget): readonly BudgetProblem[] {
  return [
    ...wordless("单位名称", body, "body"),
    ...bodyProblems(body),
    ...units.flatMap(({ name }, i) => wordless("预算单位", name, `units[${i}].name`)),
    ...projects.flatMap(({ name }, i) => wordless("项目", name, `projects[${i}].name`)),
  ];
}

function wordless(what: string, name: string, where: string): readonly BudgetProblem[] {
  if (name.trim() === "" || hasWord(name)) return [];
  return [budgetError(where, `${what}“${name}”里没有文字，印出后认不出是名称，请填写完整的名称。`)];
}

function bodyProblems(body: string): readonly BudgetProblem[] {
  const name = squeezed(body);
  const mark = ordinalOf(name);
  const problems: string[] = [];
  if ([...name].length === 1) problems.push(`单位名称“${body}”只有一个字，印出后认不出是名称，请填写全称。`);
  if (name.length > longest)
    problems.push(
      `单位名称有${name.length}个字，超过${longest}个字的名称印在标题中认不出来，请改用规范的名称。`,
    );
  // An ordinal in digits heads nothing these forms put the body's name into, and 12345热线 begins with digits.
  if (mark !== "" && !/^\d/.test(mark))
    problems.push(`单位名称“${body}”以序号“${mark}”开头，印在标题中会被当作标题的序号，请去掉序号。`);
  return problems.map((message) => budgetError("body", message));
}
