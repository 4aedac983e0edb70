/**
 * How long does `mingce --help` take as a whole process? As a ratio to a bare `node -e 0`, the two run in turn.
 * Limit: 300 ms, the median of 10. Needs the built program.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, middle, shown } from "./median.ts";

const limit = 300;
const program = join(process.argv[2] ?? ".", "packages/cli/bin/mingce.js");

function runs(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: npm run build first.`);
}

const help: number[] = [];
const bare: number[] = [];
for (let i = 0; i < 10; i++) {
  help.push((await median(1, () => runs(program, "--help"))).clock);
  bare.push((await median(1, () => runs("-e", "0"))).clock);
}
const [start, least] = [middle(help), middle(bare)];
console.log(
  `  mingce --help: ${shown(start)}, ${(start / least).toFixed(2)} times node -e 0 in ${shown(least)}`,
);
if (start >= limit) {
  console.log(`  over ${limit} ms`);
  process.exitCode = 1;
}
