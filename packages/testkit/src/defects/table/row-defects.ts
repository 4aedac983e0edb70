import type { Row, TableBlock } from "@mingce/core";
import type { Defect, Original } from "../defect.ts";
import { withBlock } from "../edit-document.ts";
import { type AmountCell, amountCells } from "./amount-cells.ts";

/** A line of a table was forgotten. */
export const rowLeftOut = rowDefect("row-left-out", "漏一行", false, (rows, at) =>
  rows.filter((_, i) => i !== at),
);

/** A line of a table stands twice. */
export const rowDoubled = rowDefect("row-doubled", "重一行", true, (rows, at) =>
  rows.toSpliced(at, 0, rows[at] as Row),
);

/** The amounts of a line stand one column further to the right. */
export const rowShifted = rowDefect("row-shifted", "整行金额右移一格", true, (rows, at, first) =>
  rows.map((row, i) => {
    const last = row.cells[row.cells.length - 1];
    if (i !== at || last === undefined || last.text.trim() !== "") return row;
    return { ...row, cells: row.cells.slice(0, -1).toSpliced(first, 0, { text: "" }) };
  }),
);

function rowDefect(
  id: string,
  title: string,
  stays: boolean,
  change: (rows: readonly Row[], at: number, firstAmount: number) => readonly Row[],
): Defect {
  return {
    id,
    title,
    least: "warning",
    plant: (original, random) => {
      const rows = lines(original);
      if (rows.length === 0) return null;
      const { block, row, cell } = random.pick(rows).at;
      const table = original.document.blocks[block] as TableBlock;
      const changed = change(table.rows, row, cell);
      if (changed.every((r, i) => r === table.rows[i]) && changed.length === table.rows.length) return null;
      return {
        document: withBlock(original.document, block, () => ({ ...table, rows: changed })),
        at: { block, row, cell, start: 0, end: 0 },
        gone: !stays,
        number: null,
      };
    },
  };
}

/** The first amount of every line of a table that is no total. */
function lines(original: Original): readonly AmountCell[] {
  const seen = new Set<string>();
  return amountCells(original).filter(({ statement, at }) => {
    const line = `${at.block} ${at.row}`;
    if (seen.has(line) || statement.place.row === "total") return false;
    seen.add(line);
    return true;
  });
}
