import { expect, it } from "vitest";
import type { Paragraph } from "./document.ts";
import { spanAt } from "./span-at.ts";

const paragraph: Paragraph = {
  kind: "paragraph",
  text: "预算10万元",
  role: "body",
  page: 1,
  line: 3,
  box: [10, 10, 60, 40],
};

it("words of a paragraph of one line stand in their part of it: a digit is half as wide as a hanzi", () => {
  expect(spanAt(paragraph, 2, 4)).toEqual({ page: 1, line: 3, box: [34, 10, 12, 40] });
  expect(spanAt(paragraph, 0, 6)).toEqual({ page: 1, line: 3, box: [10, 10, 60, 40] });
  expect(spanAt({ ...paragraph, box: null }, 2, 4)).toEqual({ page: 1, line: 3, box: null });
});

it("a number stands in its own line and in its part of the line", () => {
  const spans = [
    { start: 0, end: 4, page: 1, line: 3, box: [10, 10, 40, 12] as const },
    { start: 4, end: 6, page: 2, line: 1, box: [10, 20, 20, 12] as const },
  ];
  expect(spanAt({ ...paragraph, spans }, 2, 4)).toMatchObject({ page: 1, line: 3 });
  expect(spanAt({ ...paragraph, spans }, 2, 4).box?.[0]).toBeCloseTo(10 + (40 * 4) / 6);
  expect(spanAt({ ...paragraph, spans }, 2, 4).box?.[2]).toBeCloseTo((40 * 2) / 6);
  expect(spanAt({ ...paragraph, spans }, 4, 6)).toEqual({ page: 2, line: 1, box: [10, 20, 20, 12] });
  expect(spanAt({ ...paragraph, spans }, 3, 6).box?.[0]).toBeCloseTo(10 + (40 * 5) / 6);
});
