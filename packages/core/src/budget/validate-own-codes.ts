import { dimensionName } from "../entry/node-words.ts";
import { codeNameIn } from "../form/code-name.ts";
import type { Form } from "../form/form.ts";
import { splitCode } from "../table/code.ts";
import { comparableLabel } from "../table/label.ts";
import { hasWord } from "../text/has-word.ts";
import type { Budget, OwnCode } from "./budget.ts";
import { type BudgetProblem, budgetError, budgetWarning } from "./budget-problem.ts";
import { isCodeUsed, ownCodesOf } from "./own-codes.ts";

/** What is wrong with the codes a budget registers beside the official lists. */
export function ownCodeProblems(budget: Budget, form: Form): readonly BudgetProblem[] {
  const all = ownCodesOf(budget);
  return all.flatMap((own, i): readonly BudgetProblem[] => {
    const { dimension, code } = own;
    const where = `ownCodes[${i}]`;
    const line = lineOf(own);
    const wrong = unfitDimension(dimension, form) ?? unfitCode(code) ?? unfitName(own.name);
    if (wrong !== null) return [budgetError(`${where}.${wrong.field}`, `${line}${wrong.why}。`)];
    if (all.findIndex((o) => o.dimension === dimension && o.code === code) < i)
      return [budgetError(where, `${line}的编码重复登记，请删除一个。`)];
    const doubt = doubtOf(own, budget, form);
    return doubt === null ? [] : [budgetWarning(`${where}.${doubt.field}`, `${line}${doubt.why}。`)];
  });
}

/** A code registered, as messages call it. */
function lineOf({ code, name }: OwnCode): string {
  return `补充科目“${`${code.replaceAll("-", "")} ${name}`.trim()}”`;
}

/** What is wrong with a field of a code registered, a clause to stand behind its name. */
interface Fault {
  readonly field: "dimension" | "code" | "name";
  readonly why: string;
}

function unfitDimension(dimension: string, form: Form): Fault | null {
  if (Object.hasOwn(form.codes, dimension)) return null;
  const known = Object.keys(form.codes).map((d) => dimensionName(form, d));
  const what = dimension === "" ? "没有填写科目类别" : `的科目类别“${dimension}”不对`;
  return { field: "dimension", why: `${what}，只能是${known.join("、")}，请更正` };
}

function unfitCode(code: string): Fault | null {
  if (code !== "" && splitCode(code) === code) return null;
  const what = code === "" ? "没有填写编码" : `的编码“${code}”不是科目编码`;
  return { field: "code", why: `${what}，请填三位、五位或七位数字，例如2010301` };
}

/** What no official list seen writes names of codes with. A digit in one would be a number of the sentence around it. */
const unfitMark = /[^\p{L}〇、·–—\-（）“”‘’《》〈〉]/u;

/** A name that could not be known again in print. */
function unfitName(name: string): Fault | null {
  const why = whyUnfit(name);
  return why === null ? null : { field: "name", why };
}

function whyUnfit(name: string): string | null {
  if (name === "") return "没有填写名称，请按批复的科目名称填写";
  if (!hasWord(name)) return "的名称里没有文字，印出后认不出是名称，请填写完整的名称";
  const [mark] = unfitMark.exec(name) ?? [];
  if (mark !== undefined)
    return `的名称里有“${mark}”，科目名称只用文字、顿号、连接号、括号和引号，数字写作汉字，请更正`;
  if (/^[、·–—-]|[、·–—-]$/.test(name)) return "的名称以标点开头或结尾，请填写完整的名称";
  if (/（[类款项]）/.test(name)) return "的名称带有级次，请去掉“（类）”“（款）”“（项）”";
  return isPaired(name) ? null : "的名称里括号或引号不成对，请更正";
}

const pairs = ["（）", "“”", "‘’", "《》", "〈〉"];

/** True where every bracket and quotation mark has its other half, and none crosses another. */
function isPaired(name: string): boolean {
  const open: string[] = [];
  for (const c of name) {
    const pair = pairs.find((p) => p.includes(c));
    if (pair === undefined) continue;
    if (pair.startsWith(c)) open.push(pair);
    else if (open.pop() !== pair) return false;
  }
  return open.length === 0;
}

/** What somebody has to look at though the book can be printed. */
function doubtOf(own: OwnCode, budget: Budget, form: Form): Fault | null {
  const { dimension, code, name } = own;
  const [category = ""] = code.split("-");
  if (codeNameIn(form, dimension, category, budget.year) === undefined)
    return { field: "code", why: `属于科目表中没有的“${category}”类，请核对编码和科目类别是否填错` };
  const official = codeNameIn(form, dimension, code, budget.year);
  if (official !== undefined && comparableLabel(official) !== comparableLabel(name)) {
    const what = `在科目表中的名称是“${official}”，将按登记的名称印出`;
    return { field: "name", why: `${what}，检查时会提醒名称不符；编码填错的请更正` };
  }
  if (isCodeUsed(budget, own)) return null;
  return { field: "code", why: "没有用到，请核对编码是否填错，多余的请删除" };
}
