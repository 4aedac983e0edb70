import fc from "fast-check";
import { expect, it } from "vitest";
import { inline, type Span } from "./inline.ts";

const mark = (start: number, end: number, id: string): Span => ({
  start,
  end,
  element: "mark",
  id,
  attributes: {},
});
const data = (start: number, end: number, id: string): Span => ({
  start,
  end,
  element: "data",
  id,
  attributes: { value: "1" },
});

it("a number is wrapped where it stands", () => {
  expect(inline("支出60.08万元", [data(2, 7, "n0")])).toBe('支出<data id="n0" value="1">60.08</data>万元');
});

it("a mark of the same stretch lies outside the number", () => {
  expect(inline("60.08", [data(0, 5, "n0"), mark(0, 5, "m")])).toBe(
    '<mark id="m"><data id="n0" value="1">60.08</data></mark>',
  );
});

it("spans that overlap are split and the id stands once", () => {
  expect(inline("abcdef", [mark(0, 4, "m"), data(2, 6, "n0")])).toBe(
    '<mark id="m">ab<data id="n0" value="1">cd</data></mark><data value="1">ef</data>',
  );
});

it("a blank cell keeps the anchor of its statement", () => {
  expect(inline("", [data(0, 0, "n3")])).toBe('<data id="n3" value="1"></data>');
});

it("whatever the spans: elements nest, the text stays, every id stands once or its stretch is empty", () => {
  const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.boolean()), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), spans, (raw, drawn) => {
      const text = raw.replace(/[^\w<>&"]/g, "x");
      const html = inline(
        text,
        drawn.map(([a, b, isMark], i) => (isMark ? mark : data)(Math.min(a, b), Math.max(a, b), `i${i}`)),
      );
      expect(textOf(html)).toBe(text);
      for (const i of drawn.keys()) expect(html.split(`id="i${i}"`)).toHaveLength(2);
      expect(nests(html)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

function textOf(html: string): string {
  const marks: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  return html.replace(/<[^>]*>/g, "").replace(/&(\w+);/g, (_, name: string) => marks[name] ?? "?");
}

function nests(html: string): boolean {
  const open: string[] = [];
  for (const [, end, name] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (end === "") open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
