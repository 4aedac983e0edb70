import { load } from "cheerio";
import { blocksOf } from "../flow/blocks.ts";
import { Met } from "../flow/met.ts";
import type { ReadResult } from "../read-result.ts";
import { readingEdge } from "../reading-edge.ts";
import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import { htmlText } from "./charset.ts";
import { isElement } from "./dom.ts";
import { isMhtml, pageOf } from "./mhtml.ts";
import { checkNesting } from "./nesting.ts";
import { pageFlow } from "./page-flow.ts";

/** Largest page read; a department's has about 2 MB. */
const largestPage = 32 * 1024 * 1024;

/**
 * Reads a web page (.html, .mht) as a browser shows it without style sheets: what is visible of its document, tables
 * that only lay out the page taken apart. A page of this product is read back to what it was written from.
 *
 * Errors: returns a refusal `file/damaged`, `file/encoding`, `file/too-large`, `file/too-complex` or `file/empty`;
 *         never throws.
 * Limit:  nothing is loaded or run: what a script would write, a frame or a picture shows is not read.
 */
export async function readHtml(bytes: Uint8Array, name: string): Promise<ReadResult> {
  return readingEdge(name, "html", () => {
    if (bytes.length > largestPage)
      throw new Unreadable((shown) => refusals.tooLarge(shown, bytes.length, largestPage));
    const page = isMhtml(bytes) ? pageOf(bytes) : { bytes, charset: null };
    const text = htmlText(page.bytes, page.charset);
    checkNesting(text);
    const $ = load(text);
    const main = $("main, [role=main]").filter((_, element) => $(element).parents("main").length === 0);
    const root = main.length === 1 ? main.get(0) : $("body").get(0);
    if (root === undefined || !isElement(root)) return { blocks: [], findings: [] };
    const marked = $('meta[name="ContentStart" i]').length > 0 && $('meta[name="ContentEnd" i]').length > 0;
    const met = new Met("info");
    const flow = marked
      ? pageFlow($("body").get(0) ?? root, false, true, met)
      : pageFlow(root, main.length === 1, false, met);
    return { blocks: blocksOf(flow), findings: met.findings() };
  });
}
