import type { ChartForm, Level } from "@mingce/core";
import { changeCharts, expenditureCharts, incomeChart, threePublicChart } from "../charts.ts";
import { sources } from "./sources.ts";
import { t03 } from "./tables/03-expenditure.ts";
import { t08 } from "./tables/08-three-public.ts";

/** What the form draws: income, expenditure, both against last year, the “three public” expenses. */
export function charts(level: Level): readonly ChartForm[] {
  return [
    incomeChart(sources),
    ...expenditureCharts(t03(level)),
    ...changeCharts(sources, t03(level)),
    threePublicChart(t08, "generalPublic"),
  ];
}
