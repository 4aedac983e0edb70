/** The department of 2024 as lines, then as a budget: every printed marginal holds exactly or within its rounding. */
import * as figures from "./department-figures.mjs";
import { goals, overall } from "./department-goals.mjs";
import { projects } from "./department-projects.mjs";
import { texts } from "./department-words.mjs";
import { budgetFacts, countedFacts, line, projectLines, projectRecords } from "./facts.mjs";
import { fen, share, spread, sum } from "./money.mjs";
import { targets } from "./targets.mjs";

const { head, kindergarten, operatingUnits } = figures;
const institutions = figures.units.filter(({ kind }) => kind === "publicInstitution").map(({ name }) => name);

/** A cell of basic expenditure of the general public budget this year, in fen. */
const cell = (unit, func, economic, now) => ({ unit, func, economic, now });

const key = (func, economic) => `${func} ${economic}`;

/** Every line of the department. */
export function departmentLines() {
  return [...basicLines(), feeLine(), ...projectLines(projects)];
}

function basicLines() {
  const personnel = [...payCells(), ...pairedCells(), ...pensionCells()];
  const cells = [
    ...personnel.map((each) => ({ ...each, nature: "personnelExpenses" })),
    ...operatingCells().map((each) => ({ ...each, nature: "operatingExpenses" })),
  ];
  const priors = priorOf(cells);
  const atHead = (list) => new Map(list.map(([func, economic, amount]) => [key(func, economic), amount]));
  const [now, prior] = [atHead(figures.exactNow), atHead(figures.exactPrior)];
  return cells.flatMap((each, i) => {
    const place = each.unit === head ? key(each.func, each.economic) : "";
    const amounts = [each.now + (now.get(place) ?? 0), priors[i] + (prior.get(place) ?? 0)];
    if (amounts.every((amount) => amount === 0)) return [];
    return line(each.unit, "generalPublic.own", each.func, each.economic, each.nature, ...amounts);
  });
}

/** Pay of the functions that have no item to themselves: performance pay of institutions first, then the rest. */
function payCells() {
  const rows = figures.functions
    .filter(({ code }) => code < "208")
    .flatMap(({ code, units }) =>
      Object.entries(units).map(([unit, amount]) => {
        const operating = operatingUnits[unit] ?? 0;
        const medical = unit === kindergarten ? sum(Object.values(figures.kindergartenMedical)) : 0;
        return { unit, func: code, amount: fen(amount) - fen(operating) - fen(medical) };
      }),
    );
  const entitled = rows.map(({ unit, amount }) => (institutions.includes(unit) ? amount : 0));
  const performance = share(fen(figures.performancePay.amount), entitled);
  const excess = sum(figures.exactNow.flatMap(([, , amount]) => (amount > 0 ? amount : [])));
  const rest = rows.map(({ unit, amount }, i) => amount - performance[i] - (unit === head ? excess : 0));
  const parts = spread(rest, Object.values(figures.pay).map(fen));
  return rows.flatMap(({ unit, func }, i) => [
    ...Object.keys(figures.pay).map((economic, j) => cell(unit, func, economic, parts[i][j])),
    cell(unit, func, figures.performancePay.code, performance[i]),
  ]);
}

/** Functions of one economic item, and the kindergarten's medical contributions. */
function pairedCells() {
  const paired = figures.functions.flatMap(({ code, units }) => {
    const economic = figures.paired[code];
    return economic === undefined
      ? []
      : Object.entries(units).map(([unit, amount]) => cell(unit, code, economic, fen(amount)));
  });
  const medical = Object.entries(figures.kindergartenMedical).map(([economic, amount]) =>
    cell(kindergarten, "205-02-01", economic, fen(amount)),
  );
  return [...paired, ...medical];
}

/** Pensions: 离休 first, from the department proper, then the rest. */
function pensionCells() {
  const rows = figures.functions
    .filter(({ code }) => code === "208-05-01" || code === "208-05-02")
    .flatMap(({ code, units }) =>
      Object.entries(units).map(([unit, amount]) => ({ unit, func: code, amount: fen(amount) })),
    );
  const veterans = fen(figures.veterans.amount);
  const lack = sum(figures.exactNow.flatMap(([, , amount]) => (amount < 0 ? amount : [])));
  const rest = rows.map(({ unit, amount }) => amount - (unit === head ? veterans + lack : 0));
  const parts = spread(rest, Object.values(figures.pensions).map(fen));
  const economics = Object.keys(figures.pensions);
  return [
    cell(head, "208-05-01", figures.veterans.code, veterans),
    ...rows.flatMap(({ unit, func }, i) =>
      economics.map((economic, j) => cell(unit, func, economic, parts[i][j])),
    ),
  ];
}

/** Operating expenses: all of agencies, for the document prints them as 机关运行经费 too. */
function operatingCells() {
  const units = Object.keys(operatingUnits);
  const economics = Object.keys(figures.operating);
  const parts = spread(Object.values(operatingUnits).map(fen), Object.values(figures.operating).map(fen));
  return units.flatMap((unit, i) =>
    economics.map((economic, j) => cell(unit, "201-03-01", economic, parts[i][j])),
  );
}

/** Last year by cell: operating expenses first, then each function's personnel expenses, as this year's are divided. */
function priorOf(cells) {
  const prior = cells.map(() => 0);
  const fill = (total, numbers) => {
    const parts = share(
      total,
      numbers.map((n) => cells[n].now),
    );
    for (const [i, n] of numbers.entries()) prior[n] = parts[i];
  };
  const numbers = (wanted) => cells.flatMap((each, n) => (wanted(each) ? n : []));
  const isOperating = ({ nature }) => nature === "operatingExpenses";
  const kept = numbers((each) => isOperating(each) && figures.unchanged.includes(each.economic));
  for (const n of kept) prior[n] = cells[n].now;
  const operating = fen(sum(Object.values(figures.operating))) - fen(figures.operatingChange);
  const other = numbers((each) => isOperating(each) && !figures.unchanged.includes(each.economic));
  fill(operating - sum(kept.map((n) => cells[n].now)), other);
  for (const { code, now, change } of figures.functions) {
    const whole = fen(now) - fen(change) - (code === "201-03-01" ? operating : 0);
    fill(
      whole,
      numbers((each) => each.func === code && !isOperating(each)),
    );
  }
  return prior;
}

function feeLine() {
  const { unit, function: func, economic, amount } = figures.fees;
  return line(unit, "specialFiscalAccount", func, economic, "personnelExpenses", fen(amount), 0);
}

/** The budget of the department. */
export function departmentBudget() {
  const lines = departmentLines();
  const { sheets, facts } = targets(figures.department, overall, goals, lines, projects);
  return {
    mingce: 1,
    form: "xinjiang-2024-department",
    year: 2024,
    body: figures.department,
    date: "2024-02-29",
    units: figures.units,
    facts: [...budgetFacts(lines, true), ...countedFacts(figures.counted), ...facts],
    projects: projectRecords(projects),
    sheets,
    texts: texts(projects),
  };
}
