import { type Block, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { readDocument } from "@mingce/readers";
import { unitBudget } from "@mingce/testkit";
import { strFromU8, unzipSync } from "fflate";
import { type Cell, readXlsx, type Workbook } from "hucre/xlsx";
import { expect, it, vi } from "vitest";
import { amount, grid, line, placeAt, readingOf } from "../reading-fixture.ts";
import { writeXlsx } from "./write-xlsx.ts";

const form = forms.find((f) => f.id === unitBudget.form)!;
const disclosure = readDisclosure(writeDocument(unitBudget, form), forms);

async function workbook(
  blocks: readonly Block[],
  amounts: readonly [row: number, cell: number, text: string][] = [],
) {
  const block = blocks.findIndex((b) => b.kind === "table");
  const statements = amounts.map(([row, cell, text]) =>
    amount(placeAt(blocks, block, { row, cell, text }), text),
  );
  return readXlsx(await writeXlsx(readingOf(blocks, { statements })), { readStyles: true });
}

function at(book: Workbook, sheet: number, key: string): Cell | undefined {
  return book.sheets[sheet]?.cells?.get(key);
}

const table: Block = grid(
  [
    [
      { text: "收入", colspan: 2 },
      { text: "", covered: true },
    ],
    ["编码", "预算数"],
    ["01", "1,360.02"],
    ["02", ""],
    ["=HYPERLINK(1)", "-4.00"],
  ],
  2,
);
const amounts: [number, number, string][] = [
  [2, 1, "1,360.02"],
  [3, 1, ""],
  [4, 1, "-4.00"],
];

it("an amount is a number with the format it is printed in; codes, blanks and texts stay what they are", async () => {
  const book = await workbook([table], amounts);
  expect(at(book, 0, "2,1")).toMatchObject({ value: 1360.02, type: "number", style: { numFmt: "#,##0.00" } });
  expect(at(book, 0, "2,0")).toMatchObject({ value: "01", type: "string" });
  expect(at(book, 0, "3,1")?.value ?? null).toBeNull();
  expect(at(book, 0, "4,1")).toMatchObject({ value: -4 });
  expect(book.sheets[0]?.merges).toMatchObject([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
});

it("no text becomes a formula, whatever it begins with", async () => {
  const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "_x003D_1"];
  const bytes = await writeXlsx(readingOf([...texts.map((text) => line(text)), table]));
  for (const [path, part] of Object.entries(unzipSync(bytes)))
    if (path.startsWith("xl/worksheets/")) expect(strFromU8(part)).not.toContain("<f");
  const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  expect(rows.map(([cell]) => cell)).toEqual(texts);
});

it("tables have a sheet each, the text between them its own, in the order of the document", async () => {
  const blocks = [
    line("某局", "title"),
    line("前"),
    line("表1", "caption"),
    line("收入表", "caption"),
    table,
  ];
  const book = await workbook([
    ...blocks,
    line("备注：空表", "note"),
    line("第三部分", "heading1"),
    line("后"),
  ]);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["某局", "表1 收入表", "第三部分"]);
  expect(book.sheets[1]?.rows.at(-1)?.[0]).toBe("备注：空表");
});

it("a total is the formula of its parts and stores what is printed; other numbers have no formula", async () => {
  const book = await readXlsx(await writeXlsx(disclosure));
  const cells = book.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
  const totals = cells.filter(({ formula }) => formula !== undefined);
  const numbers = book.sheets.flatMap(({ rows }) => rows.flat().filter((value) => typeof value === "number"));
  expect(totals.length).toBeGreaterThan(50);
  expect(numbers.length).toBeGreaterThan(totals.length + 20);
  for (const { formula, formulaResult } of totals) {
    expect(formula).toMatch(/^(?:(?:[A-Z]+\d+|SUM\([A-Z]+\d+:[A-Z]+\d+\))(?:\+(?!$)|$))+$/);
    expect(formulaResult).toEqual(expect.any(Number));
  }
});

it("our own reader computes the formulas of every table to what is stored in them", async () => {
  const read = await readDocument(await writeXlsx(disclosure), "公开.xlsx");
  expect(read.ok && (read.document.findings ?? [])).toEqual([]);
});

it("a sheet is printed on A4, one page wide, with its name and the number of the page, wide ones lying", async () => {
  const wide = grid([Array.from({ length: 9 }, (_, i) => `栏${i}`), Array.from({ length: 9 }, () => "")], 1);
  const reading = readingOf([line("正文"), table, wide]);
  const book = await readXlsx(
    await writeXlsx({ ...reading, document: { ...reading.document, name: "2024年A&B" } }),
  );
  const page = { paperSize: "a4", orientation: "portrait" };
  const fitted = { fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
  expect(book.sheets.map(({ pageSetup }) => pageSetup)).toMatchObject([
    page,
    { ...page, ...fitted, printTitlesRow: "$1:$2" },
    { ...fitted, orientation: "landscape", printTitlesRow: "$1:$1" },
  ]);
  for (const { headerFooter } of book.sheets)
    expect(headerFooter).toEqual({
      oddHeader: '&C&9&"宋体,Regular"2024年A&&B',
      oddFooter: '&C&9&"宋体,Regular"第 &P 页，共 &N 页',
    });
  expect(book.sheets[1]?.freezePane).toMatchObject({ rows: 2 });
});

it("a heading right before a table stands on the table's sheet, none is alone on a sheet or at its end", async () => {
  const blocks = [line("前"), line("第二部分 公开表", "heading1"), line("表1", "caption"), table];
  const book = await workbook([...blocks, line("第三部分 附表", "heading1"), table]);
  expect(book.sheets.map(({ rows }) => rows[0]?.[0])).toEqual(["前", "第二部分 公开表", "第三部分 附表"]);
  expect(book.sheets[1]?.rows.slice(0, 3).map(([cell]) => cell)).toEqual(["第二部分 公开表", "表1", "收入"]);
});

it("a table is printed on one page where its letters stay large enough, else on as many as it takes", async () => {
  const long = (rows: number) => grid([["栏"], ...Array.from({ length: rows }, () => ["文字"])], 1);
  const book = await readXlsx(await writeXlsx(readingOf([long(45), line("正文"), long(90)])));
  expect(book.sheets.map(({ pageSetup }) => pageSetup?.fitToHeight)).toEqual([1, undefined, 0]);
});

it("a heading over a page's end begins the next page", async () => {
  const filled = Array.from({ length: 60 }, (_, i) => line(`第${i}段`, i % 2 === 0 ? "heading2" : "body"));
  const [sheet] = (await workbook(filled)).sheets;
  const breaks = sheet?.rowBreaks ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  for (const after of breaks) expect(after % 2).toBe(1);
});

it("every printed amount of a table stands in its cell as a number", async () => {
  const book = await readXlsx(await writeXlsx(disclosure));
  const numbers = book.sheets.flatMap((sheet) =>
    sheet.rows.flat().filter((value) => typeof value === "number"),
  );
  const { sheets, statements } = disclosure;
  const inSheets = new Set(sheets.map((sheet) => sheet.place.address?.block));
  const amounts = statements.filter(
    ({ place, printed }) =>
      place.address?.cell !== undefined && !inSheets.has(place.address.block) && !printed.blank,
  );
  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.length).toBe(amounts.length);
});

it("the same reading gives the same bytes, at any time", async () => {
  const now = await writeXlsx(disclosure);
  vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
  const later = await writeXlsx(disclosure);
  vi.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(now))).toBe(true);
});
