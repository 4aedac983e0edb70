/** Law: a written disclosure that Chromium prints to PDF reads to the cells it was written from. */
import { type Document, readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { writeHtml } from "@mingce/writers";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../../../../tools/chromium.mjs";
import { readDocument } from "../read-document.ts";

const written = writeDocument(unitBudget, xinjiang2024Unit);
const styles = {
  "ruled lines": "",
  "borders cell by cell, a dark head and striped rows":
    "table { border-collapse: separate !important; border-spacing: 0 } thead th { background: #036; color: #fff } tr:nth-child(2n) { background: #dde }",
  "dashed lines and none at the left":
    "th, td { border: 1px dashed #999 !important; border-left: none !important }",
};
const running = {
  displayHeaderFooter: true,
  headerTemplate: '<div style="font-size:9px;margin-left:2cm">某市某局部门预算</div>',
  footerTemplate:
    '<div style="font-size:9px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
};

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("没有找到 chromium，请安装后再运行浏览器测试。");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
});

it.each(Object.entries(styles))("%s", async (_, style) => {
  const page = await browser.newPage();
  await page.setContent(writeHtml(readDisclosure(written, forms)));
  if (style !== "") await page.addStyleTag({ content: style });
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, ...running });
  await page.close();
  const result = await readDocument(bytes, "预算.pdf");
  if (!result.ok) throw new Error(result.refusal.message);
  // A table that goes on over pages prints its head again: a repeated row is left out on both sides.
  expect([...new Set(rowsOf(result.document))]).toEqual([...new Set(rowsOf(written))]);
  expect(textOf(result.document)).toBe(textOf(written));
});

function rowsOf({ blocks }: Document): string[] {
  return blocks.flatMap((b) =>
    b.kind === "table" ? b.rows.map((row) => row.cells.map((cell) => squeezed(cell.text)).join("|")) : [],
  );
}

function textOf({ blocks }: Document): string {
  return squeezed(blocks.map((b) => (b.kind === "paragraph" ? b.text : "")).join(""));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
