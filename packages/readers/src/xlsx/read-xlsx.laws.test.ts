/** Laws of reading workbooks: what is written into a grid is read from it, and no damage makes reading throw. */
import fc from "fast-check";
import { writeXlsx } from "hucre";
import { expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { rawRows, rawWorkbook } from "./workbook-fixture.ts";

const text = fc.stringMatching(/^[\u4e00-\u9fa5A-Za-z（）、“”&<>'"]{1,12}$/);
const cell = fc.oneof(
  text,
  fc.constant(null),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((fen) => fen / 100),
);
const line = { style: "thin" } as const;
const style = { border: { left: line, right: line, top: line, bottom: line }, numFmt: "#,##0.00" };

it("a ruled grid that another library writes reads back to the same cells", async () => {
  const grid = fc
    .record({ width: fc.integer({ min: 2, max: 8 }), height: fc.integer({ min: 1, max: 8 }) })
    .chain(({ width, height }) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    .filter(
      (rows) =>
        (rows[0] ?? []).filter((c) => c !== null).length > 1 && rows.at(-1)?.some((c) => c !== null) === true,
    );
  const law = fc.asyncProperty(grid, async (rows) => {
    const cells = new Map(rows.flatMap((row, r) => row.map((_, c) => [`${r},${c}`, { style }] as const)));
    const result = await readDocument(await writeXlsx({ sheets: [{ name: "表", rows, cells }] }), "表.xlsx");
    if (!result.ok) throw new Error(result.refusal.message);
    const shown = (c: string | number | null): string =>
      typeof c === "number"
        ? `${c < 0 ? "-" : ""}${Math.floor(Math.abs(c)).toLocaleString("en-US")}.${String(Math.round(Math.abs(c) * 100) % 100).padStart(2, "0")}`
        : (c ?? "");
    expect(
      result.document.blocks.map((b) =>
        b.kind === "table" ? b.rows.map((r) => r.cells.map((c) => c.text)) : b,
      ),
    ).toEqual([rows.map((row) => row.map(shown))]);
  });
  await fc.assert(law, { numRuns: 100 });
});

const sample = rawWorkbook([
  {
    before: '<cols><col min="2" max="2" hidden="1"/></cols>',
    rows: `${rawRows([["2026年收支总表"], ["项目", 5, "预算数"]])}<row r="9"><c r="A9" s="1"><f>SUM(A1:B2)</f><v>5</v></c></row>`,
    after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
  },
]);

async function holds(bytes: Uint8Array): Promise<void> {
  const result = await readDocument(bytes, "表.xlsx");
  if (!result.ok) expect(result.refusal.message).toMatch(/^文件“.+。$/s);
  else expect(result.document.blocks.length).toBeGreaterThan(0);
}

it("bytes changed anywhere give a document or a refusal", async () => {
  const edits = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  const law = fc.asyncProperty(edits, async (changes) => {
    const bytes = sample.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    await holds(bytes);
  });
  await fc.assert(law, { numRuns: 700 });
});

it("XML changed anywhere gives a document or a refusal", async () => {
  const rows =
    '<row r="2" hidden="0"><c r="B2" t="s" s="1"><f t="shared" si="0" ref="B2:B9">SUM(A$1:A1)</f><v>1</v></c></row>';
  const piece = fc.constantFrom(
    "<",
    ">",
    '"',
    "/",
    "&",
    "r=",
    "1048577",
    "-1",
    "A0",
    "XFE1",
    "e",
    "str",
    "NaN",
    "<c>",
    "<row>",
    "</row>",
    "",
  );
  const edits = fc.array(fc.tuple(fc.nat(rows.length), fc.nat(8), piece), { minLength: 1, maxLength: 4 });
  const law = fc.asyncProperty(edits, async (changes) => {
    let xml = rows;
    for (const [at, length, insert] of changes) xml = xml.slice(0, at) + insert + xml.slice(at + length);
    await holds(rawWorkbook([{ rows: xml + rawRows([["项目", 5]]) }]));
  });
  await fc.assert(law, { numRuns: 700 });
});
