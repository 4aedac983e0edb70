/**
 * One process of `npm run accuracy`: plants defects into documents, checks each and prints a JSON line a trial, and one
 * for every finding in a sound document.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "@mingce/readers";
import { defects, drawnDocuments, type Original, randomOf } from "@mingce/testkit";
import { atOnce } from "./at-once.ts";
import { findingsOf, originalOf, tryOut, tryOutSeveral } from "./trial.ts";

interface Asked {
  readonly root: string;
  readonly shard: number;
  readonly shards: number;
  readonly seed: number;
  /** Documents drawn of each form. */
  readonly each: number;
  /** Defects of each kind in one document; of a changed digit several times as many. */
  readonly written: number;
  readonly real: number;
  /** Only kinds whose id begins so; "" for all. */
  readonly only: string;
}

const asked: Asked = JSON.parse(process.argv[2] ?? "{}");
const print = (line: object): void => console.log(JSON.stringify(line));
/** A changed digit is planted so many times as often as another defect. */
const digitsToOthers = 8;
/** So many numbers are made wrong at once. */
const counts = [2, 5, 10];

const subjects = [
  ...drawnDocuments(asked.each).flatMap(({ id, documents }) =>
    documents.map((document, i) => ({ name: `${id} ${i}`, kind: "written" as const, document })),
  ),
  ...(await realDocuments()),
];
for (const [n, { name, kind, document }] of subjects.entries()) {
  if (n % asked.shards !== asked.shard) continue;
  const original = originalOf(document);
  if (original === null) throw new Error(`${name} is of no form.`);
  measure(original, n, kind);
}

function measure(original: Original, n: number, kind: "written" | "real"): void {
  const findings = findingsOf(original.reading);
  const sound = new Set(findings.map((f) => f.fingerprint));
  for (const { severity, code } of findings) if (severity !== "info") print({ kind, alarm: code });
  print({ kind, document: original.reading.statements.length });
  for (const [d, defect] of defects.entries()) {
    if (!defect.id.startsWith(asked.only)) continue;
    const often = defect.id.startsWith("digit-changed/") ? digitsToOthers : 1;
    for (let i = 0; i < often * asked[kind]; i++) {
      const random = randomOf(asked.seed * 1_000_003 + n * 10_007 + d * 101 + i);
      const trial = tryOut(defect, original, sound, random);
      if (trial !== null) print({ kind, n, ...trial });
    }
  }
  for (const count of counts) {
    if (!atOnce(count).startsWith(asked.only)) continue;
    for (let i = 0; i < asked[kind]; i++) {
      const random = randomOf(asked.seed * 1_000_003 + n * 10_007 + 97 * count + i);
      for (const trial of tryOutSeveral(count, original, sound, random)) print({ kind, n, ...trial });
    }
  }
}

async function realDocuments() {
  const folders = ["seeds", "corpus"].map((name) => join(asked.root, "../shared", name)).filter(existsSync);
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  const read = await Promise.all(
    files
      .filter((file) => !file.endsWith(".xlsx"))
      .map(async (file) => ({ file, result: await readDocument(readFileSync(file), file) })),
  );
  return read.flatMap(({ file, result }) =>
    result.ok ? [{ name: file, kind: "real" as const, document: result.document }] : [],
  );
}
