import { load } from "cheerio";
import { blocksOf } from "../flow/blocks.ts";
import { Met } from "../flow/met.ts";
import type { ReadResult } from "../read-result.ts";
import { type Read, readingEdge } from "../reading-edge.ts";
import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import { htmlText } from "./charset.ts";
import { isElement, type Node } from "./dom.ts";
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
    const body = $("body").get(0);
    const main = $("main, [role=main]").filter((_, element) => $(element).parents("main").length === 0);
    const marks = ["ContentStart", "ContentEnd"].map((mark) => $(`body meta[name="${mark}" i]`).length);
    const read = (root: Node | undefined, inside: boolean, marked: boolean): Read => {
      if (root === undefined || !isElement(root)) return { blocks: [], findings: [] };
      const met = new Met("info");
      const blocks = blocksOf(pageFlow(root, inside, marked, met));
      return { blocks, findings: met.findings() };
    };
    const between = marks.every((count) => count > 0) ? read(body, false, true) : null;
    if (between !== null && between.blocks.length > 0) return between;
    return main.length === 1 ? read(main.get(0), true, false) : read(body, false, false);
  });
}
