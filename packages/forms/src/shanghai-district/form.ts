import type { Form, Level } from "@mingce/core";
import { codeNames } from "../code-names.ts";
import { economicCodes, functionalCodes } from "../codes/index.ts";
import { budgetCubeOf } from "../cubes/budget.ts";
import { procurementCube } from "../cubes/counted.ts";
import {
  districtAssetsCube,
  districtOrganisationCube,
  districtTargetsCube,
} from "../cubes/district-counted.ts";
import { districtSourceTree, districtSourceWords } from "../cubes/district-sources.ts";
import { charts } from "./charts.ts";
import { s04 } from "./sections/04-compilation-notes.ts";
import { s06 } from "./sections/06-other-matters.ts";
import { s07 } from "./sections/07-projects.ts";
import { glossary } from "./sections/glossary.ts";
import { duties, organisationOf } from "./sections/overview.ts";
import { t01 } from "./tables/01-revenue-and-expenditure.ts";
import { t02 } from "./tables/02-revenue.ts";
import { t03 } from "./tables/03-expenditure.ts";
import { t04 } from "./tables/04-fiscal-appropriation.ts";
import { t05 } from "./tables/05-general-public-expenditure.ts";
import { t06, t07 } from "./tables/06-other-budgets.ts";
import { t08 } from "./tables/08-general-public-basic.ts";
import { t09 } from "./tables/09-three-public.ts";

/**
 * The disclosure of a Shanghai district, 2023 to 2026, for a unit or for a department: nine tables in yuan and one of
 * them in 万元, compilation notes, other matters. Source: three departments and a unit of 2024 and 2025, and the
 * blank workbooks of 2026.
 */
function shanghaiDistrict(level: Level): Form {
  const tables = [t01, t02, t03, t04, t05, t06, t07, t08].map((t) => t(level));
  return {
    id: `shanghai-district-${level}`,
    issuer: "上海市（区级）",
    years: { from: 2023, until: 2026 },
    level,
    title: "{district}{year}年区级{level}预算",
    cover: ["{district}{year}年区级{level}预算", `预算${level === "unit" ? "单位" : "主管部门"}：{body}`],
    closing: [],
    contentsHeading: "目 录",
    contentsTable: "{number}. {title}",
    parts: [
      { id: "1", heading: "", listed: "一、{level}主要职能", content: [duties] },
      { id: "2", heading: "", listed: "二、{level}机构设置", content: [organisationOf(level)] },
      { id: "3", heading: "", listed: "三、名词解释", content: [glossary] },
      { id: "4", heading: "", listed: "四、{level}预算编制说明", content: [s04] },
      { id: "5", heading: "", listed: "五、{level}预算表", content: [...tables, t09] },
      { id: "6", heading: "", listed: "六、其他相关情况说明", content: [s06(level)] },
      ...(level === "unit" ? [] : [{ id: "7", heading: "", listed: "七、项目经费情况说明", content: [s07] }]),
    ],
    sheets: [],
    charts: charts(level),
    cubes: {
      budget: budgetCubeOf(districtSourceTree, districtSourceWords),
      organisation: districtOrganisationCube,
      assets: districtAssetsCube,
      procurement: procurementCube,
      targets: districtTargetsCube,
    },
    text: { unit: "wanyuan", decimals: 2 },
    codes: { function: codeNames(functionalCodes), economic: codeNames(economicCodes) },
    relations: [],
    tableCaption: "",
    columnNumbers: false,
    zeroAmount: "blank",
    nilTotal: true,
    tableLead: ["编制{level}：{body}", "单位：{unit}"],
  };
}

/** The form of a budget unit. */
export const shanghaiDistrictUnit: Form = shanghaiDistrict("unit");

/** The form of a department with its units rolled up. */
export const shanghaiDistrictDepartment: Form = shanghaiDistrict("department");
