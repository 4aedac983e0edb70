import { readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { readText } from "@mingce/readers";
import { documentToText, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { pageData } from "../json/page-data.ts";
import { type ContentsLine, contentsOf } from "../layout/contents.ts";
import { amount, grid, line, placeAt, readingOf } from "../reading-fixture.ts";
import { writeHtml } from "./page.ts";

const written = writeDocument(unitBudget, xinjiang2024Unit);
const compiled = readDisclosure(written, forms);
const asText = readText(new TextEncoder().encode(documentToText(written)), "样例.txt");
if (!asText.ok) throw new Error(asText.refusal.message);
const fromText = readDisclosure(asText.document, forms);

const dataOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="mingce">(.*)<\/script>/.exec(html)?.[1] ?? "null");

it.each([
  { from: "a budget", reading: compiled },
  { from: "plain text", reading: fromText },
])("a page made from $from carries its data, and every anchor in it stands there once", ({ reading }) => {
  const html = writeHtml(reading);
  const data = pageData(reading);
  expect(dataOf(html)).toEqual(JSON.parse(JSON.stringify(data)));
  expect(data.statements.length).toBeGreaterThan(100);
  const counts = new Map<string, number>();
  for (const [, id] of html.matchAll(/ id="(n\d+)"/g)) counts.set(id!, (counts.get(id!) ?? 0) + 1);
  expect(data.statements.filter((s) => s.anchor === null || counts.get(s.anchor) !== 1)).toEqual([]);
});

it("a document from plain text, where nothing has a role, has the same contents but for headings of records", () => {
  const words = (lines: readonly ContentsLine[]) => lines.map((l) => `${l.level} ${l.text}`);
  const declared = words(contentsOf(compiled)).filter((line) => !line.includes("项目名称："));
  expect(words(contentsOf(fromText))).toEqual(declared);
});

it("the same input gives the same bytes", () => {
  const again = readDisclosure(writeDocument(unitBudget, xinjiang2024Unit), forms);
  expect(writeHtml(again)).toBe(writeHtml(compiled));
});

it("a page asks for nothing outside itself and runs nothing", () => {
  const html = writeHtml(compiled);
  expect(html).not.toMatch(/(?:src|href)="(?!#)|@import|url\(|<script(?! type="application\/json")/);
});

it("hostile text stays text, in the page and in its data", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("</script><script>alert(1)</script>", `"><img src=x onerror=1>`, "<!--", "]]>", "&lt;"),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (text, cell, key) => {
      const blocks = [line(text, "heading1"), grid([[cell, text]]), line(`${text}1.00`)];
      const statements = [amount(placeAt(blocks, 2, { text: "1.00" }), key)];
      const identity = { form: null, year: null, level: null, unit: cell, resemblance: 0, evidence: [] };
      const reading = readingOf(blocks, { statements, identity });
      const document = { ...reading.document, name: text };
      const address = { block: 1, row: 0, cell: 0, start: 0, end: cell.length };
      const html = writeHtml({ ...reading, document }, null, {
        marks: [{ address, id: key, className: text, title: cell }],
      });
      const plain = writeHtml(
        readingOf([line("x", "heading1"), grid([["x", "x"]]), line("x1.00")], {
          statements: [amount(placeAt(blocks, 2, { text: "1.00" }), "x")],
        }),
        null,
        { marks: [{ address, id: "x", className: "x", title: "x" }] },
      );
      expect(tagsOf(html)).toEqual(tagsOf(plain));
      expect(dataOf(html)).toEqual(JSON.parse(JSON.stringify(pageData(reading))));
    }),
  );
});

/** The names of all tags: nothing from a document adds to them. */
function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<[^\s>]+/g)].map(([tag]) => tag).sort();
}
