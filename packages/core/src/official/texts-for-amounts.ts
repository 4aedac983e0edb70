import { parseNumber, printsNothing } from "../quantity/parse-number.ts";
import type { Reading } from "../reading/reading.ts";
import type { Place } from "../statement/place.ts";

/** The columns of a table in which amounts were read, and where the first of them stands. */
interface AmountColumns {
  readonly cells: Set<number>;
  readonly first: Place;
}

/**
 * Where a row of amounts holds a text in a column of amounts, which states nothing. Limit: only in tables of which
 * other rows were read, and in rows that hold a number beside it.
 */
export function textsForAmounts({ document, statements }: Reading): readonly Place[] {
  const tables = new Map<number, AmountColumns>();
  for (const { place } of statements) {
    const { address, table } = place;
    if (address?.cell === undefined || table === null) continue;
    const own = tables.get(address.block) ?? { cells: new Set(), first: place };
    own.cells.add(address.cell);
    tables.set(address.block, own);
  }
  return [...tables].flatMap(([block, { cells: columns, first }]): Place[] => {
    const table = document.blocks[block];
    if (table?.kind !== "table") return [];
    return table.rows.slice(first.address?.row ?? 0).flatMap(({ cells, line }, i) => {
      const amounts = cells.flatMap(({ text }, cell) => (columns.has(cell) ? [{ text, cell }] : []));
      if (!amounts.some(({ text }) => isNumber(text))) return [];
      return amounts.flatMap(({ text, cell }): Place[] => {
        if (printsNothing(text) || isNumber(text)) return [];
        const row = (first.address?.row ?? 0) + i;
        const address = { block, row, cell, start: 0, end: text.length };
        return [{ ...first, row: null, column: null, line, text, address }];
      });
    });
  });
}

const isNumber = (text: string): boolean => parseNumber(text, "yuan") !== null;
