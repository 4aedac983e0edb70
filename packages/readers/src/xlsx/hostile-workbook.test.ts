import type { Document } from "@mingce/core";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { type RawSheet, rawRows, rawWorkbook } from "./workbook-fixture.ts";

async function readRaw(sheet: RawSheet): Promise<Document> {
  const result = await readDocument(rawWorkbook([sheet]), "预算.xlsx");
  if (!result.ok) throw new Error(result.refusal.message);
  return result.document;
}

const grid = rawRows([
  ["项目", "预算数"],
  ["收入", 5],
]);

describe("a file that is no workbook to be read is refused", () => {
  const refused = async (bytes: Uint8Array): Promise<string> => {
    const result = await readDocument(bytes, "预算.xlsx");
    if (result.ok) throw new Error("It was read.");
    expect(result.refusal.message).toMatch(/^文件“预算\.xlsx”.+。$/u);
    return result.refusal.code;
  };

  it("broken XML, missing parts, nothing in it", async () => {
    expect(await refused(rawWorkbook([{ rows: "<row><c>" }]))).toBe("file/damaged");
    expect(await refused(rawWorkbook([{ rows: grid }], { "xl/workbook.xml": "<workbook" }))).toBe(
      "file/damaged",
    );
    expect(await refused(rawWorkbook([{ rows: "" }]))).toBe("file/empty");
    expect(await refused(rawWorkbook([{ rows: grid }]).subarray(0, 700))).toMatch(/^file\//);
  });

  it("entities of its own are damage, not expanded", async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await refused(rawWorkbook([{ rows: grid }], { "xl/worksheets/sheet1.xml": bomb }))).toBe(
      "file/damaged",
    );
  });

  it("a binary workbook is refused by name", async () => {
    const bytes = rawWorkbook([{ rows: grid }], { "xl/workbook.bin": "" });
    expect(await refused(bytes)).toBe("file/format-xlsb");
  });

  it("a table too wide for any disclosure", async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>';
    expect(await refused(rawWorkbook([{ rows: far }]))).toBe("file/too-complex");
  });
});

it("a cell in the last corner of a sheet costs nothing", async () => {
  const start = performance.now();
  const corner = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>末</t></is></c></row>';
  const document = await readRaw({ before: '<dimension ref="A1:XFD1048576"/>', rows: grid + corner });
  expect(document.blocks.at(-1)).toMatchObject({ text: "末" });
  expect(performance.now() - start).toBeLessThan(2000);
});

it("merged areas laid over one another, which no program writes, cost nothing", async () => {
  const start = performance.now();
  const areas = Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${(i % 3000) + 1}:B1048576"/>`);
  const rows = rawRows(Array.from({ length: 2000 }, (_, i) => [`行${i}`, i]));
  await readRaw({ rows, after: `<mergeCells>${areas.join("")}</mergeCells>` });
  expect(performance.now() - start).toBeLessThan(5000);
});
