/** Starts the built program and checks that it comes up fast and that `--help` and `check` load no database or server. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "./installed.mjs";

/** Sources and packages that only the commands of the web app may load. */
const heavy = /^packages\/(?:store|server)\/|node_modules\/(?:@electric-sql|kysely|pg|fastify|@fastify)\//;
/** The bundle takes about 0.1 s on the slowest machine tried; ten times that means something heavy crept in. */
const slowestStart = 1_000;

const program = join(root, "packages/cli/bin/mingce.js");
const { outputs } = JSON.parse(readFileSync(join(root, "packages/cli/dist/metafile.json"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "mingce-start-up-"));
const sample = join(scratch, "sample.txt");
writeFileSync(sample, "单位预算公开\n");

const problems = [["--help"], ["check", sample]].flatMap((args) => [...loadsNothingHeavy(args)]);
problems.push(...startsFast());
rmSync(scratch, { recursive: true });

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {string[]} args */
function* loadsNothingHeavy(args) {
  const list = join(scratch, "loaded");
  const hook = pathToFileURL(join(root, "tools/loaded-modules.mjs")).href;
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, program, ...args], {
    env: { ...process.env, LOADED_MODULES: list },
    encoding: "utf8",
  });
  const said = `mingce ${args[0]}`;
  if (args[0] === "--help" ? status !== 0 : ![0, 1, 2, 3].includes(status ?? -1)) {
    yield `${said} ended with ${status}: ${stderr}`;
  }
  if (!existsSync(list)) {
    yield `${said} loaded no module`;
    return;
  }
  const sources = readFileSync(list, "utf8")
    .split("\n")
    .filter((url) => url.startsWith("file:"));
  rmSync(list);
  const found = sources.flatMap(sourcesOf).filter((source) => heavy.test(source));
  if (found.length > 0) yield `${said} loads what only the web app needs:\n  ${found.join("\n  ")}`;
  console.log(`${said}: exit ${status}, ${sources.length} modules loaded`);
}

/**
 * The source files a loaded module was bundled from, or the module itself.
 *
 * @param {string} url
 * @returns {string[]}
 */
function sourcesOf(url) {
  const path = fileURLToPath(url)
    .slice(root.length + 1)
    .replaceAll("\\", "/");
  const inputs = outputs[path]?.inputs;
  return inputs ? Object.keys(inputs).filter((input) => inputs[input].bytesInOutput > 0) : [path];
}

function* startsFast() {
  const times = [1, 2, 3].map(() => {
    const before = performance.now();
    spawnSync(process.execPath, [program, "--help"]);
    return performance.now() - before;
  });
  const fastest = Math.round(Math.min(...times));
  console.log(`mingce --help: ${fastest} ms`);
  if (fastest > slowestStart) yield `mingce --help takes ${fastest} ms, more than ${slowestStart} ms`;
}
