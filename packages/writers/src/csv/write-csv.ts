import { createHash } from "node:crypto";
import type { Imprint, Reading } from "@mingce/core";
import { strToU8, zipSync } from "fflate";
import { imprintData } from "../imprint/imprint-data.ts";
import { dataDigest } from "../imprint/stated-digests.ts";
import { amountsIn, amountsTable } from "./amounts-table.ts";
import { codeList } from "./code-list.ts";
import { csvText } from "./csv-text.ts";
import type { PublishedTable } from "./published-table.ts";
import { statementsTable } from "./statements-table.ts";

/** The earliest time a ZIP archive can note, on the clock of whatever place it is made in. */
const noTime = new Date(1980, 0, 1);

/**
 * What a document states as a Fiscal Data Package in one ZIP file: datapackage.json with the schema of every table, a
 * table of all printed numbers, the amounts of every cube in long form, and the lists of their codes. Nothing is in it
 * that the document does not print. The same reading gives the same bytes.
 *
 * Source: Frictionless Data Package 1, Tabular Data Package and Fiscal Data Package 1.0rc1 with its budget taxonomy.
 * Limit: a document of no known form or year has the table of its numbers alone.
 */
export function writeCsv(reading: Reading, imprint: Imprint | null = null): Uint8Array {
  const files = tablesOfReading(reading).map((table) => {
    const header = table.fields.map(({ name }) => name);
    return { table, bytes: strToU8(csvText({ header, rows: table.rows })) };
  });
  const descriptor = {
    profile: "fiscal-data-package",
    name: packageName(reading),
    title: imprint?.filing.title ?? reading.document.name,
    ...descriptionOf(reading, imprint),
    identity: identityOf(reading),
    // What a digest of it covers are the numbers: a data package has no words of the document.
    ...imprintData({ statements: reading.statements, freeTexts: [], codeNames: [], sheets: [] }, imprint),
    resources: files.map(({ table, bytes }) => resourceOf(table, bytes)),
  };
  const parts = files.map(({ table, bytes }): [string, Uint8Array] => [pathOf(table), bytes]);
  const json = strToU8(`${JSON.stringify(descriptor, null, 2)}\n`);
  return zipSync(Object.fromEntries([["datapackage.json", json], ...parts]), { mtime: noTime, level: 6 });
}

function tablesOfReading(reading: Reading): readonly PublishedTable[] {
  const { form, identity } = reading;
  const { year } = identity;
  if (form === null || year === null) return [statementsTable(reading)];
  const cubes = Object.values(form.cubes).filter((cube) => amountsIn(reading, cube).length > 0);
  return [
    statementsTable(reading),
    ...cubes.map((cube) => amountsTable(reading, cube, year)),
    ...cubes.flatMap((cube) =>
      Object.keys(cube.dimensions).map((dimension) => {
        const regions = amountsIn(reading, cube).map(({ selection }) => selection.regions[dimension]);
        return codeList(reading, cube, dimension, regions);
      }),
    ),
  ];
}

function packageName({ identity }: Reading): string {
  return ["mingce", identity.form ?? "unknown", ...(identity.year === null ? [] : [identity.year])].join("-");
}

/** Whose data they are, as the JSON of a disclosure says it; the publisher may be somebody else. */
function identityOf({ identity: { form, year, level, unit } }: Reading) {
  return { form, year, level, unit };
}

function descriptionOf({ identity }: Reading, imprint: Imprint | null) {
  const { year } = identity;
  const publisher = imprint?.filing.publisher ?? identity.unit;
  return {
    description:
      "部门（单位）预算公开的数据。金额按公开时的舍入，不比公开文本更细；合计与其构成并列，相加时请取同一级代码。",
    countryCode: "CN",
    granularity: "aggregated",
    ...(year === null ? {} : { fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` } }),
    ...(publisher === null ? {} : { contributors: [{ title: publisher, role: "publisher" }] }),
  };
}

/** The rows by the names of their columns, as whoever reads the file has them. */
function recordsOf({ fields, rows }: PublishedTable): readonly Readonly<Record<string, string>>[] {
  return rows.map((row) => Object.fromEntries(fields.map(({ name }, i) => [name, row[i] ?? ""])));
}

function pathOf({ name }: PublishedTable): string {
  return `data/${name}.csv`;
}

function resourceOf(table: PublishedTable, bytes: Uint8Array) {
  const { name, title, fields, primaryKey, foreignKeys } = table;
  return {
    name,
    title,
    path: pathOf(table),
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes: bytes.length,
    // Of what the table says, however another program types it; `hash` is that of the bytes.
    content: dataDigest(recordsOf(table)),
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    schema: {
      fields: fields.map(({ required, enum: values, ...field }) => {
        const constraints = { ...(required && { required }), ...(values && { enum: values }) };
        return { ...field, ...(Object.keys(constraints).length > 0 && { constraints }) };
      }),
      missingValues: [""],
      primaryKey,
      foreignKeys: foreignKeys.map(({ field, table: resource }) => ({
        fields: field,
        reference: { resource, fields: "code" },
      })),
    },
  };
}
