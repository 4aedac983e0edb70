/**
 * Bundles the database worker for a run from source: a worker thread cannot load TypeScript in Node 20.
 *
 * The built product has it as packages/cli/dist/store-worker.js (tools/build.mjs) and never comes here. The bundle
 * lies in a folder under node_modules/.cache, named by its content, so that runs at the same time do not disturb one
 * another. `node packages/store/bin/worker-program.mjs` prints where it is.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, "../../../node_modules/.cache/mingce-store");

/** Bundles the worker and answers the address of the bundle. */
export async function bundleWorker() {
  return pathToFileURL(join(await bundle({}), "store-worker.js"));
}

/**
 * Bundles a program of this package, with the worker beside it as in the built product, and answers its path.
 *
 * @param {string} source path from the package's folder
 */
export async function bundleProgram(source) {
  return join(await bundle({ program: join(here, "..", source) }), "program.js");
}

/** @param {Record<string, string>} programs */
async function bundle(programs) {
  const { outputFiles } = await build({
    entryPoints: { "store-worker": join(here, "../src/worker/main.ts"), ...programs },
    outdir: cache,
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["@electric-sql/*", "kysely", "pg", "esbuild"],
    logLevel: "silent",
  });
  const hash = createHash("sha256");
  for (const { text } of outputFiles) hash.update(text);
  const folder = join(cache, hash.digest("hex").slice(0, 16));
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, "package.json"), '{ "type": "module" }\n');
  for (const { path, text } of outputFiles) writeFileSync(join(partial, basename(path)), text);
  try {
    renameSync(partial, folder);
  } catch {
    rmSync(partial, { recursive: true }); // another process was first
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(fileURLToPath(await bundleWorker()));
