import { chartsClosing, chartsHeading, type Reading } from "@mingce/core";
import { chartSvg } from "../chart/chart-svg.ts";
import { ownCharts, printedUnits } from "../chart/own-charts.ts";
import { printable } from "./printable.ts";

/** The charts at the end of a document as the template sets them, each with all it says as its description; null: none. */
export function chartsData(reading: Reading) {
  const charts = ownCharts(reading);
  if (charts.length === 0) return null;
  return {
    heading: chartsHeading,
    closing: chartsClosing,
    pictures: charts.map((chart) => ({
      id: chart.id,
      title: printable(chart.title),
      svg: printable(chartSvg(chart, printedUnits)),
      alt: chart.sentences.join(""),
      notes: chart.notes.map(printable),
    })),
  };
}
