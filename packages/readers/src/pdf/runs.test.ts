import { expect, it } from "vitest";
import { glyphs } from "./painting-fixture.ts";
import { printedLines } from "./printed-lines.ts";
import { runsOf } from "./runs.ts";

const runs = (...drawn: readonly [string, number, number?][]) =>
  runsOf(drawn.flatMap(([text, x, y = 100]) => glyphs(text, x, y)));
const lines = (...drawn: readonly [string, number, number?][]) =>
  printedLines(runs(...drawn)).map((l) => l.text);

it("an amount and the name in the next cell are two runs, however near", () => {
  expect(runs(["10.00", 100], ["支出", 126]).map((r) => r.text)).toEqual(["10.00", "支出"]);
  expect(runs(["10.00", 100], ["20.00", 127]).map((r) => r.text)).toEqual(["10.00", "20.00"]);
});

it("an amount drawn digit by digit is one run", () => {
  expect(runs(["1", 100], ["0", 105], [".", 110.2], ["5", 115.1]).map((r) => r.text)).toEqual(["10.5"]);
});

it("two numbers of a line stay two, whatever the order they are drawn in", () => {
  expect(lines(["20.00", 200], ["10.00", 100])).toEqual(["10.00 20.00"]);
});

it("spaces between Chinese characters are none, between Latin words they stay", () => {
  expect(lines(["万", 100], ["元", 114], ["，", 128], ["费", 142], ["10.00", 156])).toEqual([
    "万元，费10.00",
  ]);
  expect(lines(["A", 100], ["B", 120])).toEqual(["A B"]);
});

it("a number in another font stands in the line it is set in", () => {
  expect(lines(["共", 100, 100], ["12", 111, 101.5], ["辆", 121, 100], ["下一行", 100, 118])).toEqual([
    "共12辆",
    "下一行",
  ]);
});
