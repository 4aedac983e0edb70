/**
 * 上海市普陀区商务委员会 (a unit, 2025): printed figures in yuan and the lines that give them. Which function pays which
 * economic item follows from tables 1, 5 and 8 but for 201 and the retired; last year beyond its total is chosen.
 */
import { budgetFacts, fact, line } from "./facts.mjs";
import { cents, share, spread, sum, yuan } from "./money.mjs";
import { unitTexts } from "./shanghai-words.mjs";

const body = "上海市普陀区商务委员会";
const source = "generalPublic";

/** Attested (table 8), of the two functions that run the body: pay without housing subsidies, and what running costs. */
const pay = { "301-01": 1952616, "301-02": 6045376, "301-12": 36918, "301-99": 936867 };
const performancePay = 1852114;
const operating = {
  "302-01": 273900,
  "302-02": 5000,
  "302-04": 1500,
  "302-07": 15000,
  "302-11": 80000,
  "302-13": 10000,
  "302-16": 5000,
  "302-17": 10000,
  "302-26": 25000,
  "302-27": 180000,
  "302-28": 194962,
  "302-29": 194400,
  "302-39": 284480,
  "302-99": 110600,
  "310-02": 78000,
};

/** Attested (table 5): what the two functions spend. */
const [administration, institution] = [
  { code: "201-13-01", amount: 9389913 },
  { code: "201-13-50", amount: 2901820 },
];

/** Attested (tables 1, 5 and 8), but for how the operating expenses of the retired are items. */
const other = [
  ["208-05-01", "303-01", 251936],
  ["208-05-01", "303-02", 1197600],
  ["208-05-01", "302-29", 211680],
  ["208-05-02", "302-29", 17280],
  ["208-05-05", "301-08", 1410886],
  ["208-05-06", "301-09", 705443],
  ["208-05-99", "302-99", 13260],
  ["210-11-01", "301-10", 631941],
  ["210-11-02", "301-10", 249862],
  ["221-02-01", "301-13", 1361034],
  ["221-02-03", "301-02", 1488000],
];

/** Attested: amounts by function, and four projects by name. Chosen: economic sections and the functions of three. */
const projects = [
  ["201-13-02", "302-99", 4545000],
  ["201-13-99", "302-99", 4765000],
  ["206-05-03", "312-99", 17200000, "科技创新专项经费"],
  ["215-08-99", "312-99", 11700000, "生命健康专项（政策资金）"],
  ["215-08-99", "312-99", 29210000, "贸易高质量发展专项（政策资金）"],
  ["215-08-99", "312-99", 252900000],
  ["216-99-99", "312-99", 14100000, "商业创新专项（政策资金）"],
  ["216-99-99", "302-99", 17264000],
];

/** Attested: fiscal appropriation of last year, in yuan as 37,151.47 less 24,491.71 万元 gives it. */
const priorTotal = 126597555;

function lines() {
  const basic = [
    ...runningLines(),
    ...other.map(([func, economic, amount]) => [func, economic, cents(amount)]),
  ];
  const ofProjects = projects.map(([, , amount]) => cents(amount));
  const priors = share(cents(priorTotal) - sum(basic.map(([, , amount]) => amount)), ofProjects);
  return [
    ...basic.map(([func, economic, amount]) => {
      const nature = /^30[13]/.test(economic) ? "personnelExpenses" : "operatingExpenses";
      return line(body, source, func, economic, nature, amount, amount);
    }),
    ...projects.map(([func, economic, , name], i) =>
      line(body, source, func, economic, "project", ofProjects[i], priors[i], name),
    ),
  ];
}

/** Operating expenses lie with the administrative function, performance pay with the other, the rest is proportional. */
function runningLines() {
  const running = Object.entries(operating).map(([code, amount]) => [
    administration.code,
    code,
    cents(amount),
  ]);
  const rows = [
    cents(administration.amount) - sum(running.map(([, , amount]) => amount)),
    cents(institution.amount - performancePay),
  ];
  const parts = spread(rows, Object.values(pay).map(cents));
  return [
    ...[administration, institution].flatMap(({ code }, i) =>
      Object.keys(pay).map((economic, j) => [code, economic, parts[i][j]]),
    ),
    [institution.code, "301-07", cents(performancePay)],
    ...running,
  ];
}

/** The budget of the unit. */
export function shanghaiUnitBudget() {
  const named = projects.flatMap(([, , , name]) => name ?? []);
  const bought = (kind, amount) => fact("procurement", 0, { kind }, yuan(cents(amount)));
  return {
    mingce: 1,
    form: "shanghai-district-unit",
    year: 2025,
    body,
    date: "2025-02-14",
    units: [{ name: body, kind: "administrative" }],
    facts: [
      ...budgetFacts(lines(), false),
      ...fact("organisation", 0, { kind: "offices" }, "9"),
      ...bought("goods", 78000),
      ...bought("services", 304000),
      ...fact("targets", 0, { aspect: "sheets" }, "25"),
      ...fact("targets", 0, { aspect: "funds" }, "113816000"),
    ],
    projects: named.map((name) => ({ name, unit: body, withheld: false, fields: {} })),
    sheets: [],
    texts: unitTexts,
  };
}
