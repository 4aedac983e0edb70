import { expect, it } from "vitest";
import { Unreadable } from "../unreadable.ts";
import { htmlText } from "./charset.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** "预算公开" in GB 2312. */
const gb = [0xd4, 0xa4, 0xcb, 0xe3, 0xb9, 0xab, 0xbf, 0xaa];

function joined(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : [...part])));
}

it.each([
  ["UTF-8 where nothing is said", utf8("<p>预算公开")],
  ["UTF-8 with a mark, whatever is said", joined([0xef, 0xbb, 0xbf], '<meta charset="gbk"><p>预算公开')],
  ["what a page says", joined('<meta charset="gb2312"><p>', gb)],
  [
    "what an old page says",
    joined('<meta http-equiv="Content-Type" content="text/html; charset=GBK"><p>', gb),
  ],
  ["what an XML declaration says", joined('<?xml version="1.0" encoding="gb18030"?><p>', gb)],
  ["UTF-8 where the page wrongly says GB 2312", utf8('<meta charset="gb2312"><p>预算公开 ⽀')],
  ["GB 18030 where nothing is said", joined("<p>", gb)],
  ["GB 18030 where the page wrongly says UTF-8", joined('<meta charset="utf-8"><p>', gb)],
  ["UTF-16 with a mark", joined([0xff, 0xfe], [...Buffer.from("<p>预算公开", "utf16le")])],
  ["UTF-16 without one", joined([...Buffer.from("<p>预算公开", "utf16le")])],
])("a page is decoded by %s", (_, bytes) => {
  expect(htmlText(bytes, null)).toContain("预算公开");
});

it("what its archive announces counts before what the page says", () => {
  expect(htmlText(joined('<meta charset="utf-16"><p>', gb), "gb2312")).toContain("预算公开");
});

it("single damaged characters are shown as such, many are refused", () => {
  expect(htmlText(joined(`<p>${"预算".repeat(1000)}`, [0xff], "公开"), null)).toContain("\ufffd公开");
  expect(() => htmlText(joined("<p>预算", [0xff, 0xfe, 0xff], "公开"), null)).toThrow(Unreadable);
});
