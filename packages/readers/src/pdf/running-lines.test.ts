import { expect, it } from "vitest";
import type { PageContent } from "./page-content.ts";
import { withoutRunningLines } from "./running-lines.ts";

/** Pages of 800 points with lines at heights. */
const pages = (given: readonly (readonly (readonly [string, number])[])[]): PageContent[] =>
  given.map((lines, i) => ({
    number: i + 1,
    width: 600,
    height: 800,
    items: lines.map(([text, top]) => ({
      kind: "line",
      top,
      line: { text, size: 10, box: [50, top, 100, top + 10] },
    })),
  }));
const left = (given: readonly (readonly (readonly [string, number])[])[]) =>
  withoutRunningLines(pages(given)).map((page) =>
    page.items.map((item) => (item.kind === "line" ? item.line.text : "table")),
  );
const five = [1, 2, 3, 4, 5];

it("numbers that count on with the pages at one height are page numbers", () => {
  expect(
    left(
      five.map((n) => [
        ["正文", 300],
        [`— ${n + 2} —`, 760],
      ]),
    ),
  ).toEqual(five.map(() => ["正文"]));
  expect(
    left(
      five.map((n) => [
        ["正文", 300],
        [`第${n}页 共5页`, 760],
      ]),
    ),
  ).toEqual(five.map(() => ["正文"]));
});

it("numbers at the foot that do not count on, and numbers in the body, are text", () => {
  const amounts = [120, 7, 93, 40, 66];
  expect(left(amounts.map((n) => [[String(n), 760]]))).toEqual(amounts.map((n) => [String(n)]));
  expect(left(five.map((n) => [[String(n), 400]]))).toEqual(five.map((n) => [String(n)]));
});

it("a text that repeats at one height on nearly all pages is a running head", () => {
  expect(
    left(
      five.map((n) => [
        ["某局部门预算", 30],
        [`正文${n}`, 300],
      ]),
    ),
  ).toEqual(five.map((n) => [`正文${n}`]));
  expect(left(five.map((n) => (n < 4 ? [["某局部门预算", 30]] : [])))).toEqual([
    ["某局部门预算"],
    ["某局部门预算"],
    ["某局部门预算"],
    [],
    [],
  ]);
});

it("the unit above a table that goes on over all pages stays", () => {
  expect(left(five.map(() => [["单位：万元", 30]]))).toEqual(five.map(() => ["单位：万元"]));
});
