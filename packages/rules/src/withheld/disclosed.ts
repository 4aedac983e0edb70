import { type Finding, finding, publicCode } from "@mingce/core";
import { plainName } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import { halfStep } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { type BudgetProject, budgetProjects, sameUnit } from "../target/budget-project.ts";
import { type ProjectSheet, projectSheets } from "../target/project-sheet.ts";
import { type ClassifiedProject, classifiedProjects } from "./classified-project.ts";
import { namedAmounts } from "./named-amount.ts";

/** So many steps at least (0.10万元): smaller amounts are equal by chance. */
const least = 100_000;

/**
 * A classified project must not be known by its amount: a target sheet of exactly that amount for a project the budget
 * does not list, a name beside it in the text where the tables have the code only or in a table where the text has
 * it only, or a sentence that names it. A warning; the name is not repeated. Limit: only where no listed project has
 * the same amount, and not below 0.10万元.
 */
export const withheldDisclosed: Rule = {
  id: "withheld/disclosed",
  severity: "warning",
  title: "涉密项目的名称和绩效目标表不得在别处与其金额一起出现。",
  basis: "《保守国家秘密法》；预算公开样式：涉密项目以编码代替名称，绩效目标表不予公开",
  scope: "all",
  judge: (input) => {
    const classified = classifiedProjects(input).filter((c) => c.amount >= least);
    if (classified.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      classified.flatMap((c) => [
        ...sheetsOf(c, input),
        ...namesOf(c, input),
        ...rowsOf(c, input),
        ...sentencesOf(c, input),
      ]),
    );
  },
};

function sheetsOf(secret: ClassifiedProject, input: RuleInput): readonly Finding[] {
  const listed = budgetProjects(input).filter((p) => !publicCode.test(p.key));
  const isListed = (sheet: ProjectSheet): boolean =>
    listed.some(
      (p) =>
        p.key === plainName(sheet.name) || amountsOf(p).some((a) => near(a, sheet.total ?? sheet.fiscal)),
    );
  return projectSheets(input).flatMap((sheet) => {
    const funds = [sheet.total, sheet.fiscal, sheet.other];
    if (publicCode.test(sheet.name) || isListed(sheet) || !funds.some((f) => near(secret.amount, f)))
      return [];
    // Projects of other money are listed nowhere: an equal amount may be chance.
    const severity = (sheet.fiscal ?? 0) > 0 ? "warning" : "info";
    return [
      note(
        `有一张绩效目标表的金额与涉密项目特定目标${secret.code}相同，其项目名称不在所列项目中。请核对是否为该涉密项目的绩效目标表；如果是，不得公开。`,
        secret,
        { ...sheet.nameAt, text: "" },
        severity,
      ),
    ];
  });
}

/** Names that stand in the text alone, beside the amount of a code that stands in the tables alone. */
function namesOf(secret: ClassifiedProject, input: RuleInput): readonly Finding[] {
  const inText = secret.projects.some((p) => p.statement.place.table === null || p.inText !== null);
  if (inText) return [];
  const units = secret.projects.map((p) => p.unit);
  return budgetProjects(input).flatMap((project) => {
    const { place } = project.statement;
    if (place.table !== null || project.inTables !== null || publicCode.test(project.key)) return [];
    if (!units.some((u) => sameUnit(u, project.unit))) return [];
    if (!amountsOf(project).some((a) => near(secret.amount, a))) return [];
    return [
      note(
        `表中以编码列示的涉密项目特定目标${secret.code}，文字中有金额相同而表中没有的项目名称。请核对是否写出了涉密项目的名称；如果是，请改为编码。`,
        secret,
        { ...place, text: "" },
      ),
    ];
  });
}

/** Names that stand in the tables alone, beside the amount of a code that stands in the text alone. */
function rowsOf(secret: ClassifiedProject, input: RuleInput): readonly Finding[] {
  if (secret.projects.some((p) => p.statement.place.table !== null || p.inTables !== null)) return [];
  const projects = budgetProjects(input);
  const told = projects.filter((p) => p.statement.place.table === null || p.inText !== null);
  const isTold = (key: string): boolean =>
    printedTexts(input.reading).some((t) => !t.inTable && plainName(t.text).includes(key));
  const units = secret.projects.map((p) => p.unit);
  return projects.flatMap((project) => {
    const { place } = project.statement;
    if (place.table === null || publicCode.test(project.key) || told.includes(project)) return [];
    if (!units.some((u) => sameUnit(u, project.unit)) || isTold(project.key)) return [];
    if (![project.inTables, project.carriedIn].some((a) => near(secret.amount, a))) return [];
    return [
      note(
        `文字中以编码说明的涉密项目特定目标${secret.code}，表中没有该编码，却有金额相同而文字没有提到的项目名称。请核对是否写出了涉密项目的名称；如果是，请改为编码。`,
        secret,
        { ...place, row: null, text: "" },
      ),
    ];
  });
}

/** Sentences that name something beside the very amount of a code. */
function sentencesOf(secret: ClassifiedProject, input: RuleInput): readonly Finding[] {
  const listed = budgetProjects(input).filter((p) => !publicCode.test(p.key));
  if (listed.some((p) => amountsOf(p).some((a) => near(secret.amount, a)))) return [];
  return namedAmounts(input)
    .filter(({ name, amount }) => near(secret.amount, amount) && !listed.some((p) => name.includes(p.key)))
    .map(({ place }) =>
      note(
        `这句话写有名称和金额，金额与涉密项目特定目标${secret.code}相同。请核对是否写出了涉密项目的名称；如果是，请改为编码，或删去这句话。`,
        secret,
        { ...place, text: "" },
      ),
    );
}

function amountsOf(project: BudgetProject): readonly (number | null)[] {
  return [project.inTables, project.inText, project.carriedIn];
}

function near(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= 2 * halfStep;
}

function note(
  message: string,
  secret: ClassifiedProject,
  at: Finding["at"][number],
  severity: Finding["severity"] = "warning",
): Finding {
  const shown = secret.projects.map((p) => p.statement.place);
  return finding({
    code: withheldDisclosed.id,
    severity,
    message,
    at: [at, ...shown],
    basis: withheldDisclosed.basis,
  });
}
