/**
 * `npm run bench`: measures the questions a person would ask, each in a process of its own. Name one to run it alone.
 * Figures are of this machine at this moment; nothing is compared with a figure kept elsewhere.
 */
import { readdirSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { withBundled } from "../tools/bundled.mjs";
import { root, run } from "../tools/installed.mjs";

const folder = join(root, "bench");
const asked = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => asked.length === 0 || asked.some((word) => name.startsWith(word)));

console.log(
  `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), node ${process.version}, load ${loadavg()[0]?.toFixed(2)}`,
);
const failed = await withBundled(
  names.map((name) => `bench/${name}`),
  (folder) =>
    names.filter((name) => {
      console.log(`\n${name.replace(/\.bench\.ts$/, "")}`);
      return run(process.execPath, [join(folder, name.replace(/\.ts$/, ".mjs")), root]) !== 0;
    }),
);
if (failed.length > 0) console.log(`\nover its limit: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
