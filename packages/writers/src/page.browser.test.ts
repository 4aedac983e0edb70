/** A page in a real browser, made of a real disclosure where the shared folder is there, else of the sample. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, parseBudget, readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { readDocument } from "@mingce/readers";
import { unitBudget } from "@mingce/testkit";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../../../tools/chromium.mjs";
import { writeHtml } from "./index.ts";

const seeds = join(import.meta.dirname, "../../../../shared/seeds");
const sample = { name: "样例", document: writeDocument(unitBudget, xinjiang2024Unit) };
const cases = [
  sample,
  ...(existsSync(seeds)
    ? await Promise.all(
        readdirSync(seeds)
          .filter((n) => n.endsWith(".txt"))
          .map(read),
      )
    : []),
];
const screens = [
  { width: 1366, height: 768 },
  { width: 375, height: 812 },
];

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("没有找到 chromium，请安装后再运行浏览器测试。");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
});

it.each(cases.flatMap((c) => screens.map((screen) => ({ ...c, ...screen }))))(
  "$name on $width × $height does not widen the page and has no accessibility fault",
  async ({ document, width, height }) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(writeHtml(readDisclosure(document, forms)));
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(
      "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html).join(' ')))",
    );
    expect(faults).toEqual([]);
    await page.close();
  },
);

const samples = join(import.meta.dirname, "../../../samples");

it.each(readdirSync(samples).filter((name) => name.endsWith(".json")))(
  "every table of %s is seen whole on a desk",
  async (name) => {
    const { budget } = parseBudget(JSON.parse(readFileSync(join(samples, name), "utf8")));
    const form = forms.find(({ id }) => id === budget?.form);
    if (budget === null || form === undefined) throw new Error(`${name} is no budget.`);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.setContent(writeHtml(readDisclosure(writeDocument(budget, form), forms)));
    const cut = await page.evaluate(
      "[...document.querySelectorAll('.table')].filter((t) => t.scrollWidth > t.clientWidth).map((t) => t.innerText.slice(0, 40))",
    );
    expect(cut).toEqual([]);
    await page.close();
  },
);

async function read(name: string): Promise<{ name: string; document: Document }> {
  const result = await readDocument(readFileSync(join(seeds, name)), name);
  if (!result.ok) throw new Error(result.refusal.message);
  return { name, document: result.document };
}
