import { childrenOf, type Element } from "../xml/parse-xml.ts";
import { isFilled, type WrittenCell } from "./written-cell.ts";

/** The column that begins at an edge of the written grid (0 is the left side of the table). */
export type ColumnEdges = (edge: number) => number;

/** Nothing is printed in a column narrower than this, in twentieths of a point: 1.5 mm. */
const narrowest = 85;

/**
 * Where the columns of a table begin. Dragging a border in some rows leaves edges in Word's grid that lie a hair
 * beside each other; for people they are one, and so they are here. Edges stay as written where a cell with text
 * would be lost, and where the widths say nothing.
 */
export function columnEdges(
  grid: Element | undefined,
  rows: readonly (readonly WrittenCell[])[],
): ColumnEdges {
  const widths = childrenOf(grid, "w:gridCol").map((column) => Number(column.attributes["w:w"]));
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (!(total > 0) || widths.some((width) => !(width >= 0))) return (edge) => edge;
  const least = Math.min(narrowest, total / widths.length / 6);
  const columns = [0];
  let [column, since] = [0, 0];
  for (const width of widths) {
    since += width;
    if (since >= least) {
      column++;
      since = 0;
    }
    columns.push(column);
  }
  const merged: ColumnEdges = (edge) => columns[edge] ?? column + (edge - widths.length);
  const lost = rows.some((cells) =>
    cells.some((cell) => merged(cell.start) === merged(cell.end) && isFilled(cell)),
  );
  return lost ? (edge) => edge : merged;
}
