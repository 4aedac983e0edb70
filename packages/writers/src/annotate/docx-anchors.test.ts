import { expect, it } from "vitest";
import { Anchors, stretchOf } from "./docx-anchors.ts";
import { runsAt, wordText } from "./docx-runs.ts";
import { Insertions } from "./insertions.ts";

/** A paragraph with the marks [ and ] of a comment around words of it. */
function marked(paragraph: string, words: { text: string; nth: number; of: number } | null): string {
  const xml = `<w:body><w:p>${paragraph}</w:p></w:body>`;
  const word = wordText(xml, "w:");
  const written = runsAt(word, xml.indexOf("<w:p>") + "<w:p>".length);
  if (written === null) throw new Error("no paragraph");
  const anchors = new Anchors(word, written);
  anchors.mark(words === null ? null : stretchOf(written, words), "[", "]");
  const insertions = new Insertions();
  anchors.into(insertions);
  return insertions.into(xml).replace(/^<w:body><w:p>|<\/w:p><\/w:body>$/g, "");
}

const run = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

it("a run is cut in two where the words begin and end, and keeps its look", () => {
  expect(marked(run("增加60.08万元，"), { text: "60.08", nth: 0, of: 1 })).toBe(
    `${run("增加")}[${run("60.08")}]${run("万元，")}`,
  );
});

it("words over several runs are marked from the first to the last, a deleted run between them is no part", () => {
  const gone = "<w:del><w:r><w:delText>9</w:delText></w:r></w:del>";
  expect(marked(`${run("共60")}${gone}${run(".08元")}`, { text: "60.08", nth: 0, of: 1 })).toBe(
    `${run("共")}[${run("60")}${gone}${run(".08")}]${run("元")}`,
  );
});

it("of words that stand there more than once the one meant is marked", () => {
  expect(marked(run("10，10"), { text: "10", nth: 1, of: 2 })).toBe(`${run("10，")}[${run("10")}]`);
});

it("the paragraph is marked where the words do not stand as often as they are printed, or none are meant", () => {
  for (const words of [{ text: "10", nth: 0, of: 1 }, { text: "77", nth: 0, of: 1 }, null])
    expect(marked(run("10，10"), words)).toBe(`[${run("10，10")}]`);
});

it("a run whose text would gain blanks is not cut: the marks go to its edges", () => {
  const loose = "<w:r><w:t> 增加60.08 </w:t></w:r>";
  expect(marked(loose, { text: "60.08", nth: 0, of: 1 })).toBe(`[${loose}]`);
});

it("entities stay as they are written", () => {
  expect(marked(run("甲&amp;乙10"), { text: "10", nth: 0, of: 1 })).toBe(`${run("甲&amp;乙")}[${run("10")}]`);
});
