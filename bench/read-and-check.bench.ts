/**
 * How long does a department's disclosure take from its bytes to its findings, in a process that is warm?
 * As a ratio to the least any reader does: decode, split lines, split tabs. Limit: 150 ms, the median of 20.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "@mingce/app";
import { writeDocument } from "@mingce/core";
import { xinjiang2024Department } from "@mingce/forms";
import { budgetArbitrary, documentToText } from "@mingce/testkit";
import fc from "fast-check";
import { median, shown } from "./median.ts";

const limit = 150;
/** Bytes of the department in seed 003, the largest real document at hand. */
const department = 69_079;

/** A drawn department whose document is nearest to that size. */
function drawn(): Uint8Array {
  const documents = fc
    .sample(budgetArbitrary(xinjiang2024Department), { seed: 3, numRuns: 120 })
    .map((budget) => Buffer.from(documentToText(writeDocument(budget, xinjiang2024Department))));
  const off = (bytes: Uint8Array): number => Math.abs(bytes.length - department);
  return documents.reduce((best, bytes) => (off(bytes) < off(best) ? bytes : best));
}

function plainRead(bytes: Uint8Array): number {
  const lines = new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n");
  return lines.reduce((cells, line) => cells + line.split("\t").length, 0);
}

async function measure(name: string, bytes: Uint8Array): Promise<boolean> {
  const checked = await checkFile(bytes, name);
  if ("refused" in checked) throw new Error(`${name}: ${checked.refused.message}`);
  const check = await median(20, () => checkFile(bytes, name), 20);
  const plain = await median(20, () => plainRead(bytes), 10);
  console.log(
    `  ${name}: ${bytes.length} bytes, ${checked.coverage.numbers} numbers: read and checked in ${shown(check.clock)} ` +
      `(${shown(check.processor)} of the processor), ${(check.clock / plain.clock).toFixed(0)} times a plain read of ${shown(plain.clock)}`,
  );
  // On a busy machine the clock counts what others do; then the processor's own time is held to the limit.
  return Math.min(check.clock, check.processor) < limit;
}

/** Draws in a process of its own: what it leaves in memory must not slow the process that is measured. */
function drawnElsewhere(): Uint8Array {
  const { status, stdout } = spawnSync(process.execPath, [process.argv[1] ?? "", "--draw"], {
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error("The document could not be drawn.");
  return stdout;
}

async function main(): Promise<void> {
  const seeds = join(process.argv[2] ?? ".", "../shared/seeds");
  const present = existsSync(seeds) ? readdirSync(seeds).filter((name) => /^(?:000|003)_/.test(name)) : [];
  if (present.length === 0) console.log("  not run: the seeds are not at hand in ../shared/seeds");
  const within = [await measure("drawn department", drawnElsewhere())];
  for (const name of present) within.push(await measure(name, readFileSync(join(seeds, name))));
  if (within.includes(false)) {
    console.log(`  over ${limit} ms`);
    process.exitCode = 1;
  }
}

if (process.argv[2] === "--draw") process.stdout.write(drawn());
else await main();
