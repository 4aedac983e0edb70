import { fileURLToPath } from "node:url";
import type { Document } from "@mingce/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readDocument } from "../read-document.ts";
import { pagesOf } from "./pdf-fixture.ts";

const text = (words: string, x: number, y: number, size = 10) =>
  `BT /F ${size} Tf ${x} ${y} Td (${words}) Tj ET`;
const scan = "q 600 0 0 800 0 0 cm /I Do Q";
const table = [
  "100 700 200 20 re 300 700 100 20 re 100 680 200 20 re 300 680 100 20 re S",
  text("Item", 105, 705),
  text("Amount", 305, 705),
  text("Wages", 105, 685),
  text("1,234.50", 305, 685),
].join("\n");

const refusal = async (bytes: Uint8Array) => {
  const result = await readDocument(bytes, "预算.pdf");
  return result.ok ? null : result.refusal;
};
const read = async (bytes: Uint8Array): Promise<Document> => {
  const result = await readDocument(bytes, "预算.pdf");
  if (!result.ok) throw new Error(result.refusal.message);
  return result.document;
};
const texts = ({ blocks }: Document) =>
  blocks.map((b) => (b.kind === "paragraph" ? b.text : b.rows.map((row) => row.cells.map((c) => c.text))));

it("tables and paragraphs come from the top down, with page, line and box", async () => {
  const document = await read(pagesOf([`${text("Title", 250, 750)} ${table} ${text("Note", 100, 640)}`]));
  expect(document.format).toBe("pdf");
  expect(document.blocks).toMatchObject([
    { kind: "paragraph", text: "Title", page: 1, line: 1 },
    {
      kind: "table",
      page: 1,
      rows: [
        { line: 2, cells: [{ text: "Item" }, { text: "Amount" }] },
        {
          line: 3,
          cells: [{ text: "Wages" }, { text: "1,234.50", box: [305, 106.2, expect.any(Number), 10] }],
        },
      ],
    },
    { kind: "paragraph", text: "Note", page: 1, line: 4, box: [100, 151.2, expect.any(Number), 10] },
  ]);
});

it.each([90, 180, 270])("a page turned by %i degrees is read as it is shown", async (turn) => {
  const upright = { 90: "0 1 -1 0 800 0", 180: "-1 0 0 -1 600 800", 270: "0 -1 1 0 -200 800" }[turn];
  const document = await read(pagesOf([`${upright} cm ${table}`], `/Rotate ${turn}`));
  expect(texts(document)).toEqual([
    [
      ["Item", "Amount"],
      ["Wages", "1,234.50"],
    ],
  ]);
});

it("a table printed on its side is read upright", async () => {
  const document = await read(pagesOf([`0 1 -1 0 750 0 cm ${table}`]));
  expect(texts(document)).toEqual([
    [
      ["Item", "Amount"],
      ["Wages", "1,234.50"],
    ],
  ]);
});

it("what stands outside the crop box is not read", async () => {
  const page = `${text("In", 100, 500)} ${text("Out", 100, 750)}`;
  expect(texts(await read(pagesOf([page], "/CropBox [0 0 600 700]")))).toEqual(["In"]);
});

it("a file with scanned pages among others is read, and says which", async () => {
  const { blocks, findings } = await read(pagesOf([text("One", 100, 500), scan, text("Three", 100, 500)]));
  expect(blocks).toHaveLength(2);
  expect(findings).toMatchObject([{ code: "pdf/scanned-page", at: [{ page: 2 }] }]);
});

describe("refused is", () => {
  it("a file of scanned pages, with what to do", async () => {
    const refused = await refusal(pagesOf([scan, scan]));
    expect(refused?.code).toBe("file/scanned");
    expect(refused?.message).toContain("全部 2 页都是扫描图片");
  });

  it("a file without any text", async () => {
    expect((await refusal(pagesOf(["", ""])))?.code).toBe("file/empty");
  });

  it("a file with a password", async () => {
    const noise = "41".repeat(32);
    const lock = `<< /Filter /Standard /V 1 /R 2 /O <${noise}> /U <${noise}> /P -4 >>`;
    const bytes = pagesOf([table], "", `/Encrypt ${lock} /ID [<${noise}> <${noise}>]`);
    expect((await refusal(bytes))?.code).toBe("file/encrypted");
  });

  it("a file that is cut off or empty behind its signature", async () => {
    expect((await refusal(new TextEncoder().encode("%PDF-1.7\n")))?.code).toBe("file/damaged");
  });
});

it("no edit of its bytes makes the reader throw or print", async () => {
  const bytes = pagesOf([table, text("Two", 100, 500)]);
  const printed = [vi.spyOn(console, "log"), vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
  const edit = fc.record({
    at: fc.nat(bytes.length),
    remove: fc.nat(9),
    insert: fc.uint8Array({ maxLength: 5 }),
  });
  const law = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
    let made = [...bytes];
    for (const { at, remove, insert } of edits)
      made = [...made.slice(0, at), ...insert, ...made.slice(at + remove)];
    const result = await readDocument(Uint8Array.from(made), "预算.pdf");
    if (!result.ok) expect(result.refusal.message).toMatch(/^文件“.+。$/s);
  });
  await fc.assert(law, { numRuns: 150, seed: 7 });
  for (const spy of printed) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});

it("the character maps of pdf.js lie where its package is", async () => {
  const { pdfjsFolders } = await import("./pdfjs.ts");
  const { existsSync } = await import("node:fs");
  const { cMapUrl, standardFontDataUrl } = pdfjsFolders();
  expect([cMapUrl, standardFontDataUrl].map((folder) => existsSync(folder))).toEqual([true, true]);
  expect(existsSync(fileURLToPath(new URL(`file://${cMapUrl}GBK-EUC-H.bcmap`)))).toBe(true);
});
