import { expect, it } from "vitest";
import type { Document } from "../document/document.ts";
import { type Place, placeOf } from "../statement/place.ts";
import { lineName } from "./line-name.ts";

const at = (page: number | null, line: number | null): Place => placeOf({ page, line });

it.each([
  ["pdf", 12, 3, "第12页第3行"],
  ["xlsx", 2, 7, "工作表“表2”第7行"],
  ["xlsx", 9, 7, "第9张工作表第7行"],
  ["text", null, 451, "第451行"],
  ["pdf", 12, null, "第12页"],
  ["docx", null, 275, ""],
  ["html", null, 275, ""],
] as const)(
  "a place in a file of format %s on page %s, line %s is called as its program shows it: %s",
  (format, page, line, shown) => {
    const document = { format, sheetNames: ["表1", "表2"] };
    expect(lineName(document, at(page, line))).toBe(shown);
  },
);

it("a cell of a workbook is called by its sheet and its letters", () => {
  const cell = { text: "360.17", origin: { part: "xl/worksheets/sheet1.xml", cell: "D12" } };
  const blocks: Document["blocks"] = [
    { kind: "table", page: 1, rows: [{ cells: [cell], line: 12, page: 1, header: false }] },
  ];
  const place = { ...at(1, 12), address: { block: 0, row: 0, cell: 0, start: 0, end: 6 } };
  expect(lineName({ format: "xlsx", blocks, sheetNames: ["表6"] }, place)).toBe("工作表“表6”D12");
});
