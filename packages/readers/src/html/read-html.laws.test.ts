/** Laws of reading web pages: no page makes the reader throw, and none takes time or memory without end. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><meta name="ContentStart"><h1>2024年单位预算公开</h1>
<p style="display:none">隐藏</p><p>合计<b>12.50</b>万元<sup>1</sup>&nbsp;&#8221;<br>说明</p><table><caption>表一</caption><thead><tr><th rowspan="2">项目<th colspan="2">预算数</tr><tr><th>基本<th>项目</thead>
<tbody><tr><td>合计<td>1.00<td><table><tr><td>内</table></tbody></table><ol><li>甲<li>乙</ol><meta name="ContentEnd"></body></html>`;
const bytes = new TextEncoder().encode(page);
const pieces = page.match(/<[^>]+>|[^<]+/g) ?? [];

async function codeOf(content: Uint8Array | string): Promise<string> {
  const result = await readHtml(
    typeof content === "string" ? new TextEncoder().encode(content) : content,
    "预算.html",
  );
  if (result.ok) {
    expect(result.document.blocks.length).toBeGreaterThan(0);
    return "read";
  }
  expect(result.refusal.message).toMatch(/^文件“.+。$/s);
  return result.refusal.code;
}

/** Time of the processor, not of the clock: other work on the machine is no defect of the reader. */
async function quickly(content: string, milliseconds = 5_000): Promise<string> {
  const start = process.cpuUsage();
  const code = await codeOf(content);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(milliseconds);
  return code;
}

describe("a damaged page is read or refused", () => {
  it("whatever bytes of it are others", async () => {
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    const law = fc.asyncProperty(edits, async (changed) => {
      const content = Uint8Array.from(bytes);
      for (const [at, value] of changed) content[at] = value;
      await codeOf(content);
    });
    await fc.assert(law, { numRuns: 1000 });
  });

  it("whatever tags it has lost, doubled or in another order", async () => {
    const edit = fc.record({ at: fc.nat(80), from: fc.nat(80), remove: fc.nat(3), add: fc.nat(3) });
    const law = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const made = [...pieces];
      for (const { at, from, remove, add } of edits) made.splice(at, remove, ...made.slice(from, from + add));
      await codeOf(made.join(""));
    });
    await fc.assert(law, { numRuns: 1000 });
  });

  it("whatever is wrong in an archive around it", async () => {
    const archive = `From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString("base64")}\r\n--b--\r\n`;
    expect(await codeOf(archive)).toBe("read");
    const law = fc.asyncProperty(
      fc.nat(archive.length),
      fc.nat(40),
      fc.string({ maxLength: 5 }),
      async (at, remove, add) => {
        await codeOf(archive.slice(0, at) + add + archive.slice(at + remove));
      },
    );
    await fc.assert(law, { numRuns: 500 });
  });
});

describe("a page made to do harm is read or refused in time", () => {
  it.each([
    ["elements too deep", "<div>".repeat(100_000), "file/too-complex"],
    ["closed in the wrong order", "<b></i>".repeat(100_000), "file/too-complex"],
    [
      "fonts that nothing closes",
      Array.from({ length: 50_000 }, (_, i) => `<font a=${i}>`).join(""),
      "file/too-complex",
    ],
    ["tables in tables", "<table><tr><td>".repeat(2_000), "file/too-complex"],
    ["too many tags", "<br>".repeat(1_100_000), "file/too-complex"],
    [
      "a cell over too many columns",
      `<table><tr>${"<td colspan=100000>x".repeat(5)}</table>`,
      "file/too-complex",
    ],
    [
      "cells over cells",
      `<table>${"<tr><td colspan=1000 rowspan=60000>x<td>y".repeat(2_000)}</table>`,
      "file/too-complex",
    ],
    ["an open comment", `<p>文<!--${"-".repeat(1_000_000)}`, "read"],
    ["lines that nothing closes", "<p>文".repeat(50_000), "read"],
    ["items that nothing closes", `<ul>${"<li>文".repeat(50_000)}`, "read"],
    ["a numbered list of many items", `<ol>${"<li>文</li>".repeat(20_000)}</ol>`, "read"],
    ["half a tag", `<p>文<${"a ".repeat(500_000)}`, "file/too-complex"],
    [
      "attributes without end",
      `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(" ")}>文</p>`,
      "file/too-complex",
    ],
    ["blanks only", " \n".repeat(1_000_000), "file/empty"],
  ])("with %s", async (_, html, code) => {
    expect(await quickly(html)).toBe(code);
  });

  it("also where its archive is", async () => {
    const head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n";
    expect(await quickly(head + "--b\r\n".repeat(200_000))).toBe("file/damaged");
    expect(await quickly(`MIME-Version: 1.0\r\n${"a: b\r\n".repeat(200_000)}`)).toBe("file/damaged");
  });
});
