/**
 * `npm run accuracy`: plants thousands of defects into documents the project writes and into the real ones in ../shared
 * where they are at hand, and measures what the checker finds, places and puts right; exits 1 where a figure is below
 * accuracy/floors.json. --record keeps the figures and writes docs/accuracy.md; --only KIND plants one kind and prints what
 * was missed.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withBundled } from "../tools/bundled.mjs";
import { ensureInstalled, root } from "../tools/installed.mjs";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    each: { type: "string", default: "3" },
    written: { type: "string", default: "1" },
    real: { type: "string", default: "3" },
    record: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});
ensureInstalled();
const floorsFile = join(root, "accuracy/floors.json");
process.exitCode = await withBundled(["accuracy/accuracy.ts", "accuracy/report.ts"], measured);

/** @param {string} scratch where the bundled programs are */
async function measured(scratch) {
  const { figuresOf, fallsOf, pageOf, said } = await import(join(scratch, "report.mjs"));
  const shards = Math.min(4, availableParallelism());
  const numbers = {
    seed: Number(values.seed),
    each: Number(values.each),
    written: Number(values.written),
    real: Number(values.real),
    only: values.only,
  };
  const parts = await Promise.all(
    Array.from({ length: shards }, (_, shard) => lines(scratch, { root, shards, shard, ...numbers })),
  );
  if (parts.includes(null)) {
    console.log("FAILED: a process ended before its defects were done");
    return 1;
  }
  const all = parts.flatMap((part) => part ?? []);
  if (values.only !== "") return shown(all);
  const figures = figuresOf(all);
  console.log(said(figures));
  if (!("real" in figures)) console.log("not run: the real documents are not at hand in ../shared");
  if (values.record) {
    if (!("real" in figures)) {
      console.log("not recorded: the published figures are of the real documents too");
      return 1;
    }
    writeFileSync(floorsFile, `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(join(root, "docs/accuracy.md"), pageOf(figures));
    console.log("recorded in accuracy/floors.json and docs/accuracy.md");
    return 0;
  }
  const falls = existsSync(floorsFile) ? fallsOf(JSON.parse(readFileSync(floorsFile, "utf8")), figures) : [];
  for (const fall of falls) console.log(`  FELL ${fall}`);
  console.log(`${falls.length} figures fell`);
  return falls.length === 0 ? 0 : 1;
}

/**
 * Prints what was missed; such a run is held to nothing.
 *
 * @param {any[]} all
 */
function shown(all) {
  const trials = all.filter((line) => line.defect !== undefined);
  const missed = trials.filter((line) => line.says !== "");
  for (const { kind, n, determined, defect, says } of missed)
    console.log(`${kind} ${n} ${determined ? "determined " : ""}${defect}: ${says}`);
  console.log(`${missed.length} of ${trials.length} missed`);
  return 0;
}

/**
 * What one process printed; null where it failed.
 *
 * @param {string} scratch
 * @param {object} asked
 * @returns {Promise<any[] | null>}
 */
function lines(scratch, asked) {
  const child = spawn(process.execPath, [join(scratch, "accuracy.mjs"), JSON.stringify(asked)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ more) => {
    text += more;
  });
  return new Promise((resolve) => {
    child.on("close", (code) =>
      resolve(
        code === 0
          ? text
              .trimEnd()
              .split("\n")
              .map((line) => JSON.parse(line))
          : null,
      ),
    );
  });
}
