/** A disclosure that was printed, scanned and handed in as pictures, read by the real recogniser where it is installed. */
import { type Document, readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { writeHtml } from "@mingce/writers";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../../../../tools/chromium.mjs";
import { readDocument } from "../read-document.ts";
import { openTesseract } from "./tesseract.ts";

const written = writeDocument(unitBudget, xinjiang2024Unit);
/** Pixels of a page of A4 at 200 an inch. */
const paper = { width: 1654, height: 2339 };
const mostPages = 3;

const recogniser = await openTesseract();
await recogniser?.close();
if (recogniser === null)
  console.log(
    "not run: scanned pages by the real recogniser (scanned-file.browser.test.ts), none is installed",
  );

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("没有找到 chromium，请安装后再运行浏览器测试。");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
});

it.runIf(recogniser !== null)(
  "a scan gives most amounts of its tables, each of them marked as recognised",
  async () => {
    const page = await browser.newPage({ viewport: paper });
    const scan = await scanOf(page);
    const result = await readDocument(scan, "扫描件.pdf");
    if (!result.ok) throw new Error(result.refusal.message);
    expect(result.document.findings?.map((f) => f.code)).toContain("pdf/ocr-page");
    const read = amountsOf(result.document);
    expect(read.length).toBeGreaterThan(30);
    const printed = new Set(amountsOf(written));
    expect(read.filter((amount) => printed.has(amount)).length).toBeGreaterThan(0.9 * read.length);
    expect(result.document.blocks.every(isMarked)).toBe(true);
  },
);

/** A PDF of pictures alone: what the pages of a printed disclosure look like. */
async function scanOf(page: Page): Promise<Uint8Array> {
  await page.setContent(writeHtml(readDisclosure(written, forms)));
  await page.addStyleTag({ content: "body { zoom: 1.7 }" });
  const first = await page.locator("table").first().boundingBox();
  const top = Math.max(0, (first?.y ?? 0) - 100);
  const sheets: string[] = [];
  for (let sheet = 0; sheet < mostPages; sheet++) {
    const clip = { x: 0, y: top + sheet * paper.height, ...paper };
    const png = (await page.screenshot({ fullPage: true, clip })).toString("base64");
    sheets.push(`<img style="width: 100%; break-after: page" src="data:image/png;base64,${png}">`);
  }
  // A page of its own: the printed one allows no pictures.
  const scan = await browser.newPage();
  await scan.setContent(sheets.join(""));
  return scan.pdf({ format: "A4", pageRanges: `1-${mostPages}` });
}

function amountsOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap((b) =>
    b.kind === "table"
      ? b.rows.flatMap((row) => row.cells.map((c) => c.text.trim()).filter((t) => /^[\d,]+\.\d\d$/.test(t)))
      : [],
  );
}

function isMarked(block: Document["blocks"][number]): boolean {
  return block.kind === "paragraph"
    ? block.confidence !== undefined
    : block.rows.every((row) => row.cells.every((c) => c.text === "" || c.confidence !== undefined));
}
