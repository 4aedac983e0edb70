import { type Block, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { strFromU8, unzipSync } from "fflate";
import { expect, it, vi } from "vitest";
import { grid, line, readingOf } from "../reading-fixture.ts";
import { writeDocx } from "./write-docx.ts";

const parts = async (blocks: readonly Block[]): Promise<(path: string) => string> => {
  const files = unzipSync(await writeDocx(readingOf(blocks)));
  return (path) => strFromU8(files[path] ?? new Uint8Array());
};

const spanned: Block = grid(
  [
    [
      { text: "收入", colspan: 2 },
      { text: "", covered: true },
      { text: "合计", rowspan: 2 },
    ],
    ["项目", "预算数", { text: "", covered: true }],
    ["一、本年收入", "", "1.00"],
  ],
  2,
);

it("a role is set as a style", async () => {
  const xml = (await parts([line("某局", "title"), line("第一部分", "heading1"), line("正文")]))(
    "word/document.xml",
  );
  expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual([
    "Title",
    "Heading1",
    "BodyText",
  ]);
});

it("headings of a table are merged and repeated on each page", async () => {
  const xml = (await parts([spanned]))("word/document.xml");
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(xml.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:vMerge w:val="(restart|continue)"\/>/g)).toEqual([
    '<w:vMerge w:val="restart"/>',
    '<w:vMerge w:val="continue"/>',
  ]);
});

it("a table of more than eight columns lies on a landscape page, what follows stands upright again", async () => {
  const wide = grid([Array.from({ length: 9 }, (_, i) => String(i))]);
  const xml = (await parts([line("前"), wide, line("注", "note"), line("后")]))("word/document.xml");
  const orientations = [...xml.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(
    ([, orientation]) => orientation,
  );
  expect(orientations).toEqual(["portrait", "landscape", "portrait"]);
  expect(xml.indexOf("注")).toBeLessThan(xml.lastIndexOf("<w:sectPr", xml.indexOf("后")));
});

it("a line of the contents leads to its heading and names its page by a field", async () => {
  const form = forms.find((f) => f.id === unitBudget.form)!;
  const reading = readDisclosure(writeDocument(unitBudget, form), forms);
  const xml = strFromU8(unzipSync(await writeDocx(reading))["word/document.xml"]!);
  const places = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/g)].map(([, name]) => name);
  const led = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/g)].map(([, name]) => name);
  const pages = [...xml.matchAll(/PAGEREF (_Toc\d+)/g)].map(([, name]) => name);
  expect(led).toHaveLength(reading.outline.contents.filter(({ address }) => address !== null).length);
  expect(led).toEqual(places);
  expect(pages).toEqual(places);
  expect(new Set(places).size).toBe(places.length);
});

it("the outline has the parts, the tables and the sections, a table by its title and not by its number", async () => {
  const read = await parts([line("表1", "caption"), line("收入表", "caption"), grid([["1.00"]])]);
  const styled = [...read("word/document.xml").matchAll(/<w:pStyle w:val="(Caption|TableLabel)"/g)];
  expect(styled.map(([, style]) => style)).toEqual(["TableLabel", "Caption"]);
  const level = (id: string) =>
    new RegExp(`w:styleId="${id}".*?<w:outlineLvl w:val="(\\d)"`).exec(read("word/styles.xml"))?.[1];
  expect([level("TableLabel"), level("Caption")]).toEqual(["9", "1"]);
});

it("says what to take where a font of official documents is missing", async () => {
  const table = (await parts([line("文")]))("word/fontTable.xml");
  for (const name of ["方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体"])
    expect(table).toMatch(new RegExp(`<w:font w:name="${name}"><w:altName w:val="[^"]+"/>`));
});

it("hostile text stays text: marks of XML are escaped, characters no XML holds are left out", async () => {
  const xml = (await parts([line('<w:p>&"\u0000\u0007\ud800终')]))("word/document.xml");
  expect(xml).toContain("&lt;w:p&gt;&amp;");
  expect(xml).toMatch(/(?:"|&quot;)终</);
});

it("the same reading gives the same bytes, at any time", async () => {
  const form = forms.find((f) => f.id === unitBudget.form)!;
  const reading = readDisclosure(writeDocument(unitBudget, form), forms);
  const now = await writeDocx(reading);
  vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
  const later = await writeDocx(reading);
  vi.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(now))).toBe(true);
  const core = strFromU8(unzipSync(now)["docProps/core.xml"]!);
  expect(core).not.toMatch(/\d{4}-\d\d-\d\dT/);
});
