import { type Chart, drawCharts, type Reading } from "@mingce/core";

/** The charts a file carries: those of a disclosure compiled here. A document somebody handed in is given out as it is. */
export function ownCharts(reading: Reading): readonly Chart[] {
  return reading.document.format === "compiled" ? drawCharts(reading) : [];
}

/** Units of a picture in the width of a printed text: letters of 15 units are 12.5 points high. */
export const printedUnits = 530;
