/** The page of a comparison in a real browser, on a desk and on a phone. */
import { unitText } from "@mingce/testkit";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../../../tools/chromium.mjs";
import { compareFiles } from "./compare.ts";
import { compareHtml } from "./compare-html.ts";

const file = (name: string, text: string) => ({ file: name, bytes: new TextEncoder().encode(text) });
const screens = [
  { width: 1366, height: 768 },
  { width: 375, height: 812 },
];

let browser: Browser;
let html: string;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("没有找到 chromium，请安装后再运行浏览器测试。");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const changed = unitText.replace(/收支总预算[\d,.]+/, "收支总预算999.99");
  html = compareHtml(await compareFiles([file("报送的文件.txt", unitText), file("公开的文件.txt", changed)]));
});
afterAll(async () => {
  await browser?.close();
});

it.each(screens)(
  "on $width × $height it is not widened, breaks no word for how grave and has no accessibility fault",
  async (viewport) => {
    const page = await browser.newPage({ viewport });
    await page.setContent(html);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
    const severity = page.locator(".findings tr.error td").first();
    expect(await severity.innerText()).toBe("错误");
    expect((await severity.boundingBox())?.width).toBeGreaterThan(2 * 16);
    const message = page.locator(".findings tr.error td").nth(1);
    expect((await message.boundingBox())?.width).toBeGreaterThan(viewport.width / 3);
    await page.evaluate(axe.source);
    const faults = await page.evaluate("axe.run().then((r) => r.violations.map((v) => v.id))");
    expect(faults).toEqual([]);
    await page.close();
  },
);
