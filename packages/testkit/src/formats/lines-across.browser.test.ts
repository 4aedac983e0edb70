/** Law: a disclosure printed with lines across only says nothing that was not written; what is unsure stays unsaid. */
import { type Document, readDisclosure } from "@mingce/core";
import { forms } from "@mingce/forms";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../../../../tools/chromium.mjs";
import { said } from "../laws/said.ts";
import { drawnDocuments } from "./drawn-documents.ts";
import { saidIn, writtenAs } from "./written-as.ts";

/** Documents a form; MINGCE_FORMAT_RUNS asks for more. */
const each = Math.ceil(Number(process.env.MINGCE_FORMAT_RUNS ?? 4) / 4);
/** This part of the statements is read at least; where columns stay unsure, their table is not. */
const mostRead = 0.8;
const sides = "table, th, td { border: none !important }";
const styles = {
  "a line below each row": `${sides} th, td { border-bottom: 1px solid #000 !important } table { border-top: 1px solid #000 !important }`,
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

it.each(Object.entries(styles))(
  "%s",
  async (_, style) => {
    let [written, read] = [0, 0];
    for (const document of drawnDocuments(each).flatMap(({ documents }) => documents)) {
      const stated = said(readDisclosure(document, forms));
      const left = new Map<string, number>();
      for (const one of stated) left.set(JSON.stringify(one), (left.get(JSON.stringify(one)) ?? 0) + 1);
      const found = await saidIn(await printed(document, style));
      for (const one of found) {
        const key = JSON.stringify(one);
        expect(left.get(key) ?? 0, key).toBeGreaterThan(0);
        left.set(key, (left.get(key) ?? 0) - 1);
      }
      written += stated.length;
      read += found.length;
    }
    expect(read).toBeGreaterThan(mostRead * written);
  },
  600_000,
);

async function printed(document: Document, style: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(new TextDecoder().decode(await writtenAs("html", document)));
  await page.addStyleTag({ content: style });
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return new Uint8Array(bytes);
}
