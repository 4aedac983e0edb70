/**
 * 乌尔禾区人民政府办公室 (a unit, 2022): printed figures in 万元 and the lines that give them. Its tables 2 and 7, which
 * the published document lacks, follow. The economic sections of projects, and last year's items beyond the printed
 * changes, are chosen.
 */
import { budgetFacts, countedFacts, fact, line, projectLines, projectRecords } from "./facts.mjs";
import { fen, share, sum, words, yuan } from "./money.mjs";
import { goals, texts } from "./unit-2022-words.mjs";

const body = "乌尔禾区人民政府办公室";
const source = "generalPublic.own";
const running = "201-03-01";

/** Attested (table 6): pay and subsidies of 行政运行. */
const pay = {
  "301-01": 72.58,
  "301-02": 117.4,
  "301-03": 55.79,
  "301-10": 12.99,
  "301-11": 3.13,
  "301-12": 1.31,
  "301-13": 47.04,
  "303-05": 30.42,
};

/** Attested (table 6): what running the office costs. */
const operating = {
  "302-01": 6.64,
  "302-07": 6.27,
  "302-11": 12.6,
  "302-15": 5,
  "302-17": 18.5,
  "302-28": 3.8,
  "302-29": 4.92,
  "302-31": 48.6,
  "302-99": 1.44,
};

/** Attested (tables 5 and 6, section 5.3): pensions, with their change. */
const pension = { function: "208-05-05", economic: "301-08", now: 25.04, change: -1.13 };

/**
 * Attested (sections three, eight and 10.1): changes. That of 行政运行 is what basic expenditure leaves beside pensions;
 * it gives the rate section 5.3 prints (16.7 %), where the amount beside it (60.08) does not.
 */
const changes = { basic: 62.95, operating: 11.26, "302-17": 0, "302-31": 6.15 };

const allYear = "2022年1月至2022年12月";

/**
 * Attested: names, amounts and parts of this year, and by how much three are less than last year. 其他专项经费 is
 * chosen: it holds what else the project expenditure of last year was more.
 */
const projects = [
  {
    name: "区长专项准备经费",
    function: "201-03-02",
    basis: "根据《政府工作报告》确定的任务设立。",
    lines: [[source, "302-99", "突发事件和临时任务支出", 20, 100]],
  },
  {
    name: "驻外办事处经费",
    function: "201-03-02",
    basis: "根据《政府工作报告》确定的任务设立。",
    lines: [
      [source, "302-01", "北京办事处", 8],
      [source, "302-02", "上海办事处", 8],
      [source, "302-11", "成都办事处", 5],
    ],
  },
  {
    name: "网站建设经费",
    function: "201-03-02",
    basis: "根据政府网站管理要求和运行维护合同设立。",
    lines: [[source, "302-27", "网站运行维护", 25, 40]],
  },
  {
    name: "慰问专项经费",
    function: "201-03-02",
    basis: "根据《政府工作报告》确定的任务设立。",
    lines: [[source, "303-05", "慰问困难群众和一线人员", 4]],
  },
  {
    name: "政务大厅工作经费",
    function: "201-03-02",
    basis: "根据《政府工作报告》确定的任务设立。",
    lines: [[source, "302-07", "大厅网络使用和维护", 4.53, 45]],
  },
  { name: "其他专项经费", function: "201-03-02", lines: [[source, "302-99", "", 0, 11.83]] },
  {
    name: "信访业务经费",
    function: "201-03-08",
    basis: "根据《政府工作报告》确定的任务设立。",
    lines: [[source, "310-02", "信访接待设备购置", 2, 4.17]],
  },
].map((project) => (project.basis === undefined ? project : { ...project, period: allYear }));
const ofUnit = projects.map((project) => ({ unit: body, ...project }));

/** Attested (section ten). Nothing is procured. */
const counted = {
  organisation: { offices: 10 },
  staff: { establishment: [15, 15], inPost: [15, 15] },
  area: 0,
  values: { furniture: 40.28, otherAssets: 201.39 },
  counts: {},
  procurement: [],
};

function lines() {
  const pensionBefore = fen(pension.now) - fen(pension.change);
  const [payNow, operatingNow] = [pay, operating].map((items) => sum(Object.values(items).map(fen)));
  const operatingBefore = operatingNow - fen(changes.operating);
  const basicBefore = payNow + operatingNow + fen(pension.now) - fen(changes.basic);
  return [
    ...basicLines(pay, "personnelExpenses", basicBefore - operatingBefore - pensionBefore),
    ...basicLines(operating, "operatingExpenses", operatingBefore),
    line(
      body,
      source,
      pension.function,
      pension.economic,
      "personnelExpenses",
      fen(pension.now),
      pensionBefore,
    ),
    ...projectLines(ofUnit),
  ];
}

/** Items of 行政运行: last year's are known where a change is printed, the rest is proportional to this year. */
function basicLines(items, nature, before) {
  const now = Object.values(items).map(fen);
  const known = Object.keys(items).map((economic, i) =>
    economic in changes ? now[i] - fen(changes[economic]) : null,
  );
  const rest = share(
    before - sum(known.map((prior) => prior ?? 0)),
    now.map((amount, i) => (known[i] === null ? amount : 0)),
  );
  return Object.keys(items).map((economic, i) =>
    line(body, source, running, economic, nature, now[i], known[i] ?? rest[i]),
  );
}

/** Every project of this year has a sheet; its funds are its amount, all of it fiscal. */
function sheets() {
  return goals.map(({ project: name, goal, indicators }) => {
    const project = projects.find((each) => each.name === name);
    const total = sum(project.lines.map(([, , , now]) => fen(now)));
    const fields = {
      project: name,
      unit: body,
      total: yuan(total),
      fiscal: yuan(total),
      other: "0",
      goal,
      person: "项目负责岗位",
      telephone: "见单位官网",
      handler: "项目经办岗位",
      handlerTelephone: "见单位官网",
    };
    const columns = ["level1", "level2", "level3", "value"];
    const cost = ["产出指标", "成本指标", "项目支出总额", `≤${words(total)}万元`];
    const inOrder = [...indicators.slice(0, 3), cost, ...indicators.slice(3)];
    const rows = inOrder.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
    return { total, sheet: { id: "project", fields, indicators: rows } };
  });
}

/** The budget of the unit. */
export function unit2022Budget() {
  const all = sheets();
  const funds = all.flatMap(({ total }, i) =>
    fact(
      "targets",
      0,
      { aspect: "funds", scope: "sheet", sheet: `sheet:${i + 1}`, funding: "own" },
      yuan(total),
    ),
  );
  return {
    mingce: 1,
    form: "xinjiang-2022-unit",
    year: 2022,
    body,
    code: "002002",
    date: "2022-01-21",
    units: [{ name: body, kind: "administrative" }],
    facts: [
      ...budgetFacts(lines(), false),
      ...countedFacts(counted),
      ...fact("targets", 0, { aspect: "sheets", scope: "fiscalProjects" }, String(all.length)),
      ...funds,
    ],
    projects: projectRecords(ofUnit),
    sheets: all.map(({ sheet }) => sheet),
    texts,
  };
}
