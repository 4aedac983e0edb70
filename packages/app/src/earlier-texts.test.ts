/** Texts of an earlier year are taken from whatever was kept of it that has words. */
import { type Budget, readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { earlierTexts } from "./earlier-texts.ts";
import { writeBudget } from "./write-budget.ts";
import { type WritableFormat, writeReading } from "./write-reading.ts";

async function published(format: WritableFormat): Promise<Uint8Array> {
  const reading = readDisclosure(writeDocument(unitBudget, xinjiang2024Unit), forms);
  const content = await writeReading(reading, format, null);
  return typeof content === "string" ? strToU8(content) : content;
}

const withoutTexts: Budget = { ...unitBudget, texts: {} };
const ledger = strToU8(JSON.stringify(unitBudget));

async function carried(bytes: Uint8Array) {
  const { files, problems, ...written } = await writeBudget(JSON.stringify(withoutTexts), ["html"], {
    draft: true,
    textsFrom: { file: "以前", bytes },
  });
  if (files === null || !("carried" in written)) throw new Error(problems[0]?.message);
  return { keys: written.carried, page: String(files[0]?.content) };
}

describe("texts", () => {
  it("of a document and of its open data are the same", async () => {
    const [html, json] = await Promise.all([
      carried(await published("html")),
      carried(await published("json")),
    ]);
    expect(json.keys).toEqual(html.keys);
    expect(json.keys).toContain("duties");
    expect(json.page).toBe(html.page);
  });

  it("of a ledger are found whatever its file is called", async () => {
    const { keys } = await carried(ledger);
    expect(keys).toContain("duties");
  });

  it("are in no data package, and a sentence says what has them", async () => {
    const answer = await earlierTexts({ file: "数据.zip", bytes: await published("csv") }, withoutTexts);
    expect("why" in answer && answer.why).toMatch(/“数据\.zip”是数据包，只有数字.*请改用.+。$/);
  });

  it.each([
    ["another body's JSON", () => published("json")],
    ["another body's ledger", () => ledger],
  ])("are not taken from %s", async (_, bytes) => {
    const other = { ...withoutTexts, body: "某市别的局" };
    const answer = await earlierTexts({ file: "以前", bytes: await bytes() }, other);
    expect("why" in answer && answer.why).toContain(`是“${unitBudget.body}”的`);
  });

  it.each([
    ["JSON of something else", '{"a": 1}'],
    ["a ledger that is none", '{"mingce": 1}'],
    ["a text", "你好"],
  ])("are not taken from %s, with a sentence", async (_, text) => {
    const answer = await earlierTexts({ file: "以前", bytes: strToU8(text) }, withoutTexts);
    expect("why" in answer && answer.why).toMatch(/^文字来源“以前”读不出来：.+。$/);
  });
});
