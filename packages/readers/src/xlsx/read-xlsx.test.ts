import type { Cell, Document, TableBlock } from "@mingce/core";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { readSheets } from "./read-sheets.ts";
import { type RawSheet, rawRows, rawWorkbook } from "./workbook-fixture.ts";

async function read(bytes: Uint8Array): Promise<Document> {
  const result = await readDocument(bytes, "预算.xlsx");
  if (!result.ok) throw new Error(result.refusal.message);
  return result.document;
}

const readRaw = (...sheets: readonly RawSheet[]): Promise<Document> => read(rawWorkbook(sheets));

/** A document as lines: texts of paragraphs, rows of tables with bars. */
function lines(document: Document): readonly string[] {
  return document.blocks.flatMap((b) =>
    b.kind === "paragraph" ? [b.text] : b.rows.map((r) => `|${r.cells.map((c) => c.text).join("|")}|`),
  );
}

function tables(document: Document): readonly TableBlock[] {
  return document.blocks.filter((b) => b.kind === "table");
}

/** A cell as it is printed, without where the sheet keeps it. */
function printed({ origin: _, ...cell }: Cell): Cell {
  return cell;
}

const grid = rawRows([
  ["项目", "预算数"],
  ["收入", 5],
]);

describe("sheets", () => {
  it("are read in the order of their tabs; page is the number of the visible sheet and line the row", async () => {
    const document = await readRaw(
      { name: "封面", rows: rawRows([["2026年单位预算"]]) },
      { name: "代码", state: "hidden", rows: rawRows([["205", "教育支出"]]) },
      { name: "表一", rows: `<row r="3"><c r="A3" t="inlineStr"><is><t>表名</t></is></c></row>${grid}` },
    );
    expect(document.format).toBe("xlsx");
    expect(document.blocks).toMatchObject([
      { text: "2026年单位预算", page: 1, line: 1 },
      { text: "表名", page: 2, line: 3 },
      { page: 2, rows: [{ line: 4 }, { line: 5 }] },
    ]);
    expect(document.findings).toMatchObject([
      { code: "text/hidden-sheet", severity: "warning", at: [{ page: null, text: "代码" }] },
    ]);
    expect(document.findings?.[0]?.message).toContain("工作表“代码”是隐藏的，里面有2个单元格的内容");
  });

  it("a hidden sheet without content is nothing to report, very hidden ones are hidden", async () => {
    const document = await readRaw({ rows: grid }, { state: "veryHidden", rows: "" });
    expect(document.findings).toBeUndefined();
  });

  it("a sheet that holds a chart is no worksheet and is passed over", async () => {
    const bytes = rawWorkbook([{ rows: grid }, { rows: "" }], {
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    });
    expect(lines(await read(bytes))).toEqual(["|项目|预算数|", "|收入|5|"]);
  });
});

describe("rows", () => {
  it("titles, lines of units and notes are paragraphs, runs of rows with a grid are tables", async () => {
    const document = await readRaw({
      rows: rawRows([
        ["2026年收支总表"],
        ["编制单位：某局", null, "单位：万元"],
        ["项目", "预算数", "备注"],
        ["收入", 5, null],
        ["注：本表含结转。"],
      ]),
    });
    expect(lines(document)).toEqual([
      "2026年收支总表",
      "编制单位：某局",
      "单位：万元",
      "|项目|预算数|备注|",
      "|收入|5||",
      "注：本表含结转。",
    ]);
  });

  it("several tables of a sheet are parted by blank rows", async () => {
    const table = [
      ["项目", "预算数"],
      ["收入", 5],
    ] as const;
    const document = await readRaw({ rows: rawRows([...table, [], ...table]) });
    expect(tables(document).map((t) => t.rows.map((r) => r.line))).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  describe("a title directly under a table begins the next one", () => {
    const rows = [["收入总表"], ["编制部门：某局", "单位：元"], ["项目", "预算数"], ["收入", 5]] as const;
    const next = [["支出总表"], ["编制部门：某局", "单位：元"], ["项目", "预算数"], ["支出", 6]] as const;
    const parted = [
      "收入总表",
      "编制部门：某局",
      "单位：元",
      "|项目|预算数|",
      "|收入|5|",
      "支出总表",
      "编制部门：某局",
      "单位：元",
      "|项目|预算数|",
      "|支出|6|",
    ];
    const line = { style: "thin" } as const;
    const border = { left: line, right: line, top: line, bottom: line };
    const merged = [0, 4].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 1 }));
    const ruled = (rows: number) =>
      new Map(
        Array.from({ length: 2 * rows }, (_, i) => [`${i >> 1},${i % 2}`, { style: { border } }] as const),
      );

    it("also where both are ruled from the title on", async () => {
      const all = [...rows, ...next].map((row) => [...row]);
      expect(
        lines(
          await read(
            await writeXlsx({ sheets: [{ name: "表", rows: all, cells: ruled(8), merges: merged }] }),
          ),
        ),
      ).toEqual(parted);
    });

    it("also where nothing is ruled", async () => {
      expect(lines(await readRaw({ rows: rawRows([...rows, ...next]) }))).toEqual(parted);
    });

    it("but a band inside of a table is a row of it", async () => {
      const all = [...rows, ["（一）基本支出"], ["其中：工资", 5]].map((row) => [...row]);
      expect(
        lines(
          await read(
            await writeXlsx({
              sheets: [{ name: "表", rows: all, cells: ruled(6), merges: merged.slice(0, 1) }],
            }),
          ),
        ).slice(3),
      ).toEqual(["|项目|预算数|", "|收入|5|", "|（一）基本支出||", "|其中：工资|5|"]);
    });
  });

  it("a blank row inside a ruled table is a row, and what stands under the table without rules is text", async () => {
    const line = { style: "thin" } as const;
    const border = { left: line, right: line, top: line, bottom: line };
    const cells = new Map(
      [0, 1, 2, 3].flatMap((row) =>
        [0, 1].map((column) => [`${row},${column}`, { style: { border } }] as const),
      ),
    );
    const rows = [
      ["项目", "预算数"],
      ["收入", 5],
      [null, null],
      ["合计", null],
      ["经办", "复核"],
      ["附：", null],
    ];
    const document = await read(await writeXlsx({ sheets: [{ name: "表", rows, cells }] }));
    expect(lines(document).slice(0, 4)).toEqual(["|项目|预算数|", "|收入|5|", "|||", "|合计||"]);
    expect(lines(document).at(-1)).toBe("附：");
  });

  it("a title that is ruled like its table is text", async () => {
    const line = { style: "thin" } as const;
    const border = { left: line, right: line };
    const cells = new Map(
      [0, 1, 2].flatMap((row) =>
        [0, 1].map((column) => [`${row},${column}`, { style: { border } }] as const),
      ),
    );
    const rows = [
      ["2026年收支总表", null],
      ["项目", "预算数"],
      ["合计", null],
    ];
    const document = await read(await writeXlsx({ sheets: [{ name: "表", rows, cells }] }));
    expect(lines(document)).toEqual(["2026年收支总表", "|项目|预算数|", "|合计||"]);
  });

  it("two panels side by side with an empty column between stay one grid", async () => {
    const document = await readRaw({
      rows: rawRows([
        ["收入", "预算数", null, "支出", "预算数"],
        ["拨款", 5, null, "教育", 5],
      ]),
    });
    expect(lines(document)).toEqual(["|收入|预算数||支出|预算数|", "|拨款|5||教育|5|"]);
  });

  it("long text is a paragraph for each of its lines, blanks at its ends left out", async () => {
    const document = await readRaw({
      rows: rawRows([["　　一、收入预算&#10;   本年收入5万元。&#10;"]]),
      after: '<mergeCells><mergeCell ref="A1:M16"/></mergeCells>',
    });
    expect(document.blocks).toMatchObject([
      { text: "一、收入预算", line: 1 },
      { text: "本年收入5万元。", line: 1 },
    ]);
  });
});

describe("merged cells", () => {
  it("stand once with their spans, and what they cover is marked", async () => {
    const document = await readRaw({
      rows: rawRows([
        ["项目", "预算", null],
        [null, "合计", "基本"],
        ["收入", 5, 3],
      ]),
      after: '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>',
    });
    expect(tables(document)[0]?.rows.map((r) => r.cells.map(printed))).toEqual([
      [
        { text: "项目", rowspan: 2 },
        { text: "预算", colspan: 2 },
        { text: "", covered: true },
      ],
      [{ text: "", covered: true }, { text: "合计" }, { text: "基本" }],
      [{ text: "收入" }, { text: "5" }, { text: "3" }],
    ]);
  });

  it("know the cell of the sheet that holds what they print", async () => {
    const document = await readRaw({
      rows: rawRows([
        ["甲", null, "乙"],
        ["丙", "1", "2"],
      ]),
      after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    });
    const cells = tables(document)[0]?.rows.flatMap((r) => r.cells) ?? [];
    const kept = cells.map(({ origin }) => (origin !== undefined && "cell" in origin ? origin.cell : null));
    expect(kept).toEqual(["A1", null, "C1", "A2", "B2", "C2"]);
    expect(cells[0]?.origin?.part).toMatch(/^xl\/worksheets\/.+\.xml$/);
  });

  it("span only what is shown of them", async () => {
    const document = await readRaw({
      before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      rows: rawRows([
        ["甲", null, null, "乙"],
        ["1", null, "2", "3"],
      ]),
      after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    });
    expect(tables(document)[0]?.rows[0]?.cells.map(printed)).toEqual([
      { text: "甲", colspan: 2 },
      { text: "", covered: true },
      { text: "乙" },
    ]);
    expect(document.findings).toBeUndefined();
  });
});

describe("what is hidden", () => {
  it("rows and columns are not read, and are reported with what they hold", async () => {
    const document = await readRaw({
      name: "表一",
      before: '<cols><col min="3" max="4" hidden="true"/></cols>',
      rows: `${grid}<row r="3" hidden="1"><c r="A3"><v>7</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>合计</t></is></c><c r="B4"><v>12</v></c><c r="C4" t="inlineStr"><is><t>校验</t></is></c></row>`,
    });
    expect(lines(document)).toEqual(["|项目|预算数|", "|收入|5|", "|合计|12|"]);
    expect(document.findings).toMatchObject([
      { code: "text/hidden-rows", severity: "warning", at: [{ page: 1, line: 3 }] },
      { code: "text/hidden-columns", severity: "info", at: [{ page: 1, line: null, text: "C列" }] },
    ]);
  });
});

describe("values", () => {
  it("are printed as their number formats show them, whatever stands in the cell", async () => {
    const document = await readRaw({
      rows: `<row><c t="inlineStr"><is><t>数</t></is></c><c s="1"><v>1234.5</v></c><c s="2"><v>0.125</v></c><c s="3"><v>45292</v></c><c t="b"><v>1</v></c><c t="inlineStr"><is><t>1,234.50</t></is></c></row>`,
    });
    expect(lines(document)).toEqual(["|数|1,234.50|12.50%|2024/1/1|TRUE|1,234.50|"]);
  });

  it("a number in a format for texts is the number, in documents and in what was entered", async () => {
    const bytes = rawWorkbook([
      {
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>数</t></is></c><c r="B1" s="4"><v>50000</v></c></row>',
      },
    ]);
    expect(lines(await read(bytes))).toEqual(["|数|50000|"]);
    const entered = readSheets(bytes, "填报.xlsx");
    expect(entered.ok && entered.sheets[0]?.rows[0]?.cells[1]).toMatchObject({
      text: "50000",
      number: 50000,
    });
  });

  it("zero is nothing where the sheet shows none", async () => {
    const document = await readRaw({
      before: '<sheetViews><sheetView showZeros="0"/></sheetViews>',
      rows: rawRows([["合计", 0, 5]]),
    });
    expect(lines(document)).toEqual(["|合计||5|"]);
  });

  it("rich text is one text, without how it is pronounced; look-alikes become hanzi", async () => {
    const document = await readRaw({
      rows: '<row><c t="inlineStr"><is><r><t>收⼊</t></r><r><t>总计_x000D_</t></r><rPh><t>shou</t></rPh></is></c><c><v>1</v></c></row>',
    });
    expect(lines(document)).toEqual(["|收入总计|1|"]);
  });

  it("lines inside a cell of a table stay parted", async () => {
    const document = await readRaw({ rows: rawRows([["事业单位&#10;经营收入", "合计"]]) });
    expect(tables(document)[0]?.rows[0]?.cells[0]?.text).toBe("事业单位\n经营收入");
  });
});

describe("formulas", () => {
  const sum = (stored: string): RawSheet => ({
    name: "表一",
    rows: `${rawRows([
      ["甲", 1.5],
      ["乙", 2.5],
    ])}<row r="3"><c r="A3" t="inlineStr"><is><t>合计</t></is></c><c r="B3" s="1"><f>SUM(B1:B2)</f>${stored}</c></row>`,
  });

  it("the stored result is what the document says", async () => {
    const document = await readRaw(sum("<v>4</v>"));
    expect(lines(document).at(-1)).toBe("|合计|4.00|");
    expect(document.findings).toBeUndefined();
  });

  it("a stored result that is not what the formula computes is reported", async () => {
    const document = await readRaw(sum("<v>5</v>"));
    expect(lines(document).at(-1)).toBe("|合计|5.00|");
    expect(document.findings).toMatchObject([
      {
        code: "text/formula-result",
        severity: "warning",
        stated: "5.00",
        expected: "4.00",
        at: [{ page: 1, line: 3 }],
      },
    ]);
  });

  it("a result that was not stored is computed, and said to be", async () => {
    const document = await readRaw(sum(""));
    expect(lines(document).at(-1)).toBe("|合计|4.00|");
    expect(document.findings).toMatchObject([{ code: "text/formula-computed", severity: "info" }]);
  });

  it("a formula nobody computes here is blank where its result was not stored", async () => {
    const document = await readRaw({
      rows: `${grid}<row><c t="inlineStr"><is><t>合计</t></is></c><c><f>VLOOKUP(A1,B1:B2,1)</f></c></row>`,
    });
    expect(document.findings).toMatchObject([{ code: "text/formula-unsaved", severity: "warning" }]);
  });

  it("an error value is an error", async () => {
    const document = await readRaw({
      rows: `${grid}<row><c t="inlineStr"><is><t>合计</t></is></c><c t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>`,
    });
    expect(lines(document).at(-1)).toBe("|合计|#DIV/0!|");
    expect(document.findings).toMatchObject([
      { code: "text/formula-error", severity: "error", stated: "#DIV/0!" },
    ]);
  });

  it("a workbook that computes with the printed digits is not computed again", async () => {
    const document = await read(rawWorkbook([sum("<v>5</v>")], {}, '<calcPr fullPrecision="0"/>'));
    expect(document.findings).toBeUndefined();
  });
});

it("a picture on a sheet is reported, for nobody reads it", async () => {
  const document = await readRaw({ rows: grid, after: '<drawing xmlns:r="x" r:id="r1"/>' });
  expect(document.findings).toMatchObject([{ code: "text/picture", severity: "info" }]);
});
