import type { Form, Level, TableForm } from "@mingce/core";
import { codeNames } from "../code-names.ts";
import { economicCodes, functionalCodes } from "../codes/index.ts";
import { budgetOfTheYearCube } from "../cubes/budget.ts";
import { assetsCube, organisationCube, procurementCube, staffCube, targetsCube } from "../cubes/counted.ts";
import { basic } from "../xinjiang/sections/basic.ts";
import { expenditure } from "../xinjiang/sections/expenditure.ts";
import { generalPublic } from "../xinjiang/sections/general-public.ts";
import { overview } from "../xinjiang/sections/overview.ts";
import { projects } from "../xinjiang/sections/projects.ts";
import { charts } from "./charts.ts";
import { s01 } from "./sections/01-totals.ts";
import { s02 } from "./sections/02-revenue.ts";
import { s04 } from "./sections/04-fiscal-appropriation.ts";
import { s08 } from "./sections/08-three-public.ts";
import { s09 } from "./sections/09-funds.ts";
import { s10 } from "./sections/10-other-matters.ts";
import { glossary } from "./sections/glossary.ts";
import { projectSheet } from "./sheets.ts";
import { t01 } from "./tables/01-revenue-and-expenditure.ts";
import { t02 } from "./tables/02-revenue.ts";
import { t03 } from "./tables/03-expenditure.ts";
import { t04 } from "./tables/04-fiscal-appropriation.ts";
import { t05 } from "./tables/05-general-public-expenditure.ts";
import { t06 } from "./tables/06-general-public-basic.ts";
import { t07 } from "./tables/07-general-public-projects.ts";
import { t08 } from "./tables/08-three-public.ts";
import { t09 } from "./tables/09-government-managed-funds.ts";

/** A department's tables are reconstructed from the unit's: no document at hand shows them. */
const attested = (level: Level, tables: readonly TableForm[]): readonly TableForm[] =>
  level === "unit" ? tables : tables.map((table) => ({ ...table, attested: false }));

/**
 * The disclosure Xinjiang prescribed for 2022, for a unit or for a department: nine tables, ten sections.
 * Source: seed 001 (a unit, without its tables 2 and 7).
 */
function xinjiang2022(level: Level): Form {
  return {
    id: `xinjiang-2022-${level}`,
    issuer: "新疆维吾尔自治区",
    years: { from: 2022, until: 2022 },
    level,
    title: "{year}年{level}预算公开",
    cover: ["{body}", "{year}年{level}预算公开"],
    closing: ["{body}", "{date}"],
    contentsHeading: "目录",
    contentsTable: "{ordinal}、{title}",
    parts: [
      { id: "1", heading: "第一部分 {body}概况", content: overview(level, "办公室") },
      {
        id: "2",
        heading: "第二部分 {year}年{level}预算公开表",
        content: attested(level, [
          ...[t01, t02(level), t03(level), t04, t05(level)],
          ...[t06(level), t07(level), t08, t09(level)],
        ]),
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
          basic("{label}{amount}万元"),
          projects,
          s08,
          s09,
          s10,
        ],
      },
      { id: "4", heading: "第四部分 名词解释", content: [glossary] },
    ],
    sheets: [projectSheet],
    charts: charts(level),
    cubes: {
      budget: budgetOfTheYearCube,
      organisation: organisationCube,
      staff: staffCube,
      assets: assetsCube,
      procurement: procurementCube,
      targets: targetsCube,
    },
    text: { unit: "wanyuan", decimals: 2 },
    codes: { function: codeNames(functionalCodes), economic: codeNames(economicCodes) },
    relations: [],
    tableCaption: "表{ordinal}：",
    tableLead: ["预算单位编码及名称：（{code}）{body}", "预算年度：{year}", "金额单位：{unit}"],
    columnNumbers: false,
    nilTotal: false,
    zeroAmount: "printed",
  };
}

/** The form of a budget unit. */
export const xinjiang2022Unit: Form = xinjiang2022("unit");

/** The form of a department with its units rolled up. */
export const xinjiang2022Department: Form = xinjiang2022("department");
