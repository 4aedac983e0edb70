/**
 * How long does it take to say which numbers are wrong? A check of the largest document with one and with ten digits
 * changed, warm, limit 200 ms on the reference machine; the search for the numbers at fault on 1 to 100 times that
 * document, each copy with ten errors of its own, limit: at a hundred times at most twice as long a number as at ten
 * times; a table so full of errors that the search ends in its time box, limit 400 ms.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "@mingce/app";
import {
  articulate,
  localise,
  parseBudget,
  readDisclosure,
  type Statement,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { changeDigit, copies, documentToText, sumGrid, textDocument } from "@mingce/testkit";
import { median, shown } from "./median.ts";
import { slowness } from "./slowness.ts";

const limits = { check: 200, boxed: 400, growth: 2 };
const root = process.argv[2] ?? ".";
const over: string[] = [];
const slower = slowness(root);
console.log(`  limits are those of the reference machine times ${slower.toFixed(2)}`);

/** The department of seed 003, the largest real document at hand; the sample department where it is not. */
function largest(): string {
  const seeds = join(root, "../shared/seeds");
  const name = existsSync(seeds) ? readdirSync(seeds).find((n) => n.startsWith("003_")) : undefined;
  if (name !== undefined) return readFileSync(join(seeds, name), "utf8");
  console.log("  not run: seed 003 is not at hand in ../shared/seeds; the sample department stands in");
  const json = readFileSync(join(root, "samples/xinjiang-2024-department.json"), "utf8");
  const { budget } = parseBudget(JSON.parse(json));
  const form = forms.find((f) => f.id === budget?.form);
  if (budget === null || form === undefined) throw new Error("The sample is no budget of a form.");
  return documentToText(writeDocument(budget, form));
}

/** A text with so many digits changed, spread evenly over the amounts of its tables. */
function withErrors(text: string, errors: number): string {
  const { statements, document } = readDisclosure(textDocument(text), forms);
  const cells = statements.filter((s) => s.place.table !== null && s.printed.value > 0);
  const chosen = Array.from(
    { length: errors },
    (_, n) => cells[Math.floor(((n + 0.5) * cells.length) / errors)],
  );
  return chosen.reduce((now, s, n) => changeDigit(document, now, s as Statement, n, 3)?.text ?? now, text);
}

const text = largest();
for (const errors of [1, 10]) {
  const bytes = new TextEncoder().encode(withErrors(text, errors));
  const checked = await checkFile(bytes, "largest.txt");
  if ("refused" in checked) throw new Error(checked.refused.message);
  const { clock, processor } = await median(15, () => checkFile(bytes, "largest.txt"), 10);
  const wrong = checked.findings.filter((f) => f.proposal !== null).length;
  console.log(
    `  check with ${errors} planted errors: ${shown(clock)} (${shown(processor)} of the processor), ${wrong} findings with a proposal`,
  );
  if (Math.min(clock, processor) >= limits.check * slower) over.push(`a check with ${errors} errors`);
}

const one = articulate(readDisclosure(textDocument(withErrors(text, 10)), forms));
const perNumber = new Map<number, number>();
for (const times of [1, 3, 10, 30, 100]) {
  const many = copies(one, times);
  const { processor } = await median(times > 10 ? 3 : 9, () => localise(many), 2);
  const { suspects } = localise(many);
  perNumber.set(times, processor / many.statements.length);
  console.log(
    `  ${times} times: ${many.statements.length} numbers, ${many.relations.length} relations, ${suspects.length} causes: ` +
      `${shown(processor)}, ${((processor / many.statements.length) * 1000).toFixed(2)} ms a thousand numbers`,
  );
}
const growth = (perNumber.get(100) ?? 0) / (perNumber.get(10) ?? 1);
if (growth >= limits.growth)
  over.push(`a hundred times the size takes ${growth.toFixed(1)} times as long a number as ten times`);

const wrong = Array.from({ length: 24 }, (_, n) => ({
  row: 1 + ((n * 7) % 40),
  column: 1 + ((n * 5) % 12),
  off: 300 + ((n * n * n * 7_919 + n * 1_017) % 60_000),
}));
const full = sumGrid(40, 12, wrong);
const boxed = await median(5, () => localise(full), 2);
const found = localise(full).suspects;
console.log(
  `  ${wrong.length} errors in one table of ${full.statements.length} numbers: ${shown(boxed.processor)}, ${found.length} causes named, ` +
    `${found.some((s) => s.exhausted) ? "searched to the end" : "ended in its time box"}`,
);
if (Math.min(boxed.clock, boxed.processor) >= limits.boxed * slower) over.push("a table full of errors");

for (const what of over) console.log(`  over its limit: ${what}`);
if (over.length > 0) process.exitCode = 1;
