import { expect, it } from "vitest";
import { linesOf } from "./lines.ts";

it("CRLF, CR and LF end a line", () => {
  expect(linesOf("一\r\n二\r三\n\n四").map(({ text, number }) => `${number} ${text}`)).toEqual([
    "1 一",
    "2 二",
    "3 三",
    "4 ",
    "5 四",
  ]);
});

it("a form feed begins a page and no line", () => {
  expect(linesOf("一\n\f二\f三\n")).toEqual([
    { text: "一", number: 1, page: 1 },
    { text: "", number: 2, page: 1 },
    { text: "二", number: 2, page: 2 },
    { text: "三", number: 2, page: 3 },
    { text: "", number: 3, page: 3 },
  ]);
});

it("a text without form feeds has no pages", () => {
  expect(linesOf("一\n二").map(({ page }) => page)).toEqual([null, null]);
});
