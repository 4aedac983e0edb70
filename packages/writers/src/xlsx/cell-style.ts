import type { CellStyle } from "hucre/xlsx";
import type { SetAs } from "../layout/roles.ts";
import type { CellSetting } from "../layout/set-table.ts";

/** Size of a table's letters in points; */
export const tableSize = 10.5;

const song = { name: "宋体", size: 12 };
const hei = { name: "黑体", size: 12 };
const thin = { style: "thin" } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

/** The look of a paragraph's row. */
export const lineStyle: Readonly<Record<SetAs, CellStyle>> = {
  title: { font: { name: "方正小标宋简体", size: 22 }, alignment: wrapped("center") },
  heading1: { font: { ...hei, size: 16 }, alignment: wrapped("center") },
  heading2: { font: hei, alignment: wrapped("left") },
  heading3: { font: { ...song, name: "楷体" }, alignment: wrapped("left") },
  caption: { font: { name: "方正小标宋简体", size: 16 }, alignment: wrapped("center") },
  note: { font: { ...song, size: tableSize }, alignment: wrapped("left") },
  entry: { font: song, alignment: wrapped("left") },
  signature: { font: song, alignment: wrapped("right") },
  body: { font: song, alignment: wrapped("left") },
  table: {},
};

/** The look of a cell; every cell of a table has its lines, an empty one as well. A number is never broken. */
export function cellStyle(setting: CellSetting): CellStyle {
  const font = { name: setting === "head" ? "黑体" : "宋体", size: tableSize };
  return { font, border, alignment: { ...wrapped(sides[setting]), wrapText: setting !== "number" } };
}

const sides = { head: "center", code: "center", number: "right", rowName: "left", text: "left" } as const;

function wrapped(horizontal: "left" | "center" | "right") {
  return { horizontal, vertical: "center", wrapText: true } as const;
}
