/**
 * How long does the whole set of formats of a department take, in a process that is warm? Each run writes a body of
 * another name, so that no file is a repetition. As a ratio to LibreOffice converting the Word file of the same run to
 * PDF. Limits: 3,000 ms for the set; 600 MB for the process that
 * wrote it four times.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writableFormats, writeBudget } from "@mingce/app";
import { findLibreOffice, storedByLibreOffice } from "../tools/libreoffice.mjs";
import { median, shown } from "./median.ts";
import { slowness } from "./slowness.ts";

const limits = { set: 3_000, megabytes: 600 };
const root = process.argv[2] ?? ".";
const sample = readFileSync(join(root, "samples/xinjiang-2024-department.json"), "utf8");
const { body } = JSON.parse(sample) as { readonly body: string };
const slower = slowness(root);
const over: string[] = [];

let run = 0;

/** The sample of a body nobody has written before. */
async function written(formats: readonly (typeof writableFormats)[number][]) {
  run += 1;
  const name = `${body}${"甲乙丙丁戊己庚辛壬癸"[run % 10]}`;
  const { files } = await writeBudget(sample.replaceAll(`"${body}"`, `"${name}"`), formats);
  if (files === null) throw new Error("The sample could not be written.");
  return files;
}

const megabytesNow = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const set = await median(3, () => written(writableFormats), 1);
const megabytes = megabytesNow();
const files = await written(writableFormats);
const sizes = files.map(
  ({ format, content }) => `${format} ${Math.round(Buffer.byteLength(content) / 1024)} kB`,
);
console.log(
  `  the whole set: ${shown(set.clock)} (${shown(set.processor)} of the processor); ${sizes.join(", ")}`,
);
// On a busy machine the clock counts what others do; then the processor's own time is held to the limit.
if (Math.min(set.clock, set.processor) >= limits.set * slower)
  over.push(`the whole set: over ${Math.round(limits.set * slower)} ms`);

for (const format of writableFormats) {
  const { clock, processor } = await median(1, () => written([format]));
  console.log(`  ${format} alone, from the ledger: ${shown(clock)} (${shown(processor)} of the processor)`);
}

console.log(`  at most ${megabytes} MB for the sets, ${megabytesNow()} MB for everything in one process`);
if (megabytes >= limits.megabytes) over.push(`${megabytes} MB, over ${limits.megabytes} MB`);

const libreOffice = findLibreOffice();
const docx = files.find(({ format }) => format === "docx")?.content;
if (libreOffice === undefined || docx === undefined)
  console.log("  not run: the ratio to LibreOffice, because it is not installed");
else {
  const file = { name: "department.docx", bytes: Buffer.from(docx) };
  const office = await median(1, () => storedByLibreOffice(libreOffice, "pdf", [file]));
  console.log(
    `  ${(set.clock / office.clock).toFixed(2)} times LibreOffice converting the Word file alone in ${shown(office.clock)}`,
  );
}

for (const what of over) console.log(`  ${what}`);
if (over.length > 0) process.exitCode = 1;
