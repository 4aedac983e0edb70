/**
 * `npm run fuzz`: thousands of damaged files are given to the built program, and each must end in a result, with its
 * report and the file with its notes, or in a clear refusal within limits of time and memory. --runs N (2000), --seed N (1; another seed, other damage),
 * --only N (one run of the seed, its file kept).
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withBundled } from "../tools/bundled.mjs";
import { findChromium } from "../tools/chromium.mjs";
import { ensureInstalled, root, run } from "../tools/installed.mjs";

/** Megabytes one process may take with all it reads: its own, and a file thread's heap and buffers. */
const mostMemory = 1_500;
/** Of a thousand damaged files, how many may be stopped at a limit: a busy machine stops what an idle one does not. */
const mostStopped = 5;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    built: { type: "boolean", default: false },
  },
});
ensureInstalled();
if (!values.built && run(process.execPath, ["tools/build.mjs"]) !== 0) process.exit(1);

const began = performance.now();
process.exitCode = await withBundled(["fuzz/fuzz.ts", "fuzz/print.ts"], fuzz);

/** @param {string} scratch where the bundled programs are */
async function fuzz(scratch) {
  const chromium = findChromium();
  if (chromium === undefined)
    console.log("not run: PDF files printed by Chromium, because it is not installed");
  else if (run(process.execPath, [join(scratch, "print.mjs"), root, scratch, chromium]) !== 0) return 1;

  const only = values.only === undefined ? null : Number(values.only);
  const shards = only === null ? Math.min(4, availableParallelism()) : 1;
  const asked = { root, scratch, seed: Number(values.seed), runs: Number(values.runs), shards, only };
  const parts = await Promise.all(
    Array.from({ length: shards }, (_, shard) => part(scratch, { ...asked, shard })),
  );
  return report(parts);
}

/**
 * One process of the run; its failures are printed as they come.
 *
 * @param {string} scratch
 * @param {object} asked
 * @returns {Promise<{ counts: Record<string, number>, slowest: { milliseconds: number, run: number }, megabytes: number, seconds: number } | null>}
 */
function part(scratch, asked) {
  const child = spawn(process.execPath, [join(scratch, "fuzz.mjs"), JSON.stringify(asked)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let last = "";
  child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
    const lines = (last + text).split("\n");
    last = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("{")) last = `${line}\n`;
      else console.log(line);
    }
  });
  return new Promise((resolve) => {
    child.on("close", (code) => resolve(code === 0 && last.startsWith("{") ? JSON.parse(last) : null));
  });
}

/** @param {readonly Awaited<ReturnType<typeof part>>[]} parts */
function report(parts) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const one of parts)
    for (const [what, n] of Object.entries(one?.counts ?? {})) counts[what] = (counts[what] ?? 0) + n;
  const done = parts.filter((one) => one !== null);
  const slowest = done.map((one) => one.slowest).sort((a, b) => b.milliseconds - a.milliseconds)[0];
  const memory = Math.max(...done.map((one) => one.megabytes));
  const { checked = 0, refused = 0, stopped = 0, FAILED: failed = 0, annotated = 0, ...formats } = counts;
  const files = checked + refused + stopped + failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const busy = done.reduce((sum, one) => sum + one.seconds, 0);
  console.log(
    `fuzz, seed ${values.seed}: ${files} damaged files in ${seconds} s (${busy} s of the processor): ${said(formats)}`,
  );
  console.log(
    `  ${checked} checked, ${annotated} given back with notes, ${refused} refused, ${stopped} stopped at a limit, ${failed} failed`,
  );
  console.log(
    `  slowest: ${slowest?.milliseconds} ms (run ${slowest?.run}); most memory of a process: ${memory} MB`,
  );
  const problems = [
    ...(done.length < parts.length ? ["a process ended before its files were done"] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(stopped > Math.ceil((files * mostStopped) / 1000)
      ? [`more than ${mostStopped} in a thousand were stopped`]
      : []),
    ...(memory > mostMemory ? [`more than ${mostMemory} MB were used`] : []),
  ];
  for (const problem of problems) console.log(`  FAILED: ${problem}`);
  return problems.length === 0 ? 0 : 1;
}

/** @param {Record<string, number>} counts */
function said(counts) {
  return Object.entries(counts)
    .map(([what, n]) => `${what} ${n}`)
    .join(", ");
}
