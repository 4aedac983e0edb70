import { type Finding, finding, formatSteps } from "@mingce/core";
import { plainName } from "../printed/plain-words.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { amountOf, budgetProjects, listsAllFiscalProjects, sameUnit } from "./budget-project.ts";
import { projectSheets } from "./project-sheet.ts";

/**
 * The fiscal money of a project's sheet is what the budget gives the project of that unit and name. A sheet whose
 * total, or whose fiscal money with what was carried over, is that amount is no error. Limit: a name that stands for
 * several projects of the unit is not judged, nor any where other budgets spend as well.
 */
export const targetFiscalAmount: Rule = {
  id: "target/fiscal-amount",
  severity: "error",
  title: "绩效目标表的财政拨款应当与该项目的预算金额一致。",
  basis: "绩效目标表与一般公共预算项目支出情况表、情况说明的金额一致",
  scope: { declares: "sheets" },
  judge: (input) => {
    const projects = budgetProjects(input);
    const sheets = projectSheets(input);
    const oneBody = input.form.level === "unit";
    const pairs = sheets.flatMap((sheet) => {
      const same = projects.filter(
        (p) =>
          p.key === plainName(sheet.name) &&
          (oneBody || sameUnit(sheet.unit, p.unit)) &&
          amountOf(p) !== null,
      );
      const twice = sheets.some(
        (s) => s !== sheet && plainName(s.name) === plainName(sheet.name) && sameUnit(s.unit, sheet.unit),
      );
      const project = same[0];
      return project === undefined || same.length > 1 || twice || sheet.fiscal === null
        ? []
        : [{ sheet, project, fiscal: sheet.fiscal }];
    });
    if (!listsAllFiscalProjects(input)) return { outcome: "not-enough-data" };
    if (pairs.length === 0) return { outcome: sheets.length === 0 ? "not-applicable" : "not-enough-data" };
    return outcomeOf(
      pairs.flatMap(({ sheet, project, fiscal }): Finding[] => {
        const amount = amountOf(project) ?? 0;
        const carried = project.carriedIn ?? 0;
        const printed = [project.inTables, project.inText].filter((a) => a !== null);
        const allowed = [...printed, ...printed.map((a) => a + carried)];
        const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2 * halfStep;
        if (allowed.some((a) => near(a, fiscal) || near(a, sheet.total ?? fiscal))) return [];
        return [
          finding({
            code: targetFiscalAmount.id,
            severity: "error",
            message: `项目“${project.name}”的绩效目标表写财政拨款${inWanyuan(fiscal)}，预算中是${inWanyuan(amount)}。请核对后改为一致。`,
            at: [sheet.fiscalAt, project.statement.place],
            stated: sheet.fiscalAt.text.trim(),
            expected: formatSteps(amount, "wanyuan", 2),
            difference: formatSteps(fiscal - amount, "wanyuan", 2),
            tolerance: formatSteps(2 * halfStep, "wanyuan", 2),
            basis: targetFiscalAmount.basis,
          }),
        ];
      }),
    );
  },
};
