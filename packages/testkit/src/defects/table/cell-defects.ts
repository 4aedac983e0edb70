import type { Document } from "@mingce/core";
import type { Defect, Original } from "../defect.ts";
import { textAround, withText } from "../edit-document.ts";
import { type AmountCell, amountCells } from "./amount-cells.ts";

/** Two amounts of one row stand in each other's column. */
export const swappedInRow = swapped("swapped-in-row", "同行两格互换", (a, b) => a.at.row === b.at.row);

/** Two amounts of one column stand in each other's row. */
export const swappedInColumn = swapped(
  "swapped-in-column",
  "同列两格互换",
  (a, b) => a.at.cell === b.at.cell,
);

/** An amount was not filled in. */
export const cellEmptied: Defect = {
  id: "cell-emptied",
  title: "一格漏填",
  least: "warning",
  plant: (original, random) => {
    const cells = amountCells(original);
    if (cells.length === 0) return null;
    const { index, statement, at } = random.pick(cells);
    return {
      document: withText(original.document, at, ""),
      at,
      gone: false,
      number: { statement: index, was: statement.printed.text, now: "", value: 0, position: null },
    };
  },
};

function swapped(id: string, title: string, neighbours: (a: AmountCell, b: AmountCell) => boolean): Defect {
  return {
    id,
    title,
    least: "warning",
    plant: (original, random) => {
      const cells = amountCells(original);
      if (cells.length === 0) return null;
      const one = random.pick(cells);
      const others = cells.filter(
        (c) =>
          c.at.block === one.at.block &&
          neighbours(c, one) &&
          c.statement.printed.value !== one.statement.printed.value,
      );
      if (others.length === 0) return null;
      const document = exchanged(original, one, random.pick(others));
      return { document, at: one.at, gone: false, number: null };
    },
  };
}

function exchanged({ document }: Original, one: AmountCell, other: AmountCell): Document {
  const whole = (c: AmountCell) => ({ ...c.at, start: 0, end: textAround(document, c.at).length });
  const first = withText(document, whole(one), textAround(document, other.at));
  return withText(first, whole(other), textAround(document, one.at));
}
