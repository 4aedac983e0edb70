import { nameNode } from "../table/label.ts";
import { isPublicCode } from "../text/public-code.ts";
import type { Budget, ProjectRecord, SheetRecord } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";

/** What is wrong with a project: its name, its unit, and of a withheld one anything beyond its public code. */
export function projectProblems(
  project: ProjectRecord,
  number: number,
  budget: Budget,
): readonly BudgetProblem[] {
  const where = `projects[${number}]`;
  const problems: BudgetProblem[] = [];
  if (project.name.trim() === "") {
    problems.push(budgetError(`${where}.name`, `第${number + 1}个项目没有名称，请补充。`));
  }
  if (!budget.units.some((unit) => unit.name === project.unit)) {
    const unit = project.unit === "" ? "没有预算单位" : `的预算单位“${project.unit}”不在单位清单中`;
    problems.push(budgetError(`${where}.unit`, `项目“${project.name}”${unit}，请与单位清单保持一致。`));
  }
  if (project.withheld && project.name.trim() !== "" && !isPublicCode(project.name)) {
    const message = `第${number + 1}个项目不予公开，登记的却是名称而不是公开代号，请改为“特定目标”加编码（例如特定目标0000001A），真实名称不要在本系统保存。`;
    problems.push(budgetError(`${where}.name`, message));
  }
  const filled = Object.entries(project.fields).filter(([, text]) => text !== "");
  if (project.withheld && filled.length > 0) {
    const message = `不予公开的项目“${project.name}”只能登记公开代号、单位、科目和金额，请删除其余内容，不要在本系统保存。`;
    problems.push(...filled.map(([field]) => budgetError(`${where}.fields.${field}`, message)));
  }
  return problems;
}

/** A withheld project has no target sheet and no free text of its own. */
export function withheldElsewhere(budget: Budget): readonly BudgetProblem[] {
  const withheld = budget.projects.filter((project) => project.withheld);
  const problems = withheld.flatMap((project) => [
    ...budget.sheets.flatMap((sheet, i) =>
      namesProject(sheet, project.name)
        ? [budgetError(`sheets[${i}]`, `不予公开的项目“${project.name}”不能有绩效目标表，请删除。`)]
        : [],
    ),
    ...Object.keys(budget.texts)
      .filter((key) => key.split("/").includes(nameNode(project.name)))
      .map((key) => budgetError(`texts.${key}`, `不予公开的项目“${project.name}”不能有文字说明，请删除。`)),
  ]);
  return problems;
}

function namesProject(sheet: SheetRecord, name: string): boolean {
  return Object.values(sheet.fields).some((text) => text === name);
}
