import { finding, formatSteps, type Statement } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { classifiedProjects } from "../withheld/classified-project.ts";
import { amountOf, listsAllFiscalProjects } from "./budget-project.ts";
import { fiscalSheets } from "./fiscal-sheets.ts";
import { allSheetsRead, projectSheets } from "./project-sheet.ts";

/** 财政拨款: the three budgets of the year (domain.md §1). */
const fiscal = ["generalPublic", "governmentManagedFunds", "stateCapitalOperations"];

/** An amount the stated one is held against, with what it is called. */
interface Known {
  readonly value: number;
  readonly words: string;
  readonly place: Statement["place"] | null;
  /** How many printed numbers it is the sum of. */
  readonly terms: number;
}

/**
 * What the section on performance states as the budget of this year's fiscal projects is what the tables print for
 * projects of fiscal money, and what the sheets add to. An error where both agree against the text, a warning where
 * only one is known or they differ. Limit: a text that leaves out classified projects of the year is no defect; the
 * tables are not held against it where other budgets spend as well, the sheets not where one was not read.
 */
export const targetFiscalFunds: Rule = {
  id: "target/fiscal-funds",
  severity: "error",
  title: "说明中财政拨款项目涉及的预算金额应当与公开表和绩效目标表一致。",
  basis: "预算绩效情况：绩效目标按项目分别填报，金额与一般公共预算项目支出情况表一致",
  scope: { declares: "sheets" },
  judge: (input) => {
    const stated = statedAmount(input, "budget", { source: fiscal, nature: "project" });
    if (stated === null || stated.place.table !== null) return { outcome: "not-applicable" };
    const known = [inTables(input), inSheets(input)].filter((k) => k !== null);
    const [first] = known;
    if (first === undefined) return { outcome: "not-enough-data" };
    const { value } = stated.printed;
    const near = (amount: number, { terms }: Known): boolean =>
      Math.abs(value - amount) <= halfStep * (terms + 1);
    const withheld = classifiedProjects(input).flatMap((c) => c.projects.flatMap((p) => amountOf(p) ?? []));
    const without = withheld.reduce((sum, amount) => sum + amount, 0);
    if (known.some((k) => near(k.value, k) || near(k.value - without, k))) return { outcome: "passed" };
    const agree = known.length > 1 && known.every((k) => Math.abs(k.value - first.value) <= tolerance(known));
    const words = known.map((k) => `${k.words}${inWanyuan(k.value)}`).join("，");
    return outcomeOf([
      finding({
        code: targetFiscalFunds.id,
        severity: agree && withheld.length === 0 ? "error" : "warning",
        message: `说明中写当年财政拨款项目涉及预算金额${inWanyuan(value)}，而${words}。请核对后改为一致。`,
        at: [stated.place, ...known.flatMap((k) => k.place ?? [])],
        stated: stated.printed.text,
        expected: formatSteps(first.value, "wanyuan", 2),
        difference: formatSteps(value - first.value, "wanyuan", 2),
        tolerance: formatSteps(halfStep * (first.terms + 1), "wanyuan", 2),
        basis: targetFiscalFunds.basis,
      }),
    ]);
  },
};

function tolerance(known: readonly Known[]): number {
  return halfStep * known.reduce((sum, k) => sum + k.terms, 0);
}

/** The projects of the general public budget, where no other budget of the year spends. */
function inTables(input: RuleInput): Known | null {
  if (!listsAllFiscalProjects(input)) return null;
  const stated = statedAmount(input, "budget", { source: "generalPublic", nature: "project" });
  if (stated === null || stated.printed.blank) return null;
  return {
    value: stated.printed.value,
    words: `一般公共预算的项目支出${stated.place.table === null ? "写" : "列"}为`,
    place: stated.place,
    terms: 1,
  };
}

/** The fiscal money of all sheets, where every sheet was read with its funds. */
function inSheets(input: RuleInput): Known | null {
  const sheets = projectSheets(input);
  const read = input.reading.sheets.filter((s) => s.id === "project").length === sheets.length;
  if (sheets.length === 0 || !read || !allSheetsRead(input) || sheets.some((s) => s.fiscal === null))
    return null;
  const own = fiscalSheets(input, sheets);
  return {
    value: own.reduce((sum, s) => sum + (s.fiscal ?? 0), 0),
    words: `所附${own.length}张绩效目标表的财政拨款合计`,
    place: null,
    terms: own.length,
  };
}
