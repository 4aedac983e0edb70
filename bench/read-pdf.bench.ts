/**
 * How long does a PDF disclosure take from its bytes to its findings? Each real one at hand, warm in one process and as
 * a whole process with its memory; one of some 30 pages printed by Chromium; each against `pdftotext -layout` of the
 * same file. Limits: real ones 500 ms warm, 1,200 ms and 350 MB as a process; the printed one 1,200 ms warm, all on a
 * machine whose pdftotext takes 30 ms for a real one; a slower machine has as many times longer.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkFile } from "@mingce/app";
import { parseBudget, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { writeHtml } from "@mingce/writers";
import { chromium } from "playwright-core";
import { findChromium } from "../tools/chromium.mjs";
import { median, middle, shown, type Taken } from "./median.ts";
import { plainRead, realPdfs, slowness } from "./slowness.ts";

const limits = { warm: 500, printed: 1_200, process: 1_200, megabytes: 350 };
const root = process.argv[2] ?? ".";
const program = join(root, "packages/cli/bin/mingce.js");
const scratch = mkdtempSync(join(tmpdir(), "mingce-bench-"));
const over: string[] = [];

const files = realPdfs(root);
const layout = spawnSync("pdftotext", ["-v"]).error === undefined;
if (files.length === 0) console.log("  not run: the real PDF files are not at hand in ../shared/corpus");
if (!layout) console.log("  not run: the ratio to pdftotext, because it is not installed");

const slower = slowness(root);
console.log(`  limits are those of the reference machine times ${slower.toFixed(2)}`);

function ratio(file: string, { clock }: Taken): string {
  const plain = plainRead(file);
  return plain === null ? "" : `, ${(clock / plain).toFixed(1)} times pdftotext -layout in ${shown(plain)}`;
}

/** On a busy machine the clock counts what others do; then the processor's own time is held to the limit. */
function hold(what: string, { clock, processor }: Taken, limit: number): void {
  if (Math.min(clock, processor) >= limit * slower)
    over.push(`${what}: over ${Math.round(limit * slower)} ms`);
}

async function warm(name: string, file: string, limit: number): Promise<Taken> {
  const bytes = readFileSync(file);
  const taken = await median(7, () => checkFile(bytes, name), 3);
  hold(`${name} warm`, taken, limit);
  return taken;
}

/** A run of the command line on a file: its time from outside, and its own account of processor and memory. */
function programRun(file: string): Taken & { readonly megabytes: number } {
  const says = `process.argv.splice(1, 0, ${JSON.stringify(program)});
    process.on("exit", () => process.stderr.write("\\n" + JSON.stringify(process.resourceUsage())));
    await import(${JSON.stringify(pathToFileURL(program).href)});`;
  const args = ["--input-type=module", "-e", says, "check", file, "--format", "json"];
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  const clock = performance.now() - start;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stderr.slice(stderr.lastIndexOf("\n")));
  return { clock, processor: (userCPUTime + systemCPUTime) / 1000, megabytes: Math.round(maxRSS / 1024) };
}

async function real(name: string, file: string): Promise<void> {
  const taken = await warm(name, file, limits.warm);
  const runs = Array.from({ length: 3 }, () => programRun(file));
  const whole = {
    clock: middle(runs.map((r) => r.clock)),
    processor: middle(runs.map((r) => r.processor)),
  };
  const peak = Math.max(...runs.map((r) => r.megabytes));
  console.log(
    `  ${name}: warm ${shown(taken.clock)} (${shown(taken.processor)} of the processor)${ratio(file, taken)}; ` +
      `as a process ${shown(whole.clock)} (${shown(whole.processor)}), at most ${peak} MB`,
  );
  hold(`${name} as a process`, whole, limits.process);
  if (!(peak < limits.megabytes)) over.push(`${name}: ${peak} MB, over ${limits.megabytes} MB`);
}

/** Thirty pages of a department's sample budget, printed as a PDF; null where Chromium is not installed. */
async function printedSample(): Promise<string | null> {
  const executablePath = findChromium();
  if (executablePath === undefined) return null;
  const { budget } = parseBudget(
    JSON.parse(readFileSync(join(root, "samples/xinjiang-2024-department.json"), "utf8")),
  );
  const form = forms.find((f) => f.id === budget?.form);
  if (budget === null || form === undefined) throw new Error("The sample is no budget of a form.");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  await page.setContent(writeHtml(readDisclosure(writeDocument(budget, form), [form], true)));
  const path = join(scratch, "printed.pdf");
  await page.pdf({ path, format: "A4", pageRanges: "1-30" });
  await browser.close();
  return path;
}

for (const file of files) await real(basename(file), file);

const printed = await printedSample();
if (printed === null) console.log("  not run: a PDF printed by Chromium, because it is not installed");
else {
  const pages = readFileSync(printed, "latin1").match(/\/Type ?\/Page\b/g)?.length;
  const taken = await warm("printed by Chromium", printed, limits.printed);
  console.log(
    `  printed by Chromium, ${pages} pages: warm ${shown(taken.clock)} (${shown(taken.processor)} of the processor)${ratio(printed, taken)}`,
  );
}

rmSync(scratch, { recursive: true });
for (const what of over) console.log(`  ${what}`);
if (over.length > 0) process.exitCode = 1;
