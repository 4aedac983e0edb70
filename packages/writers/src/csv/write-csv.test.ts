import { createHash } from "node:crypto";
import { readDisclosure, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { carriedBy, packageStatements } from "@mingce/readers";
import { budgetArbitrary, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataDigest } from "../imprint/stated-digests.ts";
import { amount, line, placeAt, readingOf } from "../reading-fixture.ts";
import { csvText } from "./csv-text.ts";
import { writeCsv } from "./write-csv.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
  readonly content: string;
  readonly schema: {
    readonly primaryKey: readonly string[];
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly columnType?: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
    }[];
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const types: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  number: /^-?\d+(?:\.\d+)?$/,
};

/** What is wrong with a data package by its own description, as Frictionless reads it. */
async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const files = unzipSync(bytes);
  const { data, tables } = await carriedBy(bytes);
  const { resources } = data as { readonly resources: readonly Resource[] };
  const rowsOf = (name: string) => tables?.find((table) => table.name === name)?.rows ?? [];
  return resources.flatMap(({ name, path, hash, bytes: size, content, schema }) => {
    const file = files[path] ?? new Uint8Array();
    const rows = rowsOf(name);
    const found: string[] = [];
    const must = (holds: boolean, what: string): void => {
      if (!holds) found.push(`${name}: ${what}`);
    };
    must(file.length === size, "bytes");
    must(hash === `sha256:${createHash("sha256").update(file).digest("hex")}`, "hash");
    must(content === dataDigest(rows), "content");
    must([...file.subarray(0, 3)].join() === "239,187,191", "byte order mark");
    must(strFromU8(file).split("\r\n")[0] === schema.fields.map((f) => f.name).join(","), "header");
    const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])));
    must(new Set(keys).size === rows.length, "primary key");
    for (const { name: field, type, constraints } of schema.fields)
      for (const row of rows) {
        const value = row[field] ?? "";
        if (value === "") must(constraints?.required !== true, `${field} is missing`);
        else must(types[type]?.test(value) === true, `${field} ${value}`);
        if (value !== "" && constraints?.enum) must(constraints.enum.includes(value), `${field} ${value}`);
      }
    for (const { fields, reference } of schema.foreignKeys) {
      const codes = new Set(
        rowsOf(reference.resource === "" ? name : reference.resource).map((r) => r["code"]),
      );
      for (const row of rows) must(row[fields] === "" || codes.has(row[fields]), `${fields} ${row[fields]}`);
    }
    return found;
  });
}

describe.each(forms.map((form) => ({ id: form.id, form })))("a data package of $id", ({ form }) => {
  it("keeps its own schema, and its amounts are the printed ones, each once and none finer", async () => {
    await fc.assert(
      fc.asyncProperty(budgetArbitrary(form), async (budget) => {
        const reading = readDisclosure(writeDocument(budget, form), forms);
        const bytes = writeCsv(reading);
        expect(await faults(bytes)).toEqual([]);
        const { tables } = await carriedBy(bytes);
        const codes = (tables ?? []).filter(({ name }) => name.startsWith("codes-"));
        const unnamed = codes.flatMap(({ rows }) =>
          rows.filter((row) => !/\p{Script=Han}/u.test(row["name"] ?? "")),
        );
        expect(unnamed).toEqual([]);
        const amounts = new Map(
          (tables ?? []).flatMap(({ rows }) =>
            rows.flatMap((row): [string, Readonly<Record<string, string>>][] =>
              row["key"] ? [[row["key"], row]] : [],
            ),
          ),
        );
        const stated = reading.statements.filter(({ kind }) => kind === "amount");
        expect([...amounts.keys()].sort()).toEqual([...new Set(stated.map((s) => s.selection.key))].sort());
        for (const { selection, printed } of stated) {
          const row = amounts.get(selection.key) as Readonly<Record<string, string>>;
          const scale =
            row["measured_in"] === "yuan" ? 100 : row["measured_in"] === "percent" ? 1_000_000 : 10_000;
          const value = Math.round(Number(row["amount"]) * scale);
          expect(Math.abs(value - printed.value)).toBeLessThanOrEqual(printed.quantum / 2);
          expect(stated.some((s) => s.selection.key === selection.key && s.printed.value === value)).toBe(
            true,
          );
        }
      }),
      { numRuns: 2, seed: 2024, endOnFailure: true },
    );
  }, 300_000);
});

it("columns are named in the budget taxonomy of the Fiscal Data Package", async () => {
  const reading = readDisclosure(writeDocument(unitBudget, xinjiang2024Unit), forms);
  const { data } = await carriedBy(writeCsv(reading));
  const { resources, ...about } = data as { readonly resources: readonly Resource[] };
  expect(about).toMatchObject({ profile: "fiscal-data-package", countryCode: "CN" });
  const budget = resources.find(({ name }) => name === "budget");
  expect(budget?.schema.fields.flatMap((field) => field.columnType ?? [])).toEqual([
    "date:fiscal-year",
    "phase:id",
    ...[
      "administrative-classification:generic",
      "fin-source:generic",
      "functional-classification:generic",
    ].flatMap((type) => [`${type}:code`, `${type}:label`]),
    ...["economic-classification:generic", "expenditure-type", "activity:generic:project"].flatMap((type) => [
      `${type}:code`,
      `${type}:label`,
    ]),
    "value",
  ]);
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'=1",
    "''=1",
    "\t=1",
    '"',
    'a"b',
    "a,b",
    "a\r\nb",
    "＝1",
    "-1.50",
    "",
  ),
);

it("no text is a formula to a spreadsheet, a number stays a number", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [, row = ""] = csvText({ header: ["x"], rows: [[text]] }).split(/(?<=^\ufeffx\r\n)/);
      const cell = row.replace(/\r\n$/, "").replace(/^"|"$/g, "");
      expect(/^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell)).toBe(false);
    }),
  );
});

it("every text is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (key, group) => {
      const blocks = [line("支出1.00万元")];
      const said = { ...amount(placeAt(blocks, 0, { text: "1.00" }), `budget|0|budgeted|${key}`), group };
      const [back] =
        packageStatements(await carriedBy(writeCsv(readingOf(blocks, { statements: [said] })))) ?? [];
      expect(back?.selection.key).toBe(said.selection.key);
      expect(back?.group ?? "").toBe(group);
      expect(back?.printed).toEqual(said.printed);
    }),
  );
});

it("the same reading gives the same bytes", () => {
  const write = () => writeCsv(readDisclosure(writeDocument(unitBudget, xinjiang2024Unit), forms));
  expect(Buffer.compare(write(), write())).toBe(0);
});
