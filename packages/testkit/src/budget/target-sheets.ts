import type { BudgetUnit, FactRecord, Form, SheetForm, SheetRecord } from "@mingce/core";
import type { DrawnMoney, DrawnProject } from "./drawn-budget.ts";
import { yuan } from "./yuan.ts";

/** The target sheets of a budget and the facts of the targets cube that agree with them. */
export interface Targets {
  readonly sheets: readonly SheetRecord[];
  readonly facts: readonly FactRecord[];
}

/** Funds of a sheet by where they come from, in fen. */
interface Funds {
  readonly superior: number;
  readonly own: number;
  readonly other: number;
}

/** An overall sheet over all money and one sheet for every open project of the year that has any. */
export function targetsOf(
  money: DrawnMoney,
  units: readonly BudgetUnit[],
  body: string,
  form: Form,
): Targets {
  if (form.sheets.length === 0) return { sheets: [], facts: countedTargets(money) };
  const ofTheYear = money.projects.filter((p) => p.kind !== "carriedIn" && totalOf(p) !== 0);
  const fiscal = ofTheYear.filter((p) => p.kind !== "nonFiscal");
  const other = ofTheYear.filter((p) => p.kind === "nonFiscal");
  const classified = money.projects.filter((p) => p.withheld && totalOf(p) !== 0);
  const overall = fundsOf([...money.lines, ...money.projects.flatMap((p) => p.lines)]);
  const printed = (id: SheetForm["id"]): boolean => form.sheets.some((s) => s.id === id);
  const planned = [
    { id: "overall" as const, funds: overall, names: { body } },
    ...[...fiscal, ...other].map((p) => ({
      id: "project" as const,
      funds: fundsOf(p.lines),
      names: { unit: units[p.unit]?.name ?? "", project: p.name },
    })),
  ].filter(({ id }) => printed(id));
  const sheets = planned.flatMap(({ id, funds, names }) => {
    const sheet = form.sheets.find((s) => s.id === id);
    return sheet === undefined ? [] : [sheetOf(sheet, funds, names)];
  });
  return {
    sheets,
    facts: [
      sheetCount("overall", 1),
      ...fundFacts({ scope: "overall" }, overall),
      sheetCount("fiscalProjects", fiscal.length),
      sheetCount("otherProjects", other.length),
      fundsFact("otherProjects", other),
      sheetCount("classified", classified.length),
      fundsFact("classified", classified),
      ...planned.flatMap(({ id, funds }, i) =>
        id === "overall" ? [] : fundFacts({ scope: "sheet", sheet: `sheet:${i + 1}` }, funds),
      ),
    ],
  };
}

/** Of a form without sheets: how many units and projects have targets, and the funds of every project. */
function countedTargets(money: DrawnMoney): readonly FactRecord[] {
  const projects = money.projects.filter((p) => totalOf(p) !== 0);
  const count = (aspect: string, n: number): FactRecord => ({
    cube: "targets",
    year: 0,
    at: { aspect },
    value: String(n),
  });
  return [
    count("units", new Set(projects.map((p) => p.unit)).size),
    count("sheets", projects.length),
    ...projects.map((p, i) => ({
      cube: "targets",
      year: 0 as const,
      at: { aspect: "funds", sheet: `${i + 1}${p.name}` },
      value: yuan(totalOf(p)),
    })),
  ];
}

function totalOf(project: DrawnProject): number {
  return project.lines.reduce((sum, line) => sum + line.amount.now, 0);
}

function fundsOf(
  lines: readonly { readonly source: string; readonly amount: { readonly now: number } }[],
): Funds {
  const sum = (suffix: string): number =>
    lines.filter((l) => l.source.endsWith(suffix)).reduce((total, l) => total + l.amount.now, 0);
  const [superior, own] = [sum(".transfer"), sum(".own")];
  return { superior, own, other: sum("") - superior - own };
}

function fundFacts(at: Readonly<Record<string, string>>, funds: Funds): readonly FactRecord[] {
  return Object.entries(funds).map(([funding, fen]) => ({
    cube: "targets",
    year: 0,
    at: { aspect: "funds", ...at, funding },
    value: yuan(fen),
  }));
}

function sheetCount(scope: string, n: number): FactRecord {
  return { cube: "targets", year: 0, at: { aspect: "sheets", scope }, value: String(n) };
}

function fundsFact(scope: string, projects: readonly DrawnProject[]): FactRecord {
  const fen = projects.reduce((sum, project) => sum + totalOf(project), 0);
  return { cube: "targets", year: 0, at: { aspect: "funds", scope }, value: yuan(fen) };
}

/** Funds by the field's node, words for the rest; weights that add to the form's total. */
function sheetOf(sheet: SheetForm, funds: Funds, names: Readonly<Record<string, string>>): SheetRecord {
  const byFunding: Readonly<Record<string, number>> = {
    "*": funds.superior + funds.own + funds.other,
    fiscal: funds.superior + funds.own,
    ...funds,
  };
  const words: Readonly<Record<string, string>> = {
    person: "财务负责人",
    telephone: "见单位官网",
    goal: "按时完成年度工作任务，保障机构正常运转。",
  };
  const fields = sheet.fields.map((field) => [
    field.id,
    field.holds === "fund"
      ? yuan(byFunding[String(field.regions.funding ?? "*")] ?? 0)
      : (names[field.id] ?? words[field.holds] ?? ""),
  ]);
  return { id: sheet.id, fields: Object.fromEntries(fields), indicators: indicatorsOf(sheet) };
}

function indicatorsOf(sheet: SheetForm): SheetRecord["indicators"] {
  const lines = [
    ["产出指标", "数量指标", "完成重点任务数量", "≥12项"],
    ["产出指标", "质量指标", "任务完成率", "=100%"],
    ["成本指标", "经济成本指标", "支出控制率", "≤100%"],
    ["效益指标", "社会效益指标", "服务水平", "有效提升"],
    ["满意度指标", "满意度指标", "服务对象满意度", "≥95%"],
  ];
  const weights = sheet.weightTotal ?? 0;
  const share = Math.floor(weights / lines.length / 5) * 5;
  return lines.map(([level1 = "", level2 = "", level3 = "", value = ""], i) => ({
    level1,
    level2,
    level3,
    value,
    basis: sheet.bases[0] ?? "年度工作计划",
    lastYear: "新增指标，无上年完成值",
    weight: String(i === 0 ? weights - share * (lines.length - 1) : share),
    scoring: "按照完成比例赋分",
    evidence: "工作资料",
  }));
}
