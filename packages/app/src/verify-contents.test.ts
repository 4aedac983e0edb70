/** A Word file whose contents another program filled with pages still says what its ledger makes; changed words do not. */

import { contentsWords } from "@mingce/core";
import { unitBudget } from "@mingce/testkit";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyFile } from "./verify.ts";
import { writeBudget } from "./write-budget.ts";

const ledger = JSON.stringify(unitBudget);
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  const { files } = await writeBudget(ledger, ["docx"]);
  parts = unzipSync(files?.[0]?.content as Uint8Array);
});

/** A field of a page in the contents as Word stores it, with the page it found. */
const filled = (page: number): string =>
  `<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${page}</w:t></w:r><w:r>` +
  '<w:fldChar w:fldCharType="end"/>';

/** The file with a page in every line of its contents, and `edit` done to its words. */
function stored(edit: (words: string) => string = (words) => words): Uint8Array {
  let page = 3;
  const text = strFromU8(parts["word/document.xml"]!).replace(
    /(?<=PAGEREF [^<]*<\/w:instrText>)<w:fldChar w:fldCharType="end"\/>/g,
    () => filled(++page),
  );
  expect(page).toBeGreaterThan(20);
  return zipSync({ ...parts, "word/document.xml": strToU8(edit(text)) }, { level: 1 });
}

describe("a Word file with pages in its contents", () => {
  it("is proven by its ledger, and intact without", async () => {
    expect(await verifyFile(stored(), "存.docx", ledger)).toMatchObject({
      outcome: "proven",
      differences: [],
    });
    expect(await verifyFile(stored(), "存.docx", null)).toMatchObject({ outcome: "intact" });
  });

  it("differs where a line of the contents names another heading", async () => {
    const wrong = stored((words) => words.replace("主要职能", "主要职责"));
    expect(await verifyFile(wrong, "存.docx", ledger)).toMatchObject({
      outcome: "differs",
      differences: ["缺少文字“一、主要职能”。", "多出文字“一、主要职责”。"],
    });
  });

  it("differs where the contents lost a line", async () => {
    const wrong = stored((words) => words.replace("一、主要职能", ""));
    expect(await verifyFile(wrong, "存.docx", ledger)).toMatchObject({
      outcome: "differs",
      differences: ["缺少文字“一、主要职能”。"],
    });
  });
});

it.each([
  ["一、主要职能\t4", "一、主要职能"],
  ["一、主要职能 12", "一、主要职能"],
  ["一、主要职能............................ 4", "一、主要职能"],
  ["一、主要职能……………4", "一、主要职能"],
  ["一、主要职能………", "一、主要职能"],
  ["一、主要职能", "一、主要职能"],
  ["第一部分 2024年某局概况", "第一部分 2024年某局概况"],
  ["附表12", "附表12"],
])("of the line %s of the contents the words are %s", (line, words) => {
  expect(contentsWords(line)).toBe(words);
});
