import { type Document, type Place, printedWidth } from "@mingce/core";
import { describe, expect, it } from "vitest";
import { markedRegion } from "./marked-region.ts";

const text = "比上年增加60.08万元，增长16.7%，主要原因是人员增加。";
const cells = ["201", "行政运行", "", "448.43", "60.08"].map((t) => ({ text: t }));
const document: Document = {
  name: "某局.txt",
  format: "text",
  blocks: [
    { kind: "paragraph", text, role: "body", page: null, line: 1, box: null },
    { kind: "table", page: null, rows: [{ cells, line: 2, page: null, header: false }] },
    {
      kind: "paragraph",
      text: `${"甲".repeat(60)}9.90${"乙".repeat(60)}`,
      role: "body",
      page: null,
      line: 3,
      box: null,
    },
  ],
};

function at(block: number, words: string, cell?: number): Place {
  const row = cell === undefined ? {} : { row: 0, cell };
  const own = document.blocks[block];
  const within = own?.kind === "paragraph" ? own.text : (cells[cell ?? 0]?.text ?? "");
  const start = within.indexOf(words);
  const address = { block, ...row, start, end: start + words.length };
  const nowhere = { page: null, line: null, table: null, row: null, column: null, section: null, box: null };
  return { ...nowhere, text: words, address };
}

/** The words above the carets, by printed width. */
function pointedAt([line = "", carets = ""]: readonly string[]): string {
  const from = carets.indexOf("^");
  let [width, words] = [0, ""];
  for (const character of line) {
    if (width >= from && width < carets.length) words += character;
    width += printedWidth(character);
  }
  return words;
}

describe("the marked region of a place", () => {
  it("has carets below the words meant, hanzi before them or not", () => {
    for (const words of ["60.08万元", "16.7%", "比上年", "。"])
      expect(pointedAt(markedRegion(document, at(0, words)))).toBe(words);
  });

  it("of a cell is its row, empty cells left out", () => {
    const region = markedRegion(document, at(1, "60.08", 4));
    expect(region[0]).toBe("201 │ 行政运行 │ 448.43 │ 60.08");
    expect(pointedAt(region)).toBe("60.08");
  });

  it("of a long line is the part around the words, and says that there is more", () => {
    const region = markedRegion(document, at(2, "9.90"));
    expect(region[0]).toMatch(/^……甲+9\.90乙+……$/);
    expect(printedWidth(region[0] ?? "")).toBeLessThan(90);
    expect(pointedAt(region)).toBe("9.90");
  });

  it("is nothing where the place has no address, or nothing is printed there", () => {
    expect(markedRegion(document, { ...at(0, "。"), address: null })).toEqual([]);
    expect(markedRegion(document, at(1, "", 2))).toEqual([]);
  });
});
