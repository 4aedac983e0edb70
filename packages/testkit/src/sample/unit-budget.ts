import type { Budget, FactRecord } from "@mingce/core";

const body = "某市某区档案馆";

/** [source, function, economic, nature, project, yuan this year, yuan last year] */
type Entry = readonly [string, string, string, string, string, string, string];

const entries: readonly Entry[] = [
  ["generalPublic.own", "201-26-01", "301-01", "personnelExpenses", "", "1200000", "1100000"],
  ["generalPublic.own", "201-26-01", "302-01", "operatingExpenses", "", "150000.50", "180000"],
  ["generalPublic.own", "201-26-01", "302-17", "operatingExpenses", "", "5000", "8000"],
  ["generalPublic.own", "208-05-05", "301-08", "personnelExpenses", "", "96000", "90000"],
  ["generalPublic.own", "201-26-04", "302-01", "project", "档案数字化", "610000", "0"],
  ["generalPublic.transfer", "201-26-04", "310-02", "project", "档案数字化", "240000", "0"],
  ["generalPublic.own", "221-02-01", "301-13", "personnelExpenses", "", "0", "70000"],
  ["otherRevenue", "201-26-04", "302-99", "project", "社会捐赠整理", "30000", "30000"],
  ["carriedIn.generalPublic", "201-26-04", "302-99", "project", "特定目标0000001A", "9600", "4500"],
];

const counted: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  ["organisation", { kind: "offices" }, "2", "2"],
  ["staff", { status: "establishment" }, "15", "15"],
  ["staff", { status: "inPost" }, "12", "14"],
  ["staff", { status: "retired" }, "6", "5"],
  ["staff", { status: "veteranRetired" }, "0", "0"],
  ["procurement", { kind: "goods", reserved: "smallAndMicro" }, "200000", "0"],
  ["procurement", { kind: "services", reserved: "smallAndMedium" }, "150000", "0"],
  ["procurement", { kind: "services" }, "50000", "0"],
  ["assets", { stage: "held", aspect: "area", kind: "buildings" }, "12667.5", "0"],
  ["assets", { stage: "held", aspect: "value", kind: "buildings" }, "71494700", "0"],
  ["assets", { stage: "held", aspect: "count", kind: "otherVehicles" }, "2", "0"],
  ["assets", { stage: "held", aspect: "value", kind: "otherVehicles" }, "300000", "0"],
  ["assets", { stage: "held", aspect: "count", kind: "equipmentOver1m" }, "1", "0"],
  ["assets", { stage: "held", aspect: "count", kind: "equipmentOver500k" }, "3", "0"],
  ["targets", { aspect: "sheets", scope: "overall" }, "1", "0"],
  ["targets", { aspect: "funds", scope: "overall", funding: "superior" }, "240000", "0"],
  ["targets", { aspect: "funds", scope: "overall", funding: "own" }, "2061000.50", "0"],
  ["targets", { aspect: "funds", scope: "overall", funding: "other" }, "39600", "0"],
  ["targets", { aspect: "sheets", scope: "fiscalProjects" }, "1", "0"],
  ["targets", { aspect: "sheets", scope: "otherProjects" }, "1", "0"],
  ["targets", { aspect: "funds", scope: "otherProjects" }, "30000", "0"],
  ["targets", { aspect: "sheets", scope: "classified" }, "1", "0"],
  ["targets", { aspect: "funds", scope: "classified" }, "9600", "0"],
];

/** A small budget of one unit that shows most kinds of sentence; every reason it needs is written but one. */
export const unitBudget: Budget = {
  mingce: 1,
  form: "xinjiang-2024-unit",
  year: 2024,
  body,
  date: "2024-02-29",
  units: [{ name: body, kind: "civilServiceLike" }],
  facts: [
    ...entries.flatMap(([source, func, economic, nature, project, now, prior]) => {
      const at = { source, function: func, economic, nature, ...(project === "" ? {} : { project }) };
      return bothYears("budget", { unit: body, ...at }, now, prior);
    }),
    ...counted.flatMap(([cube, at, now, prior]) => bothYears(cube, at, now, prior)),
  ],
  projects: [
    {
      name: "档案数字化",
      unit: body,
      withheld: false,
      fields: {
        policyBasis: "根据《档案管理办法》设立。",
        undertaking: body,
        allocation: "办公费61.00万元；设备购置费24.00万元。",
        period: "2024年1月1日至2024年12月31日",
      },
    },
    { name: "社会捐赠整理", unit: body, withheld: false, fields: {} },
    { name: "特定目标0000001A", unit: body, withheld: true, fields: {} },
  ],
  sheets: [
    {
      id: "overall",
      fields: {
        body,
        contact: "张明",
        telephone: "0990-1234567",
        goal: "保管好全区档案。",
        superior: "240000",
        own: "2061000.50",
        other: "39600",
        total: "2340600.50",
      },
      indicators: [
        {
          level1: "履职效能",
          level2: "数量指标",
          level3: "接待查档人次",
          value: "≥2000人次",
          basis: "年度工作计划",
          weight: "50",
        },
        {
          level1: "履职效能",
          level2: "质量指标",
          level3: "档案完好率",
          value: "=100%",
          basis: "年度工作计划",
          weight: "40",
        },
      ],
    },
  ],
  texts: {
    duties: "（一）收集和保管全区档案。\n（二）提供档案利用服务。",
    "organisation/offices/text:offices": "综合科、业务科",
    "2/source/一般公共预算/reason": "新增档案数字化项目，相关支出增加",
    "5.3/item/201-26-01/reason": "人员工资正常晋升，支出增加",
    "5.3/item/221-02-01/reason": "调整列支科目，支出减少",
  },
};

function bothYears(
  cube: string,
  at: Readonly<Record<string, string>>,
  now: string,
  prior: string,
): readonly FactRecord[] {
  return [
    { cube, year: 0, at, value: now },
    { cube, year: -1, at, value: prior },
  ];
}
