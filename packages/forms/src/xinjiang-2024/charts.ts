import type { ChartForm } from "@mingce/core";
import { changeCharts, expenditureCharts, incomeChart, threePublicChart } from "../charts.ts";
import { fiscalAppropriation } from "../cubes/sources.ts";
import { sources } from "./sections/01-totals.ts";
import { fundingSources } from "./sections/02-revenue.ts";
import { t03 } from "./tables/03-expenditure.ts";
import { t10 } from "./tables/10-three-public.ts";

/** What the form draws: income, expenditure, both against last year, the “three public” expenses. */
export const charts: readonly ChartForm[] = [
  incomeChart(sources),
  ...expenditureCharts(t03),
  ...changeCharts(fundingSources, t03),
  threePublicChart(t10, fiscalAppropriation),
];
