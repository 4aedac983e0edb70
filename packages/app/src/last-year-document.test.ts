/** Last year may be given as it was published, in whatever format, as open data too, or as last year's ledger. */
import { type Budget, type Form, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { twoYears } from "@mingce/testkit";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lastYearDocument } from "./last-year-document.ts";
import { writeBudget } from "./write-budget.ts";
import { type WritableFormat, writeReading } from "./write-reading.ts";

const formats = ["docx", "html", "json", "csv"] as const satisfies readonly WritableFormat[];

async function published(last: Budget, format: WritableFormat): Promise<Uint8Array> {
  const form = forms.find(({ id }) => id === last.form);
  if (form === undefined) throw new Error(last.form);
  const content = await writeReading(readDisclosure(writeDocument(last, form), forms), format, null);
  return typeof content === "string" ? strToU8(content) : content;
}

function drawn(form: Form): { readonly last: Budget; readonly now: Budget } {
  const [years] = fc.sample(twoYears(form), { seed: 11, numRuns: 1 });
  if (years === undefined) throw new Error("nothing was drawn");
  return years;
}

const withoutLastYear = (budget: Budget): Budget => ({
  ...budget,
  facts: budget.facts.filter(({ year }) => year === 0),
});

/** What a page shows, without what it says of how it was made. */
const shown = (page: string): string =>
  page.replace(
    /<script type="application\/json"[\s\S]*?<\/script>|<meta[^>]*>|<footer[\s\S]*?<\/footer>/g,
    "",
  );

async function written(budget: Budget, lastYear?: Uint8Array): Promise<string> {
  const options = lastYear === undefined ? {} : { lastYear: { file: "上年", bytes: lastYear } };
  const { files, problems } = await writeBudget(JSON.stringify(budget), ["html"], {
    draft: true,
    ...options,
  });
  if (files === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return shown(String(files[0]?.content));
}

// Two years of a form that holds for one year only cannot both be its ledgers: their documents can.
describe.each(forms.filter(({ id }) => !id.startsWith("xinjiang-2022")))("last year of $id", (form) => {
  const { last, now } = drawn(form);

  it("says the same as a document and as open data", async () => {
    const [first, ...others] = await Promise.all(
      formats.map(async (format) => written(withoutLastYear(now), await published(last, format))),
    );
    for (const other of others) expect(other).toBe(first);
  }, 120_000);

  it("as a ledger is as exact as if it had been entered", async () => {
    const ledger = strToU8(JSON.stringify(last));
    expect(await written(withoutLastYear(now), ledger)).toBe(await written(now));
  }, 120_000);
});

describe("what cannot be last year's is refused with a sentence that says why", () => {
  const [form] = forms;
  if (form === undefined) throw new Error("there is no form");
  const { last, now } = drawn(form);
  const why = async (bytes: Uint8Array, budget: Budget = now): Promise<string> => {
    const answer = await lastYearDocument({ file: "上年", bytes }, budget, form);
    return "why" in answer ? answer.why : "";
  };

  it.each([...formats, "ledger"] as const)(
    "of another body, another year, another level: %s",
    async (kind) => {
      const bytes = kind === "ledger" ? strToU8(JSON.stringify(last)) : await published(last, kind);
      expect(await why(bytes, { ...now, body: "某市别的局" })).toContain(`它是“${last.body}”的`);
      expect(await why(bytes, { ...now, year: now.year + 1 })).toContain(`上年应为${now.year}年`);
      const other = forms.find(({ level }) => level !== form.level);
      const answer = await lastYearDocument({ file: "上年", bytes }, now, other ?? form);
      expect("why" in answer && answer.why).toContain("同一级次");
      expect(await why(bytes)).toBe("");
    },
  );

  const json = async (): Promise<Record<string, unknown>> =>
    JSON.parse(strFromU8(await published(last, "json")));
  const asJson = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
  const packed = async (name: string, edit: (text: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(await published(last, "csv"));
    return zipSync({ ...parts, [name]: strToU8(edit(strFromU8(parts[name]!))) }, { level: 1 });
  };

  it("a ledger with an error in its amounts, and one that is none", async () => {
    const [first, ...facts] = last.facts;
    expect(await why(asJson({ ...last, facts: [{ ...first, value: "1.2.3" }, ...facts] }))).toMatch(
      /台账有错（.*第1行.*）。/,
    );
    expect(await why(asJson({ ...last, facts: 3 }))).toContain("“facts”应为列表");
    expect(await why(asJson({ ...last, texts: {} }))).toBe("");
  });

  it("JSON that is something else, or of another version", async () => {
    expect(await why(asJson({ amount: 1 }))).toContain("既不是预算台账，也不是本程序写出的公开数据");
    expect(await why(asJson({ ...(await json()), $schema: "urn:mingce:disclosure:9" }))).toContain(
      "别的版本",
    );
    expect(await why(strToU8('{"mingce": 1'))).toContain("读不出来");
  });

  it("JSON whose parts are not what they are called, however that is done", async () => {
    const data = await json();
    const [statement] = data["statements"] as [{ selection: object }];
    const turned = (change: object): Uint8Array =>
      asJson({ ...data, statements: [{ ...statement, ...change }] });
    expect(await why(turned({ printed: null }))).toContain("statements[0].printed");
    expect(await why(asJson({ ...data, statements: Array.from({ length: 60_000 }, () => 0) }))).toContain(
      "超过",
    );
    const names: readonly object[] = [
      { colour: ["a"] },
      { constructor: ["a"] },
      { source: Array(500).fill("x") },
    ];
    for (const regions of names)
      expect(await why(turned({ selection: { ...statement.selection, regions } }))).toBe("");
    const proto = JSON.stringify({ ...data, statements: [statement] }).replace(
      '"regions":{',
      '"regions":{"__proto__":["a"],',
    );
    expect(await why(strToU8(proto))).toBe("");
    expect(await why(turned({ selection: { ...statement.selection, cube: "toString" } }))).toBe("");
  });

  it("a data package of somebody else, and one whose numbers are none", async () => {
    expect(
      await why(await packed("datapackage.json", (text) => text.replace('"identity"', '"other"'))),
    ).toContain("不是本程序写出的数据包");
    expect(await why(await packed("data/budget.csv", (text) => text.replace(/,yuan,/, ",miles,")))).toMatch(
      /“收支明细的数据”表的第1行读不出数/,
    );
    expect(
      await why(await packed("datapackage.json", () => '{"resources": [1, null, {"path": 3}]}')),
    ).toContain("不是本程序写出的数据包");
  });

  it("what is no disclosure at all", async () => {
    expect(await why(strToU8("你好"))).toMatch(/读不出来：.+。$/);
    expect(await why(zipSync({ "a.txt": strToU8("x") }))).toMatch(/读不出来：.+。$/);
  });
});
