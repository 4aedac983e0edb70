import { type Finding, finding } from "@mingce/core";
import { bodyKey } from "../printed/plain-words.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { budgetProjects } from "./budget-project.ts";
import { projectSheets } from "./project-sheet.ts";

/**
 * The 预算单位 of a department's sheet is one of the units the document lists. A warning. Fires only where the list is
 * sure to be whole. Limit: a name that leaves out characters of a listed one, or puts some before it, is taken for it.
 */
export const targetSheetUnit: Rule = {
  id: "target/sheet-unit",
  severity: "warning",
  title: "绩效目标表的预算单位应当是部门预算编制范围内的单位。",
  basis: "绩效目标表由纳入部门预算编制范围的预算单位填报",
  scope: { declares: "sheets", levels: ["department"] },
  judge: (input) => {
    const { units, unitsAllListed, identity } = input.reading;
    const sheets = projectSheets(input).filter((s) => s.unit !== null);
    if (sheets.length === 0) return { outcome: "not-applicable" };
    if (!unitsAllListed || identity.unit === null) return { outcome: "not-enough-data" };
    const ofProjects = budgetProjects(input).flatMap((p) => p.unit ?? []);
    const known = [...new Set([identity.unit, ...units, ...ofProjects].map(bodyKey))];
    return outcomeOf(
      sheets.flatMap(({ found, name, unit }): Finding[] => {
        const own = bodyKey(unit ?? "");
        if (own === "" || known.some((k) => isWithin(own, k) || own.endsWith(k))) return [];
        return [
          finding({
            code: targetSheetUnit.id,
            severity: "warning",
            message: `项目“${name}”的绩效目标表写的预算单位是“${(unit ?? "").trim()}”，不在本部门所列的预算单位之中。请核对单位名称。`,
            at: [found.fields["unit"]?.place ?? found.place],
            stated: (unit ?? "").trim(),
            basis: targetSheetUnit.basis,
          }),
        ];
      }),
    );
  },
};

/** True where a name is another one with characters left out: a body called by its short name. */
function isWithin(short: string, long: string): boolean {
  const left = [...short];
  for (const c of long) if (c === left[0]) left.shift();
  return left.length === 0;
}
