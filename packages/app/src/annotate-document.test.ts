/** A file given back with notes says what it said, and holds everything it held. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Form, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary } from "@mingce/testkit";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { annotateDocument } from "./annotate-document.ts";
import { type Checked, checkFile } from "./check.ts";
import { writeReading } from "./write-reading.ts";

/** A drawn disclosure of a form with one amount of its text changed, so that there is something to say. */
async function written(form: Form, format: "docx" | "xlsx"): Promise<Uint8Array> {
  const [budget] = fc.sample(budgetArbitrary(form), { seed: 2024, numRuns: 1 });
  const document = writeDocument(budget as never, form);
  let changed = false;
  const blocks = document.blocks.map((block) => {
    if (changed || block.kind !== "paragraph" || !/\d{2}\.\d\d万元/.test(block.text)) return block;
    changed = true;
    return {
      ...block,
      text: block.text.replace(/(\d)(\.\d\d万元)/, (_, d, rest) => `${(Number(d) + 3) % 10}${rest}`),
    };
  });
  return (await writeReading(readDisclosure({ ...document, blocks }, forms), format, null)) as Uint8Array;
}

async function annotated(bytes: Uint8Array, file: string) {
  const before = (await checkFile(bytes, file)) as Checked;
  const { document } = before.reading;
  const given = { bytes, file, document, findings: before.findings, summary: "核对结果摘要。" };
  const answer = await annotateDocument(given);
  if ("refused" in answer) throw new Error(answer.refused.message);
  return { before, after: (await checkFile(answer.bytes, file)) as Checked, bytes: answer.bytes };
}

const xml = (parts: Readonly<Record<string, Uint8Array>>, name: RegExp): string =>
  Object.entries(parts)
    .filter(([part]) => name.test(part))
    .map(([, content]) => strFromU8(content))
    .join("\n");

/** Arrays of bytes are compared as such: element by element it takes seconds. */
const same = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && Buffer.compare(a, b) === 0;

/** One form of each issuer, the levels by turns. */
const drawn = forms.filter((_, i) => i % 3 === 0).map((form) => ({ id: form.id, form }));

describe.each(drawn)("a disclosure of $id", ({ form }) => {
  it("in Word says the same with comments, one a finding and the summary, and its other parts are untouched", async () => {
    const original = await written(form, "docx");
    const { before, after, bytes } = await annotated(original, "某单位.docx");
    expect(after.reading.statements).toEqual(before.reading.statements);
    const [old, now] = [unzipSync(original), unzipSync(bytes)];
    for (const [name, content] of Object.entries(old))
      if (!/document\.xml|Content_Types|comments/.test(name))
        expect(same(now[name], content), name).toBe(true);
    const body = xml(now, /^word\/document\.xml$/);
    const ids = (mark: string): readonly string[] =>
      [...body.matchAll(new RegExp(`<w:${mark} w:id="(\\d+)"/>`, "g"))].map(([, id]) => id ?? "").sort();
    expect(before.findings.length).toBeGreaterThan(0);
    expect(ids("commentReference")).toHaveLength(before.findings.length + 1);
    expect(ids("commentRangeStart")).toEqual(ids("commentReference"));
    expect(ids("commentRangeEnd")).toEqual(ids("commentReference"));
    const comments = xml(now, /^word\/comments\d*\.xml$/);
    expect(comments).toContain("核对结果摘要。");
    expect(comments.match(/<w:comment /g)).toHaveLength(before.findings.length + 1);
  }, 180_000);

  it("in Excel says the same with notes at its cells, and its other parts are untouched", async () => {
    const original = await written(form, "xlsx");
    const { before, after, bytes } = await annotated(original, "某单位.xlsx");
    expect(after.reading.statements).toEqual(before.reading.statements);
    const [old, now] = [unzipSync(original), unzipSync(bytes)];
    for (const [name, content] of Object.entries(old))
      if (!/worksheets\/|Content_Types|comments|vmlDrawing/.test(name))
        expect(same(now[name], content), name).toBe(true);
    const notes = xml(now, /^xl\/comments\d+\.xml$/);
    for (const { message } of before.findings)
      expect(notes).toContain(message.slice(0, 20).replace(/"/g, "&quot;"));
    expect(notes).toContain("核对结果摘要。");
  }, 180_000);
});

it("the same file gives the same bytes, and given back twice keeps the notes of the first time", async () => {
  for (const format of ["docx", "xlsx"] as const) {
    const original = await written(forms[0] as Form, format);
    const { bytes } = await annotated(original, `某单位.${format}`);
    expect(same((await annotated(original, `某单位.${format}`)).bytes, bytes)).toBe(true);
    const twice = unzipSync((await annotated(bytes, `某单位.${format}`)).bytes);
    expect(xml(twice, /comments\d*\.xml$/).match(/核对结果摘要。/g)).toHaveLength(2);
  }
}, 180_000);

it.each([
  ["纯文本.txt", new TextEncoder().encode("某单位2024年单位预算公开\n收支总预算10万元。")],
  ["网页.html", new TextEncoder().encode("<html><body><p>某单位2024年单位预算公开</p></body></html>")],
])("%s is refused with a sentence that names the report", async (file, bytes) => {
  const format = file.endsWith("txt") ? "text" : "html";
  const document = { name: file, format, blocks: [] } as const;
  const answer = await annotateDocument({ bytes, file, document, findings: [], summary: "" });
  expect(answer).toMatchObject({ refused: { code: "file/not-annotatable" } });
  expect(JSON.stringify(answer)).toMatch(/放不下批注；核对报告/);
});

const corpus = "../shared/corpus";
const pdfs = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".pdf")) : [];

describe.skipIf(pdfs.length === 0)("a real PDF", () => {
  it.each(pdfs)(
    "%s says the same with its annotations, which follow its own bytes",
    async (name) => {
      const original = new Uint8Array(readFileSync(`${corpus}/${name}`));
      const { before, after, bytes } = await annotated(original, name);
      expect(after.reading.statements).toEqual(before.reading.statements);
      expect(after.findings).toEqual(before.findings);
      expect(same(bytes.subarray(0, original.length), original)).toBe(true);
    },
    120_000,
  );
});
