/** Target sheets with the facts of the targets cube that agree with them. */
import { fact, fundsOf } from "./facts.mjs";
import { fen, sum, words, yuan } from "./money.mjs";

/**
 * The overall sheet and one sheet for each of `goals` in its order; counts as section 12.4 and 12.5 state them.
 * A project with any fiscal money of the year counts as fiscal; the funds of other projects are all other money.
 */
export function targets(body, overall, goals, lines, projects) {
  const all = fundsOf(lines);
  const sheets = goals.map((goal) => {
    const own = lines.filter(({ at }) => at.project === goal.project && at.unit === goal.unit);
    if (own.length === 0) throw new Error(`No project ${goal.project} of ${goal.unit}.`);
    return { goal, funds: fundsOf(own) };
  });
  const fiscal = sheets.filter(({ funds }) => funds.superior + funds.own > 0);
  const other = sum(sheets.map(({ funds }) => funds.other));
  const classified = projects.filter((project) => project.withheld);
  const classifiedFunds = sum(classified.flatMap((project) => project.lines.map(([, , , now]) => fen(now))));
  return {
    sheets: [overallSheet(body, overall, all), ...sheets.map(({ goal, funds }) => projectSheet(goal, funds))],
    facts: [
      ...count("overall", 1),
      ...fundFacts({ scope: "overall" }, all),
      ...count("fiscalProjects", fiscal.length),
      ...count("otherProjects", sheets.length - fiscal.length),
      ...funds({ scope: "otherProjects" }, other),
      ...count("classified", classified.length),
      ...funds({ scope: "classified" }, classifiedFunds),
      ...sheets.flatMap((sheet, i) => fundFacts({ scope: "sheet", sheet: `sheet:${i + 2}` }, sheet.funds)),
    ],
  };
}

const count = (scope, n) => fact("targets", 0, { aspect: "sheets", scope }, String(n));
const funds = (at, amount) => fact("targets", 0, { aspect: "funds", ...at }, yuan(amount));
const fundFacts = (at, byFunding) =>
  Object.entries(byFunding).flatMap(([funding, amount]) => funds({ ...at, funding }, amount));

function overallSheet(body, { goal, indicators }, { superior, own, other }) {
  return {
    id: "overall",
    fields: {
      body,
      contact: "财务负责人",
      telephone: "见单位官网",
      goal,
      superior: yuan(superior),
      own: yuan(own),
      other: yuan(other),
      total: yuan(superior + own + other),
    },
    indicators: weighed(
      indicators.map(([level2, level3, value, weight]) => ({
        level1: "履职效能",
        level2,
        level3,
        value,
        basis: "单位职责和年度工作计划",
        weight,
      })),
    ),
  };
}

function projectSheet(
  { unit, project, goal, quantity, quality, effect, satisfaction },
  { superior, own, other },
) {
  const total = superior + own + other;
  return {
    id: "project",
    fields: {
      unit,
      project,
      person: "项目负责岗位",
      total: yuan(total),
      fiscal: yuan(superior + own),
      other: yuan(other),
      goal,
    },
    indicators: weighed([
      indicator("产出指标", "数量指标", quantity[0], quantity[1], "20"),
      indicator("产出指标", "质量指标", quality[0], quality[1], "20"),
      indicator("产出指标", "时效指标", "按计划完成率", "=100%", "10"),
      indicator("成本指标", "经济成本指标", "项目支出总额", `≤${words(total)}万元`, "20", "预算支出标准"),
      effect === undefined
        ? indicator("满意度指标", "满意度指标", satisfaction, "≥95%", "20")
        : indicator("效益指标", "社会效益指标", effect, "有效提升", "20"),
    ]),
  };
}

function indicator(level1, level2, level3, value, weight, basis = "计划标准") {
  const scoring = value.startsWith("有效") ? "按评判等级赋分" : "按照完成比例赋分";
  return { level1, level2, level3, value, basis, lastYear: "-", weight, scoring, evidence: "工作资料" };
}

/** Weights add to 90: ten are kept for the execution of the budget. */
function weighed(indicators) {
  const weights = sum(indicators.map(({ weight }) => Number(weight)));
  if (weights !== 90) throw new Error(`Weights add to ${weights}.`);
  return indicators;
}
