import type { CellStyle } from "hucre/xlsx";

/** Size of the letters people enter, in points. */
export const entrySize = 10.5;

const thin = { style: "thin", color: { rgb: "FFBFBFBF" } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

/** The title of a sheet. */
export const titleStyle: CellStyle = {
  font: { name: "黑体", size: 14 },
  alignment: { horizontal: "left", vertical: "center" },
};

/** What is to be done here. */
export const purposeStyle: CellStyle = {
  font: { name: "宋体", size: entrySize, color: { rgb: "FF595959" } },
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};

/** A head. */
export const headStyle: CellStyle = {
  font: { name: "黑体", size: entrySize },
  border,
  fill: fill("FFD9E6F2"),
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** A cell of the entry area: grey where it is locked, white where it is filled in. */
export function entryStyle(kind: "text" | "number", locked: boolean, format: string): CellStyle {
  return {
    font: { name: "宋体", size: entrySize },
    border,
    alignment: {
      horizontal: kind === "number" ? "right" : "left",
      vertical: "center",
      wrapText: kind === "text",
    },
    numFmt: format,
    protection: { locked },
    ...(locked ? { fill: fill("FFF2F2F2") } : {}),
  };
}
