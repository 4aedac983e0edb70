/** Laws of reading Word documents: no bytes make the reader throw, and none take time or memory without end. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, p, packageOf, r, tc, tr } from "./docx-fixture.ts";
import { readDocx } from "./read-docx.ts";

const num = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';
const body = `${p("收支总体情况", num)}<w:p><w:ins>${r("合计12.50万元")}</w:ins><w:del>${r("9")}</w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:tbl>${tr([tc("项目", '<w:vMerge w:val="restart"/>'), tc("预算数", '<w:gridSpan w:val="2"/>')])}${tr([tc("", "<w:vMerge/>"), tc("1.00"), tc("2.00")])}</w:tbl>`;
const footnotes = `<w:footnote w:id="1">${p("注")}</w:footnote>`;
const whole = docx({ body, numbering, styles, footnotes });

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readDocx(bytes, "预算.docx");
  if (result.ok) {
    expect(result.document.blocks.length).toBeGreaterThan(0);
    return "read";
  }
  expect(result.refusal.message).toMatch(/^文件“.+。$/s);
  return result.refusal.code;
}

/** Time of the processor, not of the clock: other work on the machine is no defect of the reader. */
async function quickly(bytes: Uint8Array, milliseconds = 4_000): Promise<string> {
  const start = process.cpuUsage();
  const code = await codeOf(bytes);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(milliseconds);
  return code;
}

describe("a damaged document is read or refused", () => {
  it("whatever bytes of its package are others", async () => {
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    const law = fc.asyncProperty(edits, async (changed) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changed) bytes[at] = value;
      await codeOf(bytes);
    });
    await fc.assert(law, { numRuns: 1000 });
  });

  it("wherever its package is cut", async () => {
    for (let length = 0; length < whole.length; length += 7) await codeOf(whole.subarray(0, length));
  });

  it("whatever its XML has lost, doubled or in another order", async () => {
    const pieces = [body, numbering, styles, footnotes].map((xml) => xml.match(/<[^>]+>|[^<]+/g) ?? []);
    const edit = fc.record({
      part: fc.nat(3),
      at: fc.nat(200),
      from: fc.nat(200),
      remove: fc.nat(3),
      add: fc.nat(3),
    });
    const law = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const made = pieces.map((part) => [...part]);
      for (const { part, at, from, remove, add } of edits)
        made[part]?.splice(at, remove, ...(made[part]?.slice(from, from + add) ?? []));
      const [text = "", ...others] = made.map((part) => part.join(""));
      await codeOf(
        docx({ body: text, numbering: others[0] ?? "", styles: others[1] ?? "", footnotes: others[2] ?? "" }),
      );
    });
    await fc.assert(law, { numRuns: 1000 });
  });

  it("and never with text that its checksum denies", async () => {
    const stored = zipSync(
      {
        "word/document.xml": strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("12.50")}</w:body></w:document>`,
        ),
      },
      { level: 0 },
    );
    expect(await codeOf(stored)).toBe("read");
    const at = Buffer.from(stored).indexOf("12.50");
    stored[at] = 0x39;
    expect(await codeOf(stored)).toBe("file/damaged");
  });
});

describe("a document made to do harm is refused in time", () => {
  const bomb = (size: number) => zipSync({ "word/document.xml": new Uint8Array(size).fill(0x20) });

  it("that unpacks to much more than it is", async () => {
    expect(await quickly(bomb(70 * 1024 * 1024))).toBe("file/too-large");
  });

  it("that unpacks to more than it says", async () => {
    const bytes = bomb(40 * 1024 * 1024);
    const list = Buffer.from(bytes.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer).setUint32(list + 24, 100, true);
    expect(await quickly(bytes)).toBe("file/damaged");
  });

  it("with a list of more files than any document has", async () => {
    const files = Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`word/${i}`, ""]));
    expect(await quickly(packageOf(files))).toBe("file/too-complex");
  });

  it("with a type of its own that multiplies entities", async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    const xml = `<!DOCTYPE d [<!ENTITY e0 "预算">${entities.join("")}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await quickly(packageOf({ "word/document.xml": xml }))).toBe("file/damaged");
  });

  it.each([
    ["elements too deep", "<w:sdt><w:sdtContent>".repeat(50_000), "file/too-complex"],
    ["tables in tables", "<w:tbl><w:tr><w:tc>".repeat(200), "file/too-complex"],
    ["too many elements", p("x").repeat(150_000), "file/too-complex"],
    [
      "a cell over too many columns",
      `<w:tbl>${tr([tc("x", '<w:gridSpan w:val="100000"/>'), tc("y")])}</w:tbl>`,
      "file/too-complex",
    ],
    [
      "cells over cells",
      `<w:tbl>${tr([tc("x", '<w:gridSpan w:val="1900"/>'), tc("y")]).repeat(2_900)}</w:tbl>`,
      "file/too-complex",
    ],
  ])("with %s", async (_, xml, code) => {
    const open = [...xml.matchAll(/<(w:(?:sdt|sdtContent|tbl|tr|tc))>/g)].length;
    const closed = [...xml.matchAll(/<\/w:(?:sdt|sdtContent|tbl|tr|tc)>/g)].length;
    const names = [...xml.matchAll(/<(w:(?:sdt|sdtContent|tbl|tr|tc))>/g)].map((m) => m[1]);
    const ends =
      open > closed + 10
        ? names
            .reverse()
            .map((name) => `</${name}>`)
            .join("")
        : "";
    expect(await quickly(docx({ body: `${xml}${ends}` }))).toBe(code);
  });

  it("or read, with styles that are based on each other and notes that hold themselves", async () => {
    const circle = ["a", "b"].map(
      (id, i) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${"ba"[i]}"/></w:style>`,
    );
    const note = (text: string) => `<w:p>${r(text)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const bytes = docx({
      body: `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${r("文")}</w:p>${note("正文")}`,
      styles: circle.join(""),
      footnotes: `<w:footnote w:id="1">${note("注")}</w:footnote>`,
    });
    expect(await quickly(bytes)).toBe("read");
  });

  it("or read, with a paragraph of five megabytes", async () => {
    expect(await quickly(docx({ body: p("预算".repeat(800_000)) }))).toBe("read");
  });
});
