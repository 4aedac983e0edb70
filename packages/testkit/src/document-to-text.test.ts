import type { Document, Paragraph, Row } from "@mingce/core";
import { readText } from "@mingce/readers";
import { expect, it } from "vitest";
import { documentToText } from "./document-to-text.ts";

const paragraph = (text: string): Paragraph => ({
  kind: "paragraph",
  text,
  role: "body",
  page: null,
  line: null,
  box: null,
});

const row = (...cells: string[]): Row => ({
  cells: cells.map((text) => ({ text })),
  line: null,
  page: null,
  header: false,
});

const document: Document = {
  name: "样本",
  format: "compiled",
  blocks: [
    paragraph("单位：万元"),
    { kind: "table", page: null, rows: [row("科目", "", "合计"), row("办公\n费", "", "1.00")] },
    paragraph("说明。"),
  ],
};

it("prints a blank line between blocks and tabs between cells", () => {
  expect(documentToText(document)).toBe("单位：万元\n\n科目\t\t合计\n办公 费\t\t1.00\n\n说明。\n");
});

it("is read back as the same blocks by the reader of text", () => {
  const read = readText(new TextEncoder().encode(documentToText(document)), "样本.txt");
  expect(read.ok && read.document.blocks.map((block) => block.kind)).toEqual([
    "paragraph",
    "table",
    "paragraph",
  ]);
});
