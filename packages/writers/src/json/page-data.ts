import type { Imprint, Reading } from "@mingce/core";
import { anchorOf } from "../html/anchors.ts";
import { imprintData } from "../imprint/imprint-data.ts";
import { placeData } from "./place-data.ts";

/**
 * The data a page carries: whose it is, its imprint, and what it states, each with the id of its number on the page.
 */
export function pageData(reading: Reading, imprint: Imprint | null = null) {
  const { form, year, level, unit } = reading.identity;
  const statements = reading.statements.map(
    ({ kind, selection, of, against, group, times, printed, place }, index) => ({
      kind,
      selection: selection.key,
      ...(of === undefined ? {} : { of: of.key }),
      ...(against === undefined ? {} : { against }),
      ...(group === undefined ? {} : { group }),
      ...(times === undefined ? {} : { times }),
      value: printed.value,
      unit: printed.unit,
      decimals: printed.decimals,
      quantum: printed.quantum,
      blank: printed.blank,
      text: printed.text,
      place: placeData(place),
      anchor: anchorOf(reading, index),
    }),
  );
  return { form, year, level, unit, ...imprintData(reading, imprint), statements };
}
