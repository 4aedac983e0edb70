/** The same disclosure says the same in the PDF that a browser prints from its page. */
import { type Document, readDisclosure } from "@mingce/core";
import { forms } from "@mingce/forms";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../../../tools/chromium.mjs";
import { conformanceFolder, goldenCases, keptStatements } from "../conformance/golden-case.ts";
import { said } from "../laws/said.ts";
import { drawnDocuments } from "./drawn-documents.ts";
import { saidIn, writtenAs } from "./written-as.ts";

/** Documents a form; MINGCE_FORMAT_RUNS asks for more. */
const each = Math.ceil(Number(process.env.MINGCE_FORMAT_RUNS ?? 4) / 2);

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("没有找到 chromium，请安装后再运行浏览器测试。");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
});

describe.each(drawnDocuments(each))("a disclosure of $id", ({ documents }) => {
  it(
    "says in the PDF of its page what was written, statement by statement",
    async () => {
      for (const document of documents)
        expect(await saidIn(await printed(document))).toEqual(said(readDisclosure(document, forms)));
    },
    60_000 + each * 60_000,
  );
});

it.each(goldenCases(conformanceFolder))(
  "conformance/$name states in the PDF of its page what it keeps",
  async (golden) => {
    expect(await saidIn(await printed(golden.document))).toEqual(keptStatements(golden));
  },
);

async function printed(document: Document): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(new TextDecoder().decode(await writtenAs("html", document)));
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return new Uint8Array(bytes);
}
