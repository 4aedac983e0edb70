import { type Chart, drawCharts, type Reading } from "@mingce/core";

/** The charts a file carries: those of a disclosure compiled here. A document somebody handed in is given out as it is. */
export function ownCharts(reading: Reading): readonly Chart[] {
  return reading.document.format === "compiled" ? drawCharts(reading) : [];
}
