/**
 * Does a disclosure take as much longer to write and to read as it is larger? The sample department, and one with ten
 * and with thirty times its units: the time of a statement must not grow. Limit: twice that of the tenfold one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Budget, readDisclosure, writeDocument } from "@mingce/core";
import { xinjiang2024Department as form, forms } from "@mingce/forms";
import { median, shown } from "./median.ts";

const limit = 2;
const root = process.argv[2] ?? ".";
const sample = JSON.parse(
  readFileSync(join(root, "samples/xinjiang-2024-department.json"), "utf8"),
) as Budget;

/** The department with its units, their facts and their projects so many times, each under a name of its own. */
function times(n: number): Budget {
  const copies = Array.from({ length: n }, (_, i) => (name: string) => `${name}第${i + 1}分部`);
  return {
    ...sample,
    units: copies.flatMap((named) => sample.units.map((unit) => ({ ...unit, name: named(unit.name) }))),
    projects: copies.flatMap((named) => sample.projects.map((p) => ({ ...p, unit: named(p.unit) }))),
    facts: copies.flatMap((named) =>
      sample.facts.map((fact) => {
        const { unit } = fact.at;
        return unit === undefined ? fact : { ...fact, at: { ...fact.at, unit: named(unit) } };
      }),
    ),
  };
}

/** Microseconds of the processor that writing and reading take for a statement. */
async function perStatement(n: number): Promise<{ readonly written: number; readonly read: number }> {
  const budget = times(n);
  const document = writeDocument(budget, form);
  const { statements } = readDisclosure(document, forms);
  const writing = await median(3, () => writeDocument(budget, form), 1);
  const reading = await median(3, () => readDisclosure(document, forms), 1);
  console.log(
    `  ${budget.units.length} units, ${budget.facts.length} facts, ${statements.length} statements: ` +
      `written in ${shown(writing.clock)}, read in ${shown(reading.clock)}`,
  );
  const each = (milliseconds: number): number => (milliseconds * 1000) / statements.length;
  return { written: each(writing.processor), read: each(reading.processor) };
}

await perStatement(1);
const ten = await perStatement(10);
const thirty = await perStatement(30);
const growth = { written: thirty.written / ten.written, read: thirty.read / ten.read };
console.log(
  `  a statement of the largest takes ${growth.written.toFixed(2)} times as long to write and ` +
    `${growth.read.toFixed(2)} times as long to read as one of the tenfold one`,
);
if (growth.written > limit || growth.read > limit) {
  console.log(`  over ${limit}`);
  process.exitCode = 1;
}
