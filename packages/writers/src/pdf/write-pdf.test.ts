import type { Block, Imprint } from "@mingce/core";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it, vi } from "vitest";
import { grid, line, readingOf } from "../reading-fixture.ts";
import { writePdf } from "./write-pdf.ts";

const imprint: Imprint = {
  product: "mingce 0.1.0",
  form: "sample-form",
  rules: "0123abcd",
  ledger: "e".repeat(64),
  draft: true,
  filing: { title: "某局2024年预算公开", publisher: "某区某局", date: "2024-02-01", index: null },
};

const heads = [
  [
    { text: "支出", colspan: 2 },
    { text: "", covered: true },
  ],
  ["项目", "预算数"],
];
const rows = Array.from({ length: 60 }, (_, i) => [`第${i}项支出`, "1,234.56"]);
const wide = [Array.from({ length: 10 }, (_, i) => `第${i}栏`), Array.from({ length: 10 }, () => "1.00")];
const hostile = '#panic("x") *强* $x$ \\ @a <b> // 注 ☑是 □否 ①※…';
const blocks: readonly Block[] = [
  line("某局", "title"),
  line("2024年预算公开", "title"),
  line("第一部分 概况", "heading1"),
  line("一、职能", "heading2"),
  line(hostile),
  line("第二部分 表", "heading1"),
  line("支出表", "caption"),
  line("单位：万元", "note"),
  grid([...heads, ...rows], 2),
  line("宽表", "caption"),
  grid(wide, 1),
];

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

describe("a disclosure as a PDF", async () => {
  const bytes = await writePdf(readingOf(blocks), imprint);
  const pdf = await opened(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(""),
    ),
  );

  it("carries title, publisher, and by what it was made, and says its language", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "某局2024年预算公开",
      Author: "某区某局",
      Keywords: `sample-form, rules 0123abcd, ledger ${"e".repeat(64)}, mingce 0.1.0`,
      Language: "zh-CN",
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it("has a bookmark for each heading and each table", async () => {
    const [first, second] = await pdf.getOutline();
    expect([first?.title, first?.items.map(({ title }) => title)]).toEqual(["第一部分 概况", ["一、职能"]]);
    expect([second?.title, second?.items.map(({ title }) => title)]).toEqual([
      "第二部分 表",
      ["支出表", "宽表"],
    ]);
  });

  it("is tagged: headings, paragraphs, and tables with headings and cells", async () => {
    const roles = new Set<string>();
    const walk = ({ role, children = [] }: Node): void => {
      if (role !== undefined) roles.add(role);
      for (const child of children) walk(child);
    };
    for (const page of pages) walk((await page.getStructTree()) as Node);
    for (const role of ["Document", "H1", "H2", "P", "Table", "TR", "TH", "TD"])
      expect(roles).toContain(role);
  });

  it("repeats the headings of a table on the page that continues it, and says so there", () => {
    expect(texts[2]).toMatch(/项目\s*预算数/);
    expect(texts[2]).not.toContain("续表");
    expect(texts[3]).toMatch(/续表.*项目\s*预算数/);
  });

  it("has wide tables on lying pages of A4, all else on upright ones", () => {
    const sizes = pages.map((page) => page.view.slice(2).map(Math.round));
    expect(sizes.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => [595, 842]));
    expect(sizes.at(-1)).toEqual([842, 595]);
  });

  it("numbers its pages from the second on, and a draft says on every page that it is one", () => {
    expect(texts.map((text, i) => text.includes(`— ${i + 1} —`))).toEqual([
      false,
      ...texts.slice(1).map(() => true),
    ]);
    expect(texts.every((text) => text.includes("草稿"))).toBe(true);
  });

  it("sets what a user wrote as it stands, never as a program", () => {
    expect(texts[1]?.replace(/\s+/g, "")).toContain(hostile.replace(/\s+/g, ""));
  });

  it("says which fonts stand in for those an official document names", () => {
    expect(texts.at(-1)).toMatch(/以思源宋体代方正小标宋简体.*以思源黑体代黑体/);
  });

  it("gives the same bytes for the same reading, at any time", async () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    const later = await writePdf(readingOf(blocks), imprint);
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(bytes))).toBe(true);
  });

  it("that is no draft is not marked as one", async () => {
    const last = await (await opened(await writePdf(readingOf([line("正文")]), null))).getPage(1);
    const { items } = await last.getTextContent();
    expect(items.map((item) => ("str" in item ? item.str : "")).join("")).not.toContain("草稿");
  });
});
