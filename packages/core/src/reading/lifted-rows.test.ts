import { xinjiang2024Unit } from "@mingce/forms";
import { textDocument, unitText } from "@mingce/testkit";
import { expect, it } from "vitest";
import type { Block, Cell, Document, Row, TableBlock } from "../document/document.ts";
import { withRowsLifted } from "./lifted-rows.ts";
import { readDisclosure } from "./read.ts";

const width = 4;
const row = (...cells: readonly Cell[]): Row => ({ cells, line: null, page: null, header: false });
const over = (text: string, columns = width): readonly Cell[] => [
  { text, colspan: columns },
  ...Array.from({ length: columns - 1 }, () => ({ text: "", covered: true })),
];
const plain = (...texts: readonly string[]): Row => row(...texts.map((text) => ({ text })));
const table = (...rows: readonly Row[]): TableBlock => ({ kind: "table", rows, page: null });
const shown = (block: Block): string | readonly string[] =>
  block.kind === "paragraph" ? block.text : block.rows.map((r) => r.cells.map((c) => c.text).join("|"));
const lifted = (...rows: readonly Row[]): readonly (string | readonly string[])[] => {
  const document: Document = { name: "x", format: "html", blocks: [table(...rows)] };
  return withRowsLifted(document, [xinjiang2024Unit]).blocks.map(shown);
};

it("makes paragraphs of the title, the body and the unit above a header, and of the note below", () => {
  expect(
    lifted(
      row(...over("单位收入总体情况表")),
      row(...over("编制单位：某局", 2), ...over("单位：万元", 2)),
      plain("类", "款", "项", "总计"),
      plain("201", "", "", "5.00"),
      row(...over("备注：没有其他收入。")),
    ),
  ).toEqual([
    "单位收入总体情况表",
    "编制单位：某局",
    "单位：万元",
    ["类|款|项|总计", "201|||5.00"],
    "备注：没有其他收入。",
  ]);
});

it("begins another table at a declared title between rows", () => {
  const rows = [
    plain("类", "款", "项", "总计"),
    row(...over("单位支出总体情况表")),
    plain("类", "款", "项", "合计"),
  ];
  expect(lifted(...rows)).toEqual([["类|款|项|总计"], "单位支出总体情况表", ["类|款|项|合计"]]);
});

it("leaves a table alone whose rows are its own", () => {
  const rows = [
    row(
      { text: "项目", colspan: 3, rowspan: 2 },
      { text: "", covered: true },
      { text: "", covered: true },
      { text: "总计" },
    ),
    plain("", "", "", "1"),
    row(...over("其他支出")),
    row(...over("201,030.00")),
  ];
  const document: Document = { name: "x", format: "html", blocks: [table(...rows)] };
  expect(withRowsLifted(document, [xinjiang2024Unit])).toBe(document);
});

it("loses no number of a disclosure whose tables hold their titles and leads", () => {
  const base = textDocument(unitText);
  const blocks: Block[] = [];
  for (const block of base.blocks) {
    const above = blocks.at(-1);
    if (block.kind !== "table" || above?.kind !== "paragraph" || !/表$|单位：万元$/.test(above.text.trim())) {
      blocks.push(block);
      continue;
    }
    const columns = Math.max(...block.rows.map((r) => r.cells.length));
    const heads: Row[] = [];
    for (let p = blocks.at(-1); p?.kind === "paragraph" && heads.length < 3; p = blocks.at(-1)) {
      heads.unshift(row(...over(p.text, columns)));
      blocks.pop();
      if (/表$/.test(p.text.trim())) break;
    }
    blocks.push({ ...block, rows: [...heads, ...block.rows] });
  }
  const [read, before] = [{ ...base, blocks }, base].map((d) => readDisclosure(d, [xinjiang2024Unit]));
  expect(blocks.length).toBeLessThan(base.blocks.length);
  expect(read?.outline.tables.map((t) => t.id)).toEqual(before?.outline.tables.map((t) => t.id));
  expect(read?.numbers.filter((n) => n.bound)).toHaveLength(
    before?.numbers.filter((n) => n.bound).length ?? -1,
  );
});
