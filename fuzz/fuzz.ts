/**
 * One process of `npm run fuzz`: damages files and has each checked by the program's own file thread, which is killed
 * at a limit. Of what could be checked the report for reviewers and the file with its notes are asked for as well, and
 * the latter is checked again. Prints a line a failure and the counts as JSON; a failure is an answer nobody could use.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type TaskLimits, TaskStopped, WorkThread } from "@mingce/app";
import { damage, randomOf } from "@mingce/testkit";
import { annotatedFault, extrasFault, faultOf, type ReportLine } from "./fault.ts";
import { type Original, realOriginals, writtenOriginals } from "./originals.ts";
import { pdfOriginals } from "./printed.ts";

/** Limits of a damaged file: half of what the program gives, so that what grows too fast shows. */
const limits: TaskLimits = { milliseconds: 30_000, megabytes: 512 };

interface Asked {
  readonly root: string;
  readonly scratch: string;
  readonly seed: number;
  readonly runs: number;
  readonly shard: number;
  readonly shards: number;
  /** The one run to do, kept as a file; null: all of the shard. */
  readonly only: number | null;
}

const asked: Asked = JSON.parse(process.argv[2] ?? "{}");
const originals = [
  ...(await writtenOriginals(asked.root)),
  ...pdfOriginals(asked.scratch),
  ...realOriginals(asked.root),
];
const formats = [...new Set(originals.map((o) => o.format))];
const program = pathToFileURL(join(asked.root, "packages/cli/dist/file-worker.js"));
const thread = new WorkThread(() => program, limits);

const counts: Record<string, number> = {};
const count = (what: string): void => {
  counts[what] = (counts[what] ?? 0) + 1;
};
let slowest = { milliseconds: 0, run: -1 };

const runs = Array.from({ length: asked.runs }, (_, run) => run).filter((run) =>
  asked.only === null ? run % asked.shards === asked.shard : run === asked.only,
);
for (const run of runs) await fuzz(run);
await thread.close();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ counts, slowest, megabytes, seconds: Math.round((user + system) / 1e6) }));

async function fuzz(run: number): Promise<void> {
  const random = randomOf(asked.seed * 1_000_003 + run);
  const format = random.pick(formats);
  const original: Original = random.pick(originals.filter((o) => o.format === format));
  const { bytes, what } = damage(original.bytes, format, random);
  if (asked.only !== null) keep(run, original.name, bytes);
  const start = performance.now();
  const outcome = await checked(original.name, bytes);
  const milliseconds = Math.round(performance.now() - start);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, run };
  count(format);
  count(outcome.kind);
  if (outcome.kind === "checked" || (outcome.kind === "refused" && asked.only === null)) return;
  console.log(`  ${outcome.kind} run ${run}, ${original.name}, ${what}: ${outcome.says}`);
}

interface Outcome {
  readonly kind: "checked" | "refused" | "stopped" | "FAILED";
  readonly says: string;
}

/** What the file thread answers, as far as it is looked at here. */
interface Answer {
  readonly report: string;
  readonly page: string | null;
  readonly annotated: { readonly bytes: Uint8Array } | { readonly refused: ReportLine["refused"] } | null;
}

async function checked(file: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    const { report, page, annotated } = await checkOf(file, bytes, true);
    const line: ReportLine = JSON.parse(report);
    const fault = faultOf(line);
    if (fault !== null) return { kind: "FAILED", says: fault };
    if (line.refused !== undefined) return { kind: "refused", says: String(line.refused.message) };
    const wrong = extrasFault(page, annotated) ?? (await annotatedWrong(file, line, annotated));
    return wrong === null ? { kind: "checked", says: "" } : { kind: "FAILED", says: wrong };
  } catch (error) {
    if (error instanceof TaskStopped) return { kind: "stopped", says: `at the limit of ${error.reason}` };
    return { kind: "FAILED", says: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function annotatedWrong(
  file: string,
  before: ReportLine,
  annotated: Answer["annotated"],
): Promise<string | null> {
  if (annotated === null || !("bytes" in annotated)) return null;
  count("annotated");
  if (asked.only !== null) keep(asked.only, `annotated-${file}`, annotated.bytes);
  const { report } = await checkOf(file, annotated.bytes, false);
  return annotatedFault(before, JSON.parse(report));
}

async function checkOf(file: string, bytes: Uint8Array, all: boolean): Promise<Answer> {
  const extras = { page: all, annotated: all };
  const of = { file, bytes, form: null, format: "json", lastYear: null, verdicts: null, extras };
  return (await thread.perform({ kind: "check", of })) as Answer;
}

/** Keeps a damaged file for whoever looks into it. */
function keep(run: number, name: string, bytes: Uint8Array): void {
  const folder = join(asked.root, "node_modules/.cache/fuzz");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${run}-${name}`), bytes);
  console.log(`  kept as node_modules/.cache/fuzz/${run}-${name}`);
}
