import { expect, it } from "vitest";
import { cellsOf, isSeparator } from "./cells.ts";

it("cells stand between tabs, trimmed of blanks, empty ones kept", () => {
  expect(cellsOf("\t　项 目 \t1360.02\t\t")).toEqual(["", "项 目", "1360.02", "", ""]);
});

it("cells stand between pipes that open and close a line", () => {
  expect(cellsOf(" | 收入 | | a\\|b | ")).toEqual(["收入", "", "a|b"]);
  expect(cellsOf("收入 | 支出")).toBeNull();
  expect(cellsOf("|")).toBeNull();
});

it("bold goes where it covers a cell; printed asterisks stay", () => {
  expect(cellsOf("**合计**\t张**\t**\t***")).toEqual(["合计", "张**", "**", "***"]);
});

it.each(["---\t---\t--\t--", "---------\t--\t", "| --- | :-: | ---: |"])("is a separator: %j", (line) => {
  expect(isSeparator(cellsOf(line) ?? [])).toBe(true);
});

it.each(["-\t-\t-", "--\t--", "合计\t---", "| - | 5 |"])("is a row of data: %j", (line) => {
  expect(isSeparator(cellsOf(line) ?? [])).toBe(false);
});
