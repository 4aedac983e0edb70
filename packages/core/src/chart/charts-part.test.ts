import { describe, expect, it } from "vitest";
import type { Block, Document } from "../document/document.ts";
import { chartsClosing, chartsHeading, withoutCharts } from "./charts-part.ts";

const line = (text: string): Block => ({
  kind: "paragraph",
  text,
  role: "body",
  page: null,
  line: null,
  box: null,
});
const document = (...texts: readonly string[]): Document => ({
  name: "某局",
  format: "html",
  blocks: texts.map(line),
});

describe("charts read back", () => {
  it("are none of the document, from their heading to their closing words", () => {
    const read = document("某局", ` 一图\n读懂 `, "教育支出1.00万元", chartsClosing, "第一部分 概况");
    expect(withoutCharts(read)).toEqual(document("某局", "第一部分 概况"));
  });

  it("are closed by words that a page broke or joined to others", () => {
    const closing = `文字说明${chartsClosing.slice(0, 9)}\n${chartsClosing.slice(9)}`;
    expect(withoutCharts(document(chartsHeading, "1.00", closing, "后"))).toEqual(document("后"));
  });

  it.each([
    ["a heading alone", document("某局", chartsHeading, "收入1.00万元")],
    ["closing words alone", document("某局", "收入1.00万元", chartsClosing)],
    ["closing words before the heading", document(chartsClosing, "收入1.00万元", chartsHeading, "支出")],
    ["a heading with more words", document(`${chartsHeading}某局预算`, "收入1.00万元", chartsClosing)],
  ])("are not what has %s: nothing is dropped", (_, read) => expect(withoutCharts(read)).toBe(read));
});
