/** PDF files printed by Chromium from the written pages: a few pages each, so that many can be read in a run. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Original } from "./originals.ts";

/** Which pages of each document are printed; tables stand in the middle. */
const ranges = ["1-3", "5-7", "9-12"];

/** Prints pages of the given documents into a folder. */
export async function printPdfs(
  pages: readonly Original[],
  folder: string,
  executablePath: string,
): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  for (const { name, bytes } of pages) {
    await page.setContent(new TextDecoder().decode(bytes));
    for (const pageRanges of ranges)
      writeFileSync(join(folder, `${name}-${pageRanges}.pdf`), await page.pdf({ format: "A4", pageRanges }));
  }
  await browser.close();
}

/** The files printed into a folder. */
export function pdfOriginals(folder: string): readonly Original[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => ({ name, format: "pdf", bytes: readFileSync(join(folder, name)) }));
}
