/** `npm run check`: every check in turn, all of them even when one fails; exits 1 if any failed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { run } from "./installed.mjs";

const scratch = mkdtempSync(join(tmpdir(), "mingce-check-"));
const testReport = join(scratch, "tests.json");
const browser = findChromium();
const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${testReport}`];

/** The build comes before the tests because some of them run the built program. */
const steps = [
  { name: "format and lint", command: "biome", args: ["check", "."] },
  { name: "types", command: "tsc", args: ["--noEmit"] },
  { name: "unused code", command: "knip", args: ["--no-progress"] },
  { name: "build", command: "node", args: ["tools/build.mjs"] },
  { name: "start-up", command: "node", args: ["tools/start-up.mjs"] },
  { name: "real documents", command: "node", args: ["tools/corpus.mjs", "--built"] },
  { name: "planted defects", command: "node", args: ["accuracy/run.mjs"] },
  { name: "damaged files", command: "node", args: ["fuzz/run.mjs", "--built"] },
  { name: "tests", command: "vitest", args: ["run", ...report, ...(browser ? [] : ["--project", "unit"])] },
];

const failed = steps.filter(({ name, command, args }) => {
  console.log(`\n=== ${name}`);
  const code =
    command === "node" ? run(process.execPath, args) : run("npx", ["--no-install", command, ...args]);
  console.log(`=== ${name}: ${code === 0 ? "passed" : "FAILED"}`);
  return code !== 0;
});

console.log("");
if (!browser) {
  console.log("not run: browser tests (*.browser.test.ts), because chromium is not installed");
}
console.log(testCounts());
if (failed.length > 0) console.log(`failed: ${failed.map((step) => step.name).join(", ")}`);
console.log(`checks: ${steps.length - failed.length} passed, ${failed.length} failed`);
rmSync(scratch, { recursive: true });
process.exitCode = failed.length === 0 ? 0 : 1;

/** The numbers vitest wrote, as one plain line. */
function testCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(testReport, "utf8"));
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
    return `tests: ${numPassedTests} passed, ${numFailedTests} failed${skipped}`;
  } catch {
    return "tests: vitest left no report";
  }
}
