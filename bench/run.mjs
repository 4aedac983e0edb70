/**
 * `npm run bench`: measures the questions a person would ask, each in a process of its own. Name one to run it alone.
 * Figures are of this machine at this moment; nothing is compared with a figure kept elsewhere.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root, run } from "../tools/installed.mjs";
import { thirdPartyPackages } from "../tools/third-party.mjs";

const folder = join(root, "bench");
const asked = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => asked.length === 0 || asked.some((word) => name.startsWith(word)));

console.log(
  `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), node ${process.version}, load ${loadavg()[0]?.toFixed(2)}`,
);
// Inside the project, so that third-party packages are found from there.
const out = mkdtempSync(join(root, "node_modules", ".bench-"));
const failed = [];
for (const name of names) {
  const outfile = join(out, name.replace(/\.ts$/, ".mjs"));
  await build({
    entryPoints: [join(folder, name)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: [...thirdPartyPackages(), "playwright-core"],
    logLevel: "warning",
  });
  console.log(`\n${name.replace(/\.bench\.ts$/, "")}`);
  if (run(process.execPath, [outfile, root]) !== 0) failed.push(name);
}
rmSync(out, { recursive: true, force: true });
if (failed.length > 0) console.log(`\nover its limit: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
