import { type ChartForm, chart, type Level, linesOf, listed } from "@mingce/core";
import { expenditureCharts, incomeChart, threePublicChart } from "../charts.ts";
import { t02 } from "./tables/02-revenue.ts";
import { t03 } from "./tables/03-expenditure.ts";
import { t04 } from "./tables/04-fiscal-appropriation.ts";
import { t09 } from "./tables/09-three-public.ts";

/** What the form draws; against last year it says something of fiscal appropriation alone. */
export function charts(level: Level): readonly ChartForm[] {
  const [revenue, appropriation] = [t02(level), t04(level)];
  const sources = ["fiscalAppropriation", "publicServiceRevenue", "businessRevenue", "otherRevenue"];
  const budgets = ["generalPublic", "governmentManagedFunds", "stateCapitalOperations"];
  return [
    incomeChart(listed(...linesOf(revenue, ...sources))),
    ...expenditureCharts(t03(level)),
    chart("fiscal-change", "{year}年财政拨款支出比上年增减", listed(...linesOf(appropriation, ...budgets)), {
      where: appropriation.where,
      shows: "change",
    }),
    threePublicChart(t09, "fiscalAppropriation"),
  ];
}
