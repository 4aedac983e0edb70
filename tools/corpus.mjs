/**
 * `npm run corpus -- DIR...`: reads and checks every file below the folders (`mingce corpus`).
 * `npm run corpus`: the real documents in ../shared/corpus and ../shared/seeds, held to conformance/floors.json; exits 1
 * where a figure fell. `npm run corpus -- --record` records them anew: on purpose, after looking at what changed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fallsOf, figuresOf } from "./corpus-floors.mjs";
import { ensureInstalled, root, run } from "./installed.mjs";

const program = join(root, "packages/cli/bin/mingce.js");
const floorsFile = join(root, "conformance/floors.json");
const shared = join(root, "../shared");
const args = process.argv.slice(2);

ensureInstalled();
if (!args.includes("--built") && run(process.execPath, ["tools/build.mjs"]) !== 0) process.exit(1);
const given = args.filter((arg) => arg !== "--record" && arg !== "--built");
process.exitCode = given.length > 0 ? run(process.execPath, [program, "corpus", ...given]) : held();

/** Reads the real documents and holds them to their figures; the exit code. */
function held() {
  const folders = ["corpus", "seeds"]
    .map((name) => join(shared, name))
    .filter((folder) => existsSync(folder));
  if (folders.length === 0) {
    console.log("not run: the real documents are not at hand in ../shared/corpus and ../shared/seeds");
    return 0;
  }
  const now = readAll(folders);
  if (args.includes("--record")) {
    const kept = { ...recorded(), ...now };
    const inOrder = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(floorsFile, `${JSON.stringify(inOrder, null, 2)}\n`);
    console.log(`recorded: ${Object.keys(now).length} files in conformance/floors.json`);
    return 0;
  }
  return report(recorded(), now);
}

/**
 * @param {readonly string[]} folders
 * @returns {Record<string, import("./corpus-floors.mjs").Figures>} by the file's path below ../shared
 */
function readAll(folders) {
  const scratch = mkdtempSync(join(tmpdir(), "mingce-corpus-"));
  const results = join(scratch, "results.jsonl");
  run(process.execPath, [program, "corpus", ...folders, "--results", results]); // 1 and 2 are verdicts on the files
  const lines = readFileSync(results, "utf8").trimEnd().split("\n");
  rmSync(scratch, { recursive: true });
  return Object.fromEntries(
    lines.map((text) => {
      const line = JSON.parse(text);
      return [relative(shared, line.file).split(sep).join("/"), figuresOf(line)];
    }),
  );
}

/** @returns {Record<string, import("./corpus-floors.mjs").Figures>} */
function recorded() {
  return existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, "utf8")) : {};
}

/**
 * Says what fell, what is at hand and was never recorded, and what is recorded and not at hand.
 *
 * @param {Record<string, import("./corpus-floors.mjs").Figures>} before
 * @param {Record<string, import("./corpus-floors.mjs").Figures>} now
 */
function report(before, now) {
  let fallen = 0;
  let better = 0;
  console.log("\nheld to conformance/floors.json:");
  for (const [file, figures] of Object.entries(now)) {
    const floor = before[file];
    const falls = floor === undefined ? ["was never recorded"] : fallsOf(floor, figures);
    for (const fall of falls) console.log(`  FELL ${file}: ${fall}`);
    fallen += falls.length;
    if (falls.length === 0 && JSON.stringify(floor) !== JSON.stringify(figures)) better++;
  }
  const absent = Object.keys(before).filter((file) => !(file in now));
  for (const file of absent) console.log(`  not run: ${file} is not at hand`);
  const held = Object.keys(now).length;
  console.log(`  ${held} files, ${fallen} figures fell, ${better} files are better than recorded`);
  if (better > 0) console.log("  npm run corpus -- --record keeps what is better");
  return fallen === 0 ? 0 : 1;
}
