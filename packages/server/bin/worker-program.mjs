/**
 * Bundles the checking worker for a run from source: a worker thread cannot load TypeScript in Node 20.
 *
 * The built product has it as packages/cli/dist/check-worker.js (tools/build.mjs) and never comes here. The bundle
 * lies in a folder under node_modules/.cache, named by its content, so that runs at the same time do not disturb one
 * another.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, "../../../node_modules/.cache/mingce-server");

/** Bundles the worker and answers the address of the bundle. */
export async function bundleCheckWorker() {
  const { outputFiles } = await build({
    entryPoints: [join(here, "../src/check-worker/main.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["@cantoo/*", "@electric-sql/*", "kysely", "pg", "esbuild"],
    logLevel: "silent",
  });
  const text = outputFiles[0]?.text ?? "";
  const folder = join(cache, createHash("sha256").update(text).digest("hex").slice(0, 16));
  const program = pathToFileURL(join(folder, "check-worker.js"));
  if (existsSync(folder)) return program;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(partial, "check-worker.js"), text);
  try {
    renameSync(partial, folder);
  } catch {
    rmSync(partial, { recursive: true }); // another process was first
  }
  return program;
}
