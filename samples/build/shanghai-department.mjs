/** The Shanghai department of 2025 as lines, then as a budget: both years' tables 5, 8 and 9 hold exactly. */
import { budgetFacts, fact, line } from "./facts.mjs";
import { cents, share, spread, sum, yuan } from "./money.mjs";
import * as figures from "./shanghai-figures.mjs";
import { departmentTexts } from "./shanghai-words.mjs";

const { head, services, units } = figures;
const source = "generalPublic";
const isAgency = ({ kind }) => kind !== "publicInstitution";

/** Cells of basic expenditure of a year: unit, function, economic item and amount in fen. */
function basicCells({ basic, economic, agencyOperation }) {
  const ofFunction = (code) => cents(basic[code]);
  const ofItem = (code) => cents(economic[code]);
  const running = unitsRunning(basic);
  const retired = retiredCells(ofFunction, ofItem("303-02"));
  const taken = (code) => sum(retired.filter((each) => each.economic === code).map(({ amount }) => amount));
  const ofRetired = sum(
    retired.filter((each) => each.unit === head && each.economic !== "303-02").map(({ amount }) => amount),
  );

  const operating = Object.keys(economic).filter((code) => code.startsWith("302"));
  const columns = operating.map((code) => ofItem(code) - taken(code));
  const ofAgencies = cents(agencyOperation) - ofRetired;
  const within = (total, wanted) =>
    share(
      total,
      running.map((amount, i) => (wanted(units[i]) ? amount : 0)),
    );
  const agencies = within(ofAgencies, isAgency);
  const institutions = within(sum(columns) - ofAgencies, (unit) => !isAgency(unit));
  const rows = running.map((_, i) => agencies[i] + institutions[i]);

  const left = running.map((amount, i) => amount - rows[i]);
  const performance = share(
    ofItem("301-07"),
    left.map((amount, i) => (isAgency(units[i]) ? 0 : amount)),
  );
  const pay = ["301-01", "301-02", "301-12", "301-99"];
  const housing = (code) => (code === "301-02" ? ofFunction("221-02-03") : 0);
  const paid = spread(
    left.map((amount, i) => amount - performance[i]),
    pay.map((code) => ofItem(code) - housing(code)),
  );
  const table = (parts, codes) =>
    units.flatMap(({ name, running: func }, i) =>
      codes.map((code, j) => ({ unit: name, func, economic: code, amount: parts[i][j] })),
    );
  return [
    ...table(paid, pay),
    ...table(
      performance.map((amount) => [amount]),
      ["301-07"],
    ),
    ...table(spread(rows, columns), operating),
    ...pairedCells(ofFunction, running),
    ...retired,
  ];
}

/** What each unit spends in its own function; units of one function divide it by weight. */
function unitsRunning(basic) {
  return units.map(({ name, running }) => {
    const same = units.filter((unit) => unit.running === running).map((unit) => unit.name);
    const parts = share(
      cents(basic[running]),
      same.map((each) => figures.weights[each] ?? 1),
    );
    return parts[same.indexOf(name)];
  });
}

/** Pensions first, as two functions share them; the rest of these is spent on welfare and activities. */
function retiredCells(ofFunction, pensions) {
  const functions = ["208-05-01", "208-05-02"];
  const parts = share(pensions, functions.map(ofFunction));
  return [
    ...functions.flatMap((func, i) => {
      const unit = i === 0 ? head : services;
      return [
        { unit, func, economic: "303-02", amount: parts[i] },
        { unit, func, economic: "302-29", amount: ofFunction(func) - parts[i] },
      ];
    }),
    { unit: head, func: "208-05-99", economic: "302-99", amount: ofFunction("208-05-99") },
  ];
}

/** Contributions and housing, by unit as what it spends in its own function. */
function pairedCells(ofFunction, running) {
  return Object.entries(figures.paired).flatMap(([func, economic]) => {
    const entitled = (unit) => {
      if (func === "210-11-01") return isAgency(unit);
      return func !== "210-11-02" || !isAgency(unit);
    };
    const parts = share(
      ofFunction(func),
      running.map((amount, i) => (entitled(units[i]) ? amount : 0)),
    );
    return units.map(({ name }, i) => ({ unit: name, func, economic, amount: parts[i] }));
  });
}

function basicLines() {
  const key = ({ unit, func, economic }) => `${unit} ${func} ${economic}`;
  const before = new Map(basicCells(figures.prior).map((cell) => [key(cell), cell.amount]));
  return basicCells(figures.now).map((cell) => {
    const nature = cell.economic.startsWith("302") ? "operatingExpenses" : "personnelExpenses";
    const last = before.get(key(cell));
    if (last === undefined) throw new Error(`Nothing of last year for ${key(cell)}.`);
    return line(cell.unit, source, cell.func, cell.economic, nature, cell.amount, last);
  });
}

function projectLines() {
  const { building } = figures;
  return [
    ...figures.projectLines.map(([func, economic, now, prior]) =>
      line(head, source, func, economic, "project", cents(now), cents(prior)),
    ),
    line(
      head,
      source,
      building.function,
      building.economic,
      "project",
      cents(building.now),
      cents(building.prior),
      building.name,
    ),
  ];
}

function countedFacts({ organisation, procurement, targets, vehicles }) {
  const count = (stage, n) => fact("assets", 0, { aspect: "count", stage, kind: "otherVehicles" }, String(n));
  return [
    ...Object.entries(organisation).flatMap(([kind, n]) => fact("organisation", 0, { kind }, String(n))),
    ...procurement.flatMap(([kind, reserved, value]) =>
      fact("procurement", 0, reserved === "" ? { kind } : { kind, reserved }, yuan(cents(value))),
    ),
    ...Object.entries(targets).flatMap(([aspect, value]) => fact("targets", 0, { aspect }, String(value))),
    ...count("held", vehicles.held),
    ...count("planned", vehicles.planned),
  ];
}

/** The budget of the department. */
export function shanghaiDepartmentBudget() {
  return {
    mingce: 1,
    form: "shanghai-district-department",
    year: 2025,
    body: figures.department,
    date: "2025-02-14",
    units: units.map(({ name, kind }) => ({ name, kind })),
    facts: [...budgetFacts([...basicLines(), ...projectLines()], true), ...countedFacts(figures.counted)],
    projects: [{ name: figures.building.name, unit: head, withheld: false, fields: {} }],
    sheets: [],
    texts: departmentTexts,
  };
}
