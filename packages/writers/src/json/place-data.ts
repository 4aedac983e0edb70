import type { Place } from "@mingce/core";

/** A place as it is written out: every key, always in this order. */
export function placeData({ page, line, table, row, column, section, text, box, address }: Place) {
  return { page, line, table, row, column, section, text, box, address: address && addressData(address) };
}

function addressData({ block, row, cell, start, end }: NonNullable<Place["address"]>) {
  return {
    block,
    ...(row === undefined ? {} : { row }),
    ...(cell === undefined ? {} : { cell }),
    start,
    end,
  };
}
