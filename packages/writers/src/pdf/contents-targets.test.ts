import { expect, it } from "vitest";
import type { Heading, Line, Piece } from "../layout/layout.ts";
import { contentsTargets } from "./contents-targets.ts";

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
  const targets = [...contentsTargets(pieces)].map(([block, { id }]) => [block, id]);
  expect(targets).toEqual([
    [0, "h4"],
    [1, "h5"],
    [2, "h6"],
  ]);
});

it("of two headings with the same words each line leads to its own", () => {
  const pieces = [entry(0, "一、说明"), entry(1, "一、说明"), heading(2, "一、说明"), heading(3, "一、说明")];
  expect([...contentsTargets(pieces).values()].map(({ id }) => id)).toEqual(["h2", "h3"]);
});
