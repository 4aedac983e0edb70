/**
 * 乌鲁木齐市水磨沟区人民政府办公室 (a unit, 2024): printed figures in 万元 and the lines that give them. Its tables 2 and 7,
 * which the published document lacks, follow. Which function pays which economic item, and last year's items beyond
 * the printed changes, are chosen.
 */
import { budgetFacts, countedFacts, line, projectLines, projectRecords } from "./facts.mjs";
import { fen, share, spread, sum } from "./money.mjs";
import { targets } from "./targets.mjs";
import { goals, overall, texts } from "./unit-words.mjs";

const body = "乌鲁木齐市水磨沟区人民政府办公室";
const own = "generalPublic.own";

/** Attested (table 5, section 5.3): basic expenditure this year and its change; pay of two functions, pensions of one. */
const functions = [
  { code: "201-03-01", now: 261.55, change: 6.58 },
  { code: "201-03-50", now: 91.62, change: -24.91 },
];
const pension = { code: "208-05-05", economic: "301-08", now: 36.85, change: -3.73 };

/**
 * Attested (table 6). Personnel expenses print as 367.77 and operating expenses as 22.26, together as 390.02: the exact
 * amounts of 301-99 and 302-01 lie 40 yuan below their printed 21.15 and 6.70.
 */
const pay = {
  "301-01": 91.18,
  "301-02": 70.2,
  "301-03": 75.84,
  "301-07": 18.1,
  "301-10": 19.12,
  "301-11": 4.61,
  "301-12": 0.91,
  "301-13": 29.81,
  "301-99": 21.146,
};
const operating = {
  "302-01": 6.696,
  "302-07": 2.5,
  "302-16": 1.87,
  "302-17": 0.06,
  "302-28": 1.24,
  "302-29": 5.73,
  "302-31": 4.16,
};

/** Attested (sections ten and 12.1), where 302-17 is imputed: the change of 三公 less that of vehicles. */
const operatingPrior = { whole: 30.513, "302-17": 0.07, "302-31": 8.31 };

/** Attested (table 1, section two): a transfer from above, new this year; it pays for bonuses (301-03). */
const transfer = 4.16;

/** Twenty yuan let the basic expenditure be the sum of its economic items in both years. */
const exact = 0.002;

const carried = "carriedIn.generalPublic";
const allYear = "2024年1月1日至2024年12月31日";

/** Attested: names and amounts of this year. Chosen: economic sections and the projects of last year. */
const projects = [
  {
    name: "包联领导工作经费",
    function: "201-03-99",
    basis: "根据区本级项目支出管理要求和包联工作安排设立。",
    period: allYear,
    lines: [[own, "302-99", "包联工作经费", 800]],
  },
  {
    name: "政务大厅改造费",
    function: "201-03-99",
    basis: "根据政务服务标准化、规范化、便利化的要求设立。",
    period: allYear,
    lines: [
      [own, "310-06", "大厅改造装修", 117, 0],
      [own, "310-02", "家具等物品购置", 53, 0],
    ],
  },
  { name: "消化以前年度暂付款", function: "201-03-99", lines: [[own, "302-99", "", 0, 234.49]] },
  {
    name: "乌财行[2023]61号关于拨付2023年自治区“访惠聚”工作专项经费的通知",
    function: "208-02-08",
    use: "发放驻村工作人员补贴",
    lines: [[carried, "302-99", "", 0.06, 0]],
  },
  {
    name: "乌财行【2023】176号关于下达2023年下半年自治区“访惠聚”工作专项经费的通知",
    function: "201-03-01",
    use: "发放驻村工作人员补贴",
    lines: [[carried, "302-99", "", 0.9, 0]],
  },
  { name: "以前年度“访惠聚”工作经费结转", function: "201-03-01", lines: [[carried, "302-99", "", 0, 0.45]] },
].map((project) => ({ unit: body, ...project }));

/** Attested (part one, section twelve); nothing is procured. */
const counted = {
  organisation: { offices: 6 },
  staff: { establishment: [27, 27], inPost: [20, 25], retired: [1, 0] },
  area: 12667,
  values: { buildings: 7149.47, otherVehicles: 562.3, furniture: 133.25, otherAssets: 2091.72 },
  counts: { otherVehicles: 26, equipmentOver500k: 3, equipmentOver1m: 1 },
  procurement: [],
};

function lines() {
  return [...payLines(), ...operatingLines(), pensionLine(), ...projectLines(projects)];
}

function payLines() {
  const [first, second] = functions;
  const operatingNow = sum(Object.values(operating).map(fen));
  const rows = [fen(first.now) + fen(exact) - operatingNow, fen(second.now)];
  const parts = spread(rows, Object.values(pay).map(fen));
  const priors = [
    fen(first.now) - fen(first.change) + fen(exact) - fen(operatingPrior.whole),
    fen(second.now) - fen(second.change),
  ];
  return functions.flatMap(({ code }, i) => {
    const prior = share(priors[i], parts[i]);
    return Object.keys(pay).flatMap((economic, j) => {
      const of = (source, now, before) =>
        line(body, source, code, economic, "personnelExpenses", now, before);
      const paidByTransfer = code === "201-03-01" && economic === "301-03" ? fen(transfer) : 0;
      const fromOwn = of(own, parts[i][j] - paidByTransfer, prior[j]);
      return paidByTransfer === 0 ? fromOwn : [fromOwn, of("generalPublic.transfer", paidByTransfer, 0)];
    });
  });
}

function operatingLines() {
  const economics = Object.keys(operating);
  const now = Object.values(operating).map(fen);
  const known = economics.map((economic) =>
    economic in operatingPrior ? fen(operatingPrior[economic]) : null,
  );
  const rest = fen(operatingPrior.whole) - sum(known.map((prior) => prior ?? 0));
  const shares = share(
    rest,
    now.map((amount, i) => (known[i] === null ? amount : 0)),
  );
  return economics.map((economic, i) =>
    line(body, own, "201-03-01", economic, "operatingExpenses", now[i], known[i] ?? shares[i]),
  );
}

function pensionLine() {
  const { code, economic, now, change } = pension;
  return line(body, own, code, economic, "personnelExpenses", fen(now), fen(now) - fen(change));
}

/** The budget of the unit. */
export function unitBudget() {
  const all = lines();
  const sheets = targets(
    body,
    overall,
    goals.map((goal) => ({ unit: body, ...goal })),
    all,
    projects,
  );
  return {
    mingce: 1,
    form: "xinjiang-2024-unit",
    year: 2024,
    body,
    date: "2024-02-26",
    units: [{ name: body, kind: "administrative" }],
    facts: [...budgetFacts(all, false), ...countedFacts(counted), ...sheets.facts],
    projects: projectRecords(projects),
    sheets: sheets.sheets,
    texts: texts(projects),
  };
}
