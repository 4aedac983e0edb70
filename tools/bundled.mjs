/** Programs of this repository that are written in TypeScript, made runnable for as long as they are needed. */
import { mkdtempSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { root } from "./installed.mjs";
import { thirdPartyPackages } from "./third-party.mjs";

/**
 * Bundles programs into a folder that is removed afterwards.
 *
 * @template Result
 * @param {readonly string[]} entries from the root, as "fuzz/fuzz.ts"; each becomes NAME.mjs in the folder
 * @param {(folder: string) => Result | Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withBundled(entries, work) {
  // Inside the project, so that third-party packages are found from there.
  const folder = mkdtempSync(join(root, "node_modules", ".bundled-"));
  try {
    await build({
      entryPoints: entries.map((entry) => ({ in: join(root, entry), out: basename(entry, ".ts") })),
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: [...thirdPartyPackages(), "playwright-core"],
      logLevel: "warning",
    });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
