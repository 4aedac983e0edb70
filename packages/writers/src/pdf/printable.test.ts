import { expect, it } from "vitest";
import { line, readingOf } from "../reading-fixture.ts";
import { fontNotice } from "./fonts.ts";
import { pdfNotices } from "./pdf-notices.ts";
import { printable, unprintable } from "./printable.ts";

/** Every character of GB/T 2312, row by row. */
const official = Array.from({ length: 0xf7 - 0xa1 + 1 }, (_, row) =>
  Array.from({ length: 94 }, (_, cell) =>
    new TextDecoder("gb18030").decode(Uint8Array.of(0xa1 + row, 0xa1 + cell)),
  ),
)
  .flat()
  .filter((c) => /[\p{Script=Han}①-⑩※…—“”‘’《》〈〉、。·℃％￥]/u.test(c));

it("the fonts have every Chinese character and mark of GB/T 2312, and the boxes of target sheets", () => {
  expect(official.length).toBeGreaterThan(6_700);
  expect(unprintable([...official, "☑☐☒□√×≥≤±㎡"])).toEqual([]);
});

it("a character no font has is printed as 〓 and named", () => {
  expect(printable("张\u{13000}某")).toBe("张〓某");
  expect(pdfNotices(readingOf([line("张\u{13000}某")]).document)).toEqual([
    fontNotice,
    expect.stringContaining("U+13000"),
  ]);
});

it("what only steers a program leaves no mark", () => {
  expect(printable("甲\u200b乙\ufeff\u0007丙\t丁\r\n戊\ufe0f")).toBe("甲乙丙 丁\n戊");
});
