/** Every format says by what it was made, as far as the writer was told, and the same in each. */
import { type Imprint, imprintProperties, imprintWords, readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeDocx, writeHtml, writeJson, writeXlsx } from "../index.ts";
import { dataDigest, statedDigests } from "./stated-digests.ts";

const reading = readDisclosure(writeDocument(unitBudget, xinjiang2024Unit), forms);
const imprint: Imprint = {
  product: "mingce 0.1.0",
  form: xinjiang2024Unit.id,
  rules: "0123456789abcdef",
  ledger: "ab".repeat(32),
  draft: false,
  filing: { title: "某局2024年<预算>", publisher: "某&局", date: "2024-02-26", index: "X-01" },
};
const stated = statedDigests(reading);
const properties = imprintProperties(imprint, stated);
const names = Object.keys(imprintWords);

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|amp|#39);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "'",
  );

it("every part of a document that states something has its digest", () => {
  expect(stated.size).toBeGreaterThan(20);
  expect([...stated.values()].every((digest) => /^[0-9a-f]{16}$/.test(digest))).toBe(true);
});

describe.each([
  { format: "docx", write: writeDocx },
  { format: "xlsx", write: writeXlsx },
])("an Office file: $format", ({ write }) => {
  it("has the imprint among its own properties, and the publisher among those every program shows", async () => {
    const bytes = await write(reading, imprint);
    const custom = part(bytes, "docProps/custom.xml");
    const found = [...custom.matchAll(/name="([^"]+)"[^>]*>\s*<vt:lpwstr>([^<]*)</g)];
    expect(Object.fromEntries(found.map(([, name, value]) => [name, unescaped(value!)]))).toEqual(properties);
    expect(part(bytes, "docProps/core.xml")).toContain("<dc:subject>某&amp;局</dc:subject>");
  });

  it("has none where it was only read", async () => {
    expect(part(await write(reading), "docProps/custom.xml")).not.toContain("mingce-");
  });
});

it("a page has it in its head under both kinds of names, in its data, and below the document", () => {
  const html = writeHtml(reading, imprint);
  const meta = new Map(
    [...html.matchAll(/<meta name="([^"]+)" content="([^"]*)">/g)].map((m) => [m[1], unescaped(m[2]!)]),
  );
  for (const name of names) expect(meta.get(name)).toBe(properties[name as keyof typeof properties]);
  expect(["ArticleTitle", "PubDate", "ContentSource"].map((name) => meta.get(name))).toEqual([
    imprint.filing.title,
    imprint.filing.date,
    imprint.filing.publisher,
  ]);
  const data = JSON.parse(/id="mingce">(.*)<\/script>/.exec(html)?.[1] ?? "null");
  expect(data.imprint).toEqual({ ...imprint, stated: Object.fromEntries(stated) });
  expect(html).toContain('<footer class="imprint">某&amp;局');
  expect(writeHtml(reading)).not.toContain("mingce-");
});

it("a draft says so where people look", () => {
  expect(writeHtml(reading, { ...imprint, draft: true })).toContain('<footer class="imprint">草稿');
});

it("data has it as a field, with a digest of all the rest", () => {
  const { imprint: carried, ...rest } = JSON.parse(writeJson(reading, imprint));
  const content = dataDigest(rest);
  expect(carried).toEqual({ ...imprint, stated: Object.fromEntries(stated), content });
  expect(JSON.parse(writeJson(reading))).not.toHaveProperty("imprint");
});
