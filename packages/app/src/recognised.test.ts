import { type Block, type Document, readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { type Checked, checkReading } from "./check.ts";

const written = writeDocument(unitBudget, xinjiang2024Unit);
const wrong = replaced(written, /收支总预算[\d,.]+/u, "收支总预算999.99");
const caution = "（文字识别结果，请先核对原件）";

const check = (document: Document): Checked => checkReading("预算.pdf", readDisclosure(document, forms));
const plain = check(wrong);

it("what is read from a scan gives warnings at most, each saying so, and no number counts as checked", () => {
  const { coverage, findings, relations } = check({ ...wrong, blocks: wrong.blocks.map(recognised) });
  expect(plain.summary.error).toBeGreaterThan(0);
  expect(relations).toEqual(plain.relations);
  const { numbers, bound, checked } = plain.coverage;
  expect(coverage).toMatchObject({
    numbers: 0,
    bound: 0,
    checked: 0,
    byPart: [],
    unbound: [],
    recognised: { numbers, bound, checked },
  });
  expect(findings.filter((f) => f.severity === "error").map((f) => f.code)).toEqual([
    "identity/nothing-checked",
  ]);
  const others = findings.filter((f) => f.code !== "identity/nothing-checked");
  expect(others.length).toBe(plain.findings.length);
  expect(others.every((f) => f.message.endsWith(caution))).toBe(true);
});

it("one scanned table among written ones: its numbers are counted apart, and a warning says how many", () => {
  const at = wrong.blocks.findIndex((b) => b.kind === "table");
  const blocks = wrong.blocks.map((block, i) => (i === at ? recognised(block) : block));
  const { coverage, findings } = check({ ...wrong, blocks });
  const { recognised: apart } = coverage;
  expect(apart.numbers).toBeGreaterThan(0);
  expect(coverage.numbers + apart.numbers).toBe(plain.coverage.numbers);
  expect(coverage.checked + apart.checked).toBe(plain.coverage.checked);
  expect(findings.filter((f) => f.code === "identity/recognised-numbers")).toMatchObject([
    { severity: "warning", message: expect.stringContaining(`${apart.numbers}个数字`) },
  ]);
});

it("a document that is all its own text has none", () => {
  expect(plain.coverage.recognised).toEqual({ numbers: 0, bound: 0, checked: 0 });
  expect(plain.findings.some((f) => f.message.includes(caution))).toBe(false);
});

function recognised(block: Block): Block {
  if (block.kind === "paragraph") return { ...block, confidence: 0.9 };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, confidence: 0.9 })),
  }));
  return { ...block, rows };
}

function replaced(document: Document, pattern: RegExp, text: string): Document {
  const blocks = document.blocks.map((b) =>
    b.kind === "paragraph" ? { ...b, text: b.text.replace(pattern, text) } : b,
  );
  return { ...document, blocks };
}
