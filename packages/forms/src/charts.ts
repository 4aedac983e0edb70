import { type Axis, type ChartForm, chart, codesOf, linesOf, listed, type TableForm } from "@mingce/core";
import { threePublic } from "./cubes/budget.ts";

/** Basic expenditure and projects, as a table names its columns. */
const naturesOf = (table: TableForm) => linesOf(table, "basic", "project");

/** Where the money comes from, the largest source first. */
export function incomeChart(sources: Axis): ChartForm {
  return chart("income", "{year}年收入从哪里来", sources, { order: "largestFirst" });
}

/** Where it goes, the largest category first, and what of it is basic expenditure and what projects. */
export function expenditureCharts(byNature: TableForm): readonly ChartForm[] {
  const natures = naturesOf(byNature);
  return [
    chart("expenditure", "{year}年支出用到哪里去", codesOf("function", { to: 1 }), {
      order: "largestFirst",
      divided: natures,
    }),
    chart("natures", "{year}年基本支出与项目支出", listed(...natures), { nil: "drawn" }),
  ];
}

/** Income and expenditure against last year. */
export function changeCharts(sources: Axis, byNature: TableForm): readonly ChartForm[] {
  return [
    chart("income-change", "{year}年收入比上年增减", sources, { shows: "change" }),
    chart("expenditure-change", "{year}年支出比上年增减", listed(...naturesOf(byNature)), {
      shows: "change",
    }),
  ];
}

/** The “three public” expenses of this year beside last year's, by the lines of their table and paid from these sources. */
export function threePublicChart(table: TableForm, source: string | readonly string[]): ChartForm {
  const lines = linesOf(table, "overseasVisits", "vehiclePurchase", "vehicleOperation", "hospitality");
  return chart("three-public", "“三公”经费本年与上年比较", listed(...lines), {
    where: { source, economic: threePublic.total },
    shows: "bothYears",
    nil: "drawn",
  });
}
