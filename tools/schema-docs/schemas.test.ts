/** docs/schemas says what the product writes and reads as JSON: all of it is valid, and nothing else is. */
import { readingJson } from "@mingce/app";
import {
  type Budget,
  type Imprint,
  parseBudget,
  type Reading,
  readDisclosure,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { readDocument } from "@mingce/readers";
import { writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from "@mingce/writers";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, trackedFiles } from "../tracked-files.ts";
import { publishedSchemas } from "./published-schemas.ts";

const ajv = new Ajv2020({ strict: true, allErrors: false });
const published = publishedSchemas();
const valid = (name: string) => ajv.compile(JSON.parse(published[name] ?? ""));
const [disclosure, budget] = [valid("disclosure-1.schema.json"), valid("budget.schema.json")];

const samples = trackedFiles()
  .filter((path) => /^samples\/[^/]+\.json$/.test(path))
  .map((path) => ({ path, json: JSON.parse(contentOf(path)) as Budget }));

function readingOf(json: Budget): Reading {
  const form = forms.find(({ id }) => id === json.form)!;
  return readDisclosure(writeDocument(json, form), forms);
}

const imprint: Imprint = {
  product: "mingce",
  form: "xinjiang-2024-unit",
  rules: "0",
  ledger: "0",
  draft: false,
  filing: { title: "某局2024年单位预算公开", publisher: "某局", date: "2024-02-26", index: null },
};

/** The errors of data by a schema, null where it is valid. */
function errorsOf(json: string): unknown {
  return disclosure(JSON.parse(json)) ? null : disclosure.errors;
}

it("docs/schemas is what npm run docs:schemas makes", () => {
  const kept = trackedFiles().filter((path) => path.startsWith("docs/schemas/"));
  expect(kept.sort()).toEqual(
    Object.keys(published)
      .map((name) => `docs/schemas/${name}`)
      .sort(),
  );
  for (const [name, text] of Object.entries(published)) expect(contentOf(`docs/schemas/${name}`)).toBe(text);
});

describe.each(samples)("$path", ({ json }) => {
  it("is a valid budget, and its disclosure is valid data with an imprint and without", () => {
    expect(budget(json) ? null : budget.errors).toBeNull();
    const reading = readingOf(json);
    expect(errorsOf(writeJson(reading))).toBeNull();
    expect(errorsOf(writeJson(reading, imprint))).toBeNull();
    expect(errorsOf(readingJson(reading))).toBeNull();
  });

  it.each(["html", "docx", "xlsx"] as const)("is valid data as read from its %s file", async (format) => {
    const reading = readingOf(json);
    const bytes = {
      html: async () => new TextEncoder().encode(writeHtml(reading)),
      docx: () => writeDocx(reading),
      xlsx: () => writeXlsx(reading),
    };
    expect(errorsOf(await dataOf(await bytes[format]()))).toBeNull();
  });
});

it("a disclosure is valid data as read from its PDF file", async () => {
  const [sample] = samples;
  expect(errorsOf(await dataOf(await writePdf(readingOf(sample!.json), null)))).toBeNull();
});

it("a file of no known form is valid data", async () => {
  expect(
    errorsOf(await dataOf(new TextEncoder().encode("关于召开会议的通知\n参会人数 12 人。\n"))),
  ).toBeNull();
});

async function dataOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes, "公开");
  if (!read.ok) throw new Error(read.refusal.message);
  return writeJson(readDisclosure(read.document, forms));
}

it("a disclosure with a field too many, too few or of another type is not valid", () => {
  const data = JSON.parse(writeJson(readingOf(samples[0]!.json)));
  const [first, ...rest] = data.statements;
  expect(disclosure({ ...data, more: 1 })).toBe(false);
  expect(disclosure({ ...data, statements: undefined })).toBe(false);
  expect(disclosure({ ...data, statements: [{ ...first, kind: "sum" }, ...rest] })).toBe(false);
  expect(disclosure({ ...data, statements: [{ ...first, printed: { ...first.printed, value: 0.5 } }] })).toBe(
    false,
  );
});

it("the schema and the program take and refuse the same budgets, whatever is changed in one", () => {
  const value = fc.constantFrom<unknown>(undefined, null, 0, -1, 2, 1.5, "", "project", true, [], {}, ["a"], {
    a: 1,
  });
  const change = fc.record({
    steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
    add: fc.boolean(),
    value,
  });
  fc.assert(
    fc.property(fc.constantFrom(...samples), change, ({ json }, { steps, add, value: put }) => {
      const changed = JSON.parse(JSON.stringify(changedAt(json, steps, add, put)));
      expect(budget(changed)).toBe(parseBudget(changed).budget !== null);
    }),
    { numRuns: 600, seed: 7 },
  );
});

/** JSON with another value at a place that is found by these steps, or with a field added there. */
function changedAt(
  json: unknown,
  [step = 0, ...steps]: readonly number[],
  add: boolean,
  put: unknown,
): unknown {
  if (typeof json !== "object" || json === null) return put;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(1, keys.length)];
  const last = steps.length === 0;
  if (key === undefined || (last && add))
    return Array.isArray(json) ? [...json, put] : { ...json, added: put };
  const inside = last ? put : changedAt((json as Record<string, unknown>)[key], steps, add, put);
  return Array.isArray(json)
    ? json.map((each, i) => (i === Number(key) ? inside : each))
    : { ...json, [key]: inside };
}
