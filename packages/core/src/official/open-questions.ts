import type { Budget } from "../budget/budget.ts";
import { type BudgetProblem, budgetError, budgetWarning } from "../budget/budget-problem.ts";
import { draftOf } from "../budget/draft-of.ts";
import { missingTextProblems, missingTextsOf } from "../budget/missing-text-problems.ts";
import { withOwnCodes } from "../budget/own-codes.ts";
import { validateBudget } from "../budget/validate-budget.ts";
import { cubeWord } from "../cube/cube-words.ts";
import { nodeWord } from "../entry/node-words.ts";
import { filled } from "../form/filled.ts";
import { type Form, tablesOf } from "../form/form.ts";
import type { Reading } from "../reading/reading.ts";
import { toldOnce } from "./told-once.ts";

/**
 * What official tables leave open of a budget made of them: tables that are not there, amounts that nothing divides as
 * the form does, last year, what is counted, sheets, texts; each with what to do, in the order people fill them in.
 */
export function openQuestions(budget: Budget, declared: Form, reading: Reading): readonly BudgetProblem[] {
  const form = withOwnCodes(declared, budget);
  const problems = validateBudget(budget, form, lineNames(budget, form));
  const draft = draftOf(budget, problems);
  const reasons = new Set(
    missingTextsOf(draft, form).flatMap(({ key, kind }) => (kind === "reason" ? [`texts.${key}`] : [])),
  );
  return [
    ...(reading.outline.sections.length === 0 ? [] : [wordsQuestion]),
    ...missingTables(form, reading),
    ...namesTaken(budget),
    ...toldOnce(
      problems.filter(({ where }) => !where.startsWith("texts.")),
      budget,
      form,
      lineNames(budget, form),
    ),
    lastYearQuestion,
    ...uncounted(budget, form),
    ...missingSheets(budget, form),
    ...missingTextProblems(draft, form).filter(({ where }) => !reasons.has(where)),
  ];
}

/** The reasons of changes are asked for once it is known what changed. */
const lastYearQuestion: BudgetProblem = budgetWarning(
  "facts",
  "官方表里没有上年数：增减额、增减率和增减原因都还写不出。请在收支明细的“上年预算数”一列填写，或编制时用 --last-year 给出上年公开文件；填好后再列出缺少的原因。",
);

/** Of a whole disclosure the tables alone are taken. */
const wordsQuestion: BudgetProblem = budgetWarning(
  "texts",
  "文件里除了官方表还有文字部分，只读入了各表；文字可在编制时用 --texts-from 沿用，增减原因除外。",
);

/** Codes that nothing but the tables names. */
function namesTaken({ ownCodes = [] }: Budget): readonly BudgetProblem[] {
  return ownCodes.map(({ code, name }, i) =>
    budgetWarning(
      `ownCodes[${i}]`,
      `科目${code.replaceAll("-", "")}不在科目表中，名称按表中的“${name}”登记在《补充科目》里，请核对编码和名称。`,
    ),
  );
}

function missingTables(form: Form, reading: Reading): readonly BudgetProblem[] {
  const there = new Set(reading.outline.tables.map(({ id }) => id));
  return tablesOf(form)
    .filter(({ id }) => !there.has(id))
    .map(({ number, title }) =>
      budgetError(
        "given",
        `缺少表${number}《${filled(title, form).replace(/\{\w+\}/g, "")}》：没有找到这张表，它的数只有能由其他表推出的才有。请补上这张表重新导入，或在收支明细中填齐。`,
      ),
    );
}

/** What the cubes hold of which neither a fact nor a table tells anything: staff, assets, purchases. */
function uncounted({ facts, given = [] }: Budget, { cubes }: Form): readonly BudgetProblem[] {
  const told = new Set([...facts, ...given].map(({ cube }) => cube));
  return Object.values(cubes)
    .filter(({ id }) => !told.has(id))
    .map((cube) =>
      budgetWarning(
        "facts",
        `官方表里没有“${cubeWord(cube)}”的数，公开文本中将写作“（待填）”，请在同名的工作表中填写，没有的填0。`,
      ),
    );
}

function missingSheets({ projects }: Budget, form: Form): readonly BudgetProblem[] {
  return form.sheets.flatMap(({ id, title }): readonly BudgetProblem[] => {
    const named = filled(title, form).replace(/\{\w+\}/g, "");
    if (id === "overall")
      return [budgetWarning("sheets", `《${named}》还没有填写，请在同名的工作表和绩效指标中填写。`)];
    return projects
      .filter(({ withheld }) => !withheld)
      .map(({ name }) => budgetWarning("sheets", `项目“${name}”的《${named}》还没有填写，要公开的请补充。`));
  });
}

/** A fact by what it is of, as nobody has seen its number. */
function lineNames(budget: Budget, form: Form): (number: number) => string {
  return (number) => {
    const fact = budget.facts[number];
    const cube = fact === undefined ? undefined : form.cubes[fact.cube];
    if (fact === undefined || cube === undefined) return `第${number + 1}行数据`;
    const words = Object.entries(fact.at)
      .filter(([dimension]) => form.level === "department" || dimension !== "unit")
      .map(([dimension, node]) => nodeWord(form, cube, dimension, node, budget.year));
    return `明细“${words.join("，")}”（${fact.value}元）`;
  };
}
