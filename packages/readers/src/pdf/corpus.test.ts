/** The real PDF documents beside the project, where they are there: what their pages show is what is read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document, Row, TableBlock } from "@mingce/core";
import { expect, it } from "vitest";
import { readDocument } from "../read-document.ts";

const corpus = join(import.meta.dirname, "../../../../../shared/corpus");
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".pdf")) : [];

/** One document prints whole yuan and is one off in a sum. */
const oneYuan = 1;

it.skipIf(files.length > 0)("not run: no PDF documents in ../shared/corpus", () => {});

it.each(files)("%s: every table has the amounts of a row in their columns", async (name) => {
  const document = await read(name);
  const split = rowsUnder(document, ["合计", "基本支出", "项目支出"]);
  const economic = rowsUnder(document, ["合计", "人员经费", "公用经费"]);
  for (const [total, ...parts] of [...split, ...economic]) {
    const sum = parts.reduce((all = 0, part = 0) => all + part, 0);
    expect(Math.abs(sum - (total ?? 0))).toBeLessThanOrEqual(oneYuan);
  }
  expect(split.length).toBeGreaterThanOrEqual(40);
  expect(economic.length).toBeGreaterThan(20);
});

it.each(files)("%s: a cell holds one amount, and no amount stands outside its table", async (name) => {
  const { blocks } = await read(name);
  const cells = blocks.flatMap((b) => (b.kind === "table" ? b.rows.flatMap((row) => row.cells) : []));
  const amounts = cells.filter((cell) => /\d,\d{3}/.test(cell.text));
  expect(amounts.length).toBeGreaterThan(150);
  for (const { text } of amounts) expect(text).toMatch(/^\d{1,3}(,\d{3})+(\.\d\d)?$/);
  const alone = blocks.filter((b) => b.kind === "paragraph" && /^[\d,.\s]+$/.test(b.text));
  expect(alone).toEqual([]);
});

it.each(files)("%s: text that lies twice in the file and once on the page is read once", async (name) => {
  const { blocks } = await read(name);
  const items = blocks.flatMap((b) => (b.kind === "paragraph" ? (/^\d+\.“.+?”/u.exec(b.text) ?? []) : []));
  expect(items.length).toBeGreaterThan(10);
  expect(new Set(items).size).toBe(items.length);
});

async function read(name: string): Promise<Document> {
  const result = await readDocument(readFileSync(join(corpus, name)), name);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.document;
}

/** The amounts of all rows in tables whose last columns are called so; a part without a head goes on as the one before. */
function rowsUnder({ blocks }: Document, names: readonly string[]): number[][] {
  const found: number[][] = [];
  let open = false;
  for (const table of blocks.filter((b): b is TableBlock => b.kind === "table")) {
    const headed = table.rows.some((row) =>
      row.cells.some((cell) => /编码|项目|收入|“三公”/.test(cell.text)),
    );
    if (headed)
      open = table.rows.some((row) =>
        names.every((name, i) => row.cells.at(i - names.length)?.text === name),
      );
    if (open)
      found.push(...table.rows.map((row) => amountsOf(row, names.length)).filter((row) => row.length > 0));
  }
  return found;
}

function amountsOf({ cells }: Row, count: number): number[] {
  const texts = cells.slice(-count).map((cell) => cell.text);
  if (!texts.every((text) => /^[\d,.]*$/.test(text)) || texts.join("") === "") return [];
  return texts.map((text) => Number(text.replaceAll(",", "") || "0"));
}
