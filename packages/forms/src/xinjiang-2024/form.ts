import { about, type Form, type Level } from "@mingce/core";
import { codeNames } from "../code-names.ts";
import { economicCodes, functionalCodes } from "../codes/index.ts";
import { budgetCube } from "../cubes/budget.ts";
import { assetsCube, organisationCube, procurementCube, staffCube, targetsCube } from "../cubes/counted.ts";
import { ownAppropriation, transfers } from "../cubes/sources.ts";
import { basic } from "../xinjiang/sections/basic.ts";
import { expenditure } from "../xinjiang/sections/expenditure.ts";
import { generalPublic } from "../xinjiang/sections/general-public.ts";
import { overview } from "../xinjiang/sections/overview.ts";
import { projects } from "../xinjiang/sections/projects.ts";
import { charts } from "./charts.ts";
import { s01 } from "./sections/01-totals.ts";
import { s02 } from "./sections/02-revenue.ts";
import { s04 } from "./sections/04-fiscal-appropriation.ts";
import { s08, s09 } from "./sections/08-funds.ts";
import { s10 } from "./sections/10-three-public.ts";
import { s11 } from "./sections/11-carry-over.ts";
import { s12 } from "./sections/12-other-matters.ts";
import { glossary } from "./sections/glossary.ts";
import { overallSheet, projectSheet } from "./sheets.ts";
import { t01 } from "./tables/01-revenue-and-expenditure.ts";
import { t02 } from "./tables/02-revenue.ts";
import { t03 } from "./tables/03-expenditure.ts";
import { t04 } from "./tables/04-fiscal-appropriation.ts";
import { t05 } from "./tables/05-general-public-expenditure.ts";
import { t06 } from "./tables/06-general-public-basic.ts";
import { t07 } from "./tables/07-general-public-projects.ts";
import { t08 } from "./tables/08-government-managed-funds.ts";
import { t09 } from "./tables/09-state-capital-operations.ts";
import { t10 } from "./tables/10-three-public.ts";
import { t11 } from "./tables/11-carry-over.ts";

/**
 * The disclosure Xinjiang prescribes for 2024, for a unit or for a department: eleven tables, twelve sections.
 * Source: seeds 000 (unit) and 003 (department); 财预〔2016〕143号.
 */
function xinjiang2024(level: Level): Form {
  return {
    id: `xinjiang-2024-${level}`,
    issuer: "新疆维吾尔自治区",
    years: { from: 2024, until: 2024 },
    level,
    departmentProper: "{body}（本级）",
    title: "{year}年{level}预算公开",
    cover: ["{body}", "{year}年{level}预算公开"],
    closing: ["{body}", "{date}"],
    contentsHeading: "目 录",
    contentsTable: "{ordinal}、{title}",
    parts: [
      { id: "1", heading: "第一部分 {year}年{body}{level}概况", content: overview(level, "处室") },
      {
        id: "2",
        heading: "第二部分 {year}年{level}预算公开表",
        content: [t01, t02, t03, t04, t05, t06, t07(level), t08, t09, t10, t11(level)],
      },
      {
        id: "3",
        heading: "第三部分 {year}年{level}预算情况说明",
        content: [
          s01,
          s02,
          expenditure,
          s04,
          generalPublic,
          basic("{label}"),
          projects,
          s08,
          s09,
          s10,
          s11,
          s12,
        ],
      },
      { id: "4", heading: "第四部分 名词解释", content: [glossary] },
    ],
    sheets: [overallSheet, projectSheet],
    charts,
    cubes: {
      budget: budgetCube,
      organisation: organisationCube,
      staff: staffCube,
      assets: assetsCube,
      procurement: procurementCube,
      targets: targetsCube,
    },
    text: { unit: "wanyuan", decimals: 2 },
    codes: { function: codeNames(functionalCodes), economic: codeNames(economicCodes) },
    relations: [
      {
        id: "target/overall-superior",
        kind: "equal",
        whole: about("targets", { aspect: "funds", scope: "overall", funding: "superior" }),
        parts: transfers.map((source) => about("budget", { source })),
        severity: "warning",
        basis: "整体绩效目标表的上级资金与收支总体情况表的上级转移支付一致",
      },
      {
        id: "target/overall-own",
        kind: "equal",
        whole: about("targets", { aspect: "funds", scope: "overall", funding: "own" }),
        parts: ownAppropriation.map((source) => about("budget", { source })),
        severity: "warning",
        basis: "整体绩效目标表的本级资金与收支总体情况表的本级财力一致",
      },
    ],
    tableCaption: "表{number}",
    columnNumbers: true,
    nilTotal: false,
    zeroAmount: "blank",
    tableLead: ["编制{level}：{body}", "单位：万元"],
  };
}

/** The form of a budget unit. */
export const xinjiang2024Unit: Form = xinjiang2024("unit");

/** The form of a department with its units rolled up. */
export const xinjiang2024Department: Form = xinjiang2024("department");
