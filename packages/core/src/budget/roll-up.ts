import type { Cube } from "../cube/cube.ts";
import type { Form } from "../form/form.ts";
import { unitKey } from "../table/label.ts";
import type { Budget, BudgetUnit, FactRecord, OwnCode } from "./budget.ts";
import { type BudgetProblem, budgetWarning } from "./budget-problem.ts";
import { ownCodesOf } from "./own-codes.ts";
import { rollUpProblems } from "./roll-up-problems.ts";
import { rolledUpSheets } from "./rolled-up-sheets.ts";
import { ownCodeProblems } from "./validate-own-codes.ts";

/** A department rolled up from its units with what somebody has to look at, or why it cannot be. */
export type RolledUp =
  | { readonly budget: Budget; readonly problems: readonly BudgetProblem[] }
  | { readonly budget: null; readonly problems: readonly BudgetProblem[] };

/** What of a department its units do not say. */
export interface RollUpOptions {
  readonly body: string;
  /** Names of the units the department lists, if it does: each must be among those given. */
  readonly listed?: readonly string[];
}

/** A unit of the department with the budget it was taken from. */
interface Member {
  readonly unit: BudgetUnit;
  readonly budget: Budget;
}

/**
 * The department's budget from its units' budgets: every fact, project, sheet and withheld row with its unit. The result
 * is the same in whatever order the units are given: the department's own level first, the others by code and name.
 * Texts are not rolled up: they speak of one unit. Limit: money passed between units is counted in each of them.
 */
export function rollUp(units: readonly Budget[], form: Form, options: RollUpOptions): RolledUp {
  const wrong = rollUpProblems(units, form, options);
  if (wrong.length > 0) return { budget: null, problems: wrong };
  const members = membersOf(units, form, options.body);
  const [first] = members;
  if (first === undefined) return { budget: null, problems: wrong };
  const { sheets, facts: targets } = rolledUpSheets(members, form, options.body);
  const withholds = members.flatMap(({ unit, budget }) =>
    (budget.withholds ?? []).map((row) => ({ ...row, at: placed(row.at, unit, form.cubes[row.cube]) })),
  );
  const ownCodes = codesOfAll(members.map(({ budget: own }) => own));
  const budget: Budget = {
    mingce: 1,
    form: form.id,
    year: first.budget.year,
    body: options.body,
    date:
      members
        .map((m) => m.budget.date)
        .sort()
        .at(-1) ?? first.budget.date,
    units: members.map(({ unit }) => unit),
    facts: [...followingFacts(members, form, options.body), ...targets],
    projects: members.flatMap(({ unit, budget: own }) =>
      own.projects.map((project) => ({ ...project, unit: unit.name })),
    ),
    sheets,
    texts: {},
    ...(ownCodes.length === 0 ? {} : { ownCodes }),
    ...(withholds.length === 0 ? {} : { withholds }),
  };
  return { budget, problems: remarks(budget, members, form, options.body) };
}

/** The units in the department's order, its own level under the name the form gives it. */
function membersOf(units: readonly Budget[], form: Form, body: string): readonly Member[] {
  const isProper = ({ unit }: Member): boolean => isDepartmentProper(unit.name, body);
  const rank = (member: Member): string => `${member.unit.code ?? "~"} ${member.unit.name}`;
  const members = units.flatMap((budget): Member[] => {
    const [own] = budget.units;
    if (own === undefined) return [];
    const code = own.code ?? budget.code;
    const name =
      own.name === body ? (form.departmentProper ?? "{body}本级").replace("{body}", body) : own.name;
    return [{ unit: { ...own, name, ...(code === undefined ? {} : { code }) }, budget }];
  });
  const byRank = (a: Member, b: Member): number => (rank(a) < rank(b) ? -1 : 1);
  return members.sort((a, b) => Number(isProper(b)) - Number(isProper(a)) || byRank(a, b));
}

/** True for the unit that is the department itself: X, X本级 and X（本级） of the department X. */
export function isDepartmentProper(unit: string, body: string): boolean {
  return unitKey(unit) === unitKey(body);
}

/** Facts of the units as the department's; what does not add up follows from the list of units. */
function followingFacts(members: readonly Member[], form: Form, body: string): readonly FactRecord[] {
  const own = members.flatMap(({ unit, budget }) => {
    const proper = isDepartmentProper(unit.name, body);
    return budget.facts.flatMap((fact): FactRecord[] => {
      const cube = form.cubes[fact.cube];
      const rule = (cube?.fromUnits ?? []).find(({ at }) =>
        Object.entries(at).every(([d, n]) => fact.at[d] === n),
      );
      if (fact.at["sheet"] !== undefined) return [];
      if (rule !== undefined && !(rule.is === "departmentProper" && proper)) return [];
      return [{ ...fact, at: placed(fact.at, unit, cube) }];
    });
  });
  const counted = Object.values(form.cubes).flatMap(({ id, fromUnits = [] }) =>
    fromUnits.flatMap(({ at, is }): FactRecord[] => {
      if (is === "departmentProper") return [];
      const n =
        is === "subordinates"
          ? members.filter(({ unit }) => !isDepartmentProper(unit.name, body)).length
          : members.filter(({ unit }) => unit.kind !== undefined && is.unitsOf.includes(unit.kind)).length;
      return [{ cube: id, year: 0, at, value: String(n) }];
    }),
  );
  return [...own, ...counted];
}

function placed(
  at: Readonly<Record<string, string>>,
  unit: BudgetUnit,
  cube: Cube | undefined,
): Readonly<Record<string, string>> {
  return cube?.dimensions["unit"] === undefined ? at : { ...at, unit: unit.name };
}

function remarks(
  budget: Budget,
  members: readonly Member[],
  form: Form,
  body: string,
): readonly BudgetProblem[] {
  const proper = members.some(({ unit }) => isDepartmentProper(unit.name, body));
  const overall = form.sheets.some(({ id }) => id === "overall");
  return [
    budgetWarning("facts", "单位之间相互拨付的资金台账不记对方单位，汇总时没有抵销，请核对后自行扣除。"),
    budgetWarning("texts", "职能、增减原因等文字只说一个单位，没有汇总，请另行填写部门的文字。"),
    ...(proper ? [] : [budgetWarning("units", `各单位中没有“${body}”本级，请核对是否漏了本级预算。`)]),
    ...ownCodeProblems(budget, form),
    ...(overall ? [budgetWarning("sheets", "部门整体绩效目标表只汇总了金额，目标和指标请另行填写。")] : []),
  ];
}

/** The codes units register, each once; `rollUpProblems` tells of one that has two names. */
function codesOfAll(units: readonly Budget[]): readonly OwnCode[] {
  const codes = new Map(
    units.flatMap(ownCodesOf).map((entry) => [`${entry.dimension}#${entry.code}`, entry]),
  );
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
