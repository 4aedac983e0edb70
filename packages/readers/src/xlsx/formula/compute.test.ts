import { expect, it } from "vitest";
import { computed } from "./compute.ts";
import { tokensOf } from "./tokens.ts";

/** A1 = 1.5, A2 = 2.5, A3 a text, A4 blank; of another sheet every cell is 7. */
const column = [1.5, 2.5, null, 0];

function result(text: string, down = 0): number | null {
  const tokens = tokensOf({ text, down, right: 0 });
  if (tokens === null) return null;
  return computed(tokens, {
    number: (sheet, at) => (sheet === null ? (column[at.row - 1] ?? null) : 7),
    numbers: (_, from, to) => column.slice(from.row - 1, to.row).flatMap((n) => n ?? []),
  });
}

it.each([
  ["1+2*3", 7],
  ["(1+2)*3", 9],
  ["-A1+A2", 1],
  ["10/4-1", 1.5],
  ["50%", 0.5],
  ["SUM(A1:A4)", 4],
  ["SUM(A1,A2*2,3)", 9.5],
  ["ROUND(A1/A2,2)", 0.6],
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(-1234,-2)", -1200],
  ["sum($A$1:$A$2)+'支出 表'!B2", 11],
  ["表2!B2*2", 14],
  [" A1 + A2 ", 4],
])("%s is %s", (text, number) => {
  expect(result(text)).toBeCloseTo(number, 10);
});

it("references of a shared formula move with its cell unless they are fixed", () => {
  expect(result("A1", 1)).toBe(2.5);
  expect(result("A$1", 1)).toBe(1.5);
});

it.each([
  "IF(A1>0,1,2)",
  "A1&A2",
  "A3+1",
  "1/0",
  "A1:A2",
  "[1]表!A1",
  "SUMIF(A1:A4,1)",
  "名称+1",
  "SUM(A:A)",
  "1+",
  "(1",
  "ROUND(1)",
  "SUM(A1:A2",
  "A1048577",
  `${"(".repeat(500)}1${")".repeat(500)}`,
  "-".repeat(500),
])("%s is computed as nothing", (text) => {
  expect(result(text)).toBeNull();
});
