/** A compiled disclosure ends with its charts: pictures with words, after everything the document says itself. */
import { chartsClosing, chartsHeading, drawCharts, readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { chartsData } from "./charts-data.ts";
import { writePdf } from "./write-pdf.ts";

const reading = readDisclosure(writeDocument(unitBudget, xinjiang2024Unit), forms);
const handedIn = { ...reading, document: { ...reading.document, format: "docx" as const } };

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
const withAlt = (node: Node): readonly string[] => [
  ...(node.alt === undefined ? [] : [node.alt]),
  ...(node.children ?? []).flatMap(withAlt),
];

describe("the charts of a PDF", async () => {
  const pdf = await getDocument({ data: (await writePdf(reading, null)).slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));

  it("are pictures whose descriptions say everything they show", async () => {
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    const said = drawCharts(reading).map(({ sentences }) => sentences.join(""));
    expect(said.length).toBeGreaterThan(2);
    expect(trees.flatMap((tree) => withAlt(tree as Node))).toEqual(said);
  });

  it("stand under a bookmark of their own, the last one, and end with the words that close them", async () => {
    expect((await pdf.getOutline()).at(-1)?.title).toBe(chartsHeading);
    const { items } = await pages.at(-1)!.getTextContent();
    expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain(chartsClosing);
  });

  it("are drawn into no document that somebody handed in", () => {
    expect(chartsData(handedIn)).toBeNull();
  });
});
