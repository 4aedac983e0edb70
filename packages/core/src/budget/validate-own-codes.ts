import { dimensionName } from "../entry/node-words.ts";
import { codeNameIn } from "../form/code-name.ts";
import type { Form } from "../form/form.ts";
import { splitCode } from "../table/code.ts";
import { comparableLabel } from "../table/label.ts";
import { hasWord } from "../text/has-word.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError, budgetWarning } from "./budget-problem.ts";

/** What is wrong with the codes a budget registers beside the official lists. */
export function ownCodeProblems({ ownCodes = [], year }: Budget, form: Form): readonly BudgetProblem[] {
  return ownCodes.flatMap(({ dimension, code, name }, i): readonly BudgetProblem[] => {
    const where = `ownCodes[${i}]`;
    const line = `补充科目“${`${code.replaceAll("-", "")} ${name}`.trim()}”`;
    if (!Object.hasOwn(form.codes, dimension)) {
      const known = Object.keys(form.codes).map((d) => dimensionName(form, d));
      return [
        budgetError(
          `${where}.dimension`,
          `${line}的科目类别“${dimension}”不对，只能是${known.join("、")}，请更正。`,
        ),
      ];
    }
    if (splitCode(code) !== code)
      return [
        budgetError(
          `${where}.code`,
          `${line}的编码“${code}”不是科目编码，请填三位、五位或七位数字，例如2010301。`,
        ),
      ];
    const unfit = unfitName(name);
    if (unfit !== null) return [budgetError(`${where}.name`, `${line}${unfit}。`)];
    if (ownCodes.findIndex((o) => o.dimension === dimension && o.code === code) < i)
      return [budgetError(where, `${line}的编码重复登记，请删除一个。`)];
    const [category = ""] = code.split("-");
    if (codeNameIn(form, dimension, category, year) === undefined)
      return [
        budgetWarning(
          `${where}.code`,
          `${line}属于科目表中没有的“${category}”类，请核对编码和科目类别是否填错。`,
        ),
      ];
    const official = codeNameIn(form, dimension, code, year);
    if (official === undefined || comparableLabel(official) === comparableLabel(name)) return [];
    return [
      budgetWarning(
        `${where}.name`,
        `${line}在科目表中的名称是“${official}”，将按登记的名称印出，请核对；编码填错的请更正。`,
      ),
    ];
  });
}

/** What no official list seen writes names of codes with. A digit in one would be a number of the sentence around it. */
const unfitMark = /[^\p{L}〇\s、·–—\-（）()“”‘’《》〈〉]/u;

/** Why a name could not be known again in print; null for one that can. */
function unfitName(name: string): string | null {
  if (name.trim() === "") return "没有填写名称，请按批复的科目名称填写";
  if (!hasWord(name)) return "的名称里没有文字，印出后认不出是名称，请填写完整的名称";
  const [mark] = unfitMark.exec(name) ?? [];
  if (mark !== undefined)
    return `的名称里有“${mark}”，科目名称只用文字、顿号、连接号、括号和引号，数字写作汉字，请更正`;
  return /[（(][类款项][）)]/.test(name) ? "的名称带有级次，请去掉“（类）”“（款）”“（项）”" : null;
}
