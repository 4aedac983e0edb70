import { expect, it } from "vitest";
import { contentsOfPieces, targetsOf } from "./contents.ts";
import type { Heading, Line, Piece } from "./layout.ts";

const lineOf = (block: number, text: string, role: Line["role"]): Line => ({ block, text, role });
const entry = (block: number, text: string): Piece => ({
  kind: "paragraph",
  line: lineOf(block, text, "entry"),
});
const heading = (block: number, text: string): Heading => ({
  kind: "heading",
  id: `h${block}`,
  level: 2,
  lines: [lineOf(block, text, "heading1")],
});

const leadsTo = (pieces: readonly Piece[]) =>
  [...targetsOf(pieces, contentsOfPieces(pieces, null))].map(([block, { id }]) => [block, id]);

it("a line of the contents leads to the next heading of its words, with or without its number there", () => {
  const pieces = [
    entry(0, "第一部分 概况"),
    entry(1, "一、收支总表"),
    entry(2, "一、说明"),
    entry(3, "二、没有"),
    heading(4, "第一部分  概况"),
    heading(5, "收支总表"),
    heading(6, "一、说明"),
  ];
  expect(leadsTo(pieces)).toEqual([
    [0, "h4"],
    [1, "h5"],
    [2, "h6"],
  ]);
});

it("of two headings with the same words each line leads to its own", () => {
  const pieces = [entry(0, "一、说明"), entry(1, "一、说明"), heading(2, "一、说明"), heading(3, "一、说明")];
  expect(leadsTo(pieces)).toEqual([
    [0, "h2"],
    [1, "h3"],
  ]);
});

it("a line that says 单位 leads to the heading that names it, a part without a heading to what comes first below it", () => {
  const pieces = [
    entry(0, "一、单位主要职能"),
    entry(1, "二、单位预算表"),
    entry(2, "1. 收支总表"),
    entry(3, "三、没有"),
    entry(4, "四、说明"),
    heading(5, "某局主要职能"),
    heading(6, "2025年收支总表"),
    heading(7, "说明"),
  ];
  expect(leadsTo(pieces)).toEqual([
    [0, "h5"],
    [2, "h6"],
    [4, "h7"],
    [1, "h6"],
  ]);
});
