/**
 * `npm run build`: bundles the command line, its working threads and the web pages.
 *
 * Our own packages go into the bundle, so that the program starts fast; third-party packages stay in node_modules.
 * What is imported dynamically becomes a chunk of its own: `check` never loads the database or the server.
 */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./installed.mjs";
import { rulesVersion } from "./rules-version.mjs";
import { thirdPartyPackages } from "./third-party.mjs";

const dist = join(root, "packages/cli/dist");
const worker = join(root, "packages/store/src/worker/main.ts");
const checkWorker = join(root, "packages/server/src/check-worker/main.ts");
const fileWorker = join(root, "packages/cli/src/file-thread/main.ts");
const typstThread = join(root, "packages/writers/src/pdf/typst-thread.mjs");
const webConfig = join(root, "packages/web/vite.config.ts");

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    mingce: join(root, "packages/cli/src/main.ts"),
    "file-worker": fileWorker,
    "typst-thread": typstThread,
    ...(existsSync(worker) && { "store-worker": worker }),
    ...(existsSync(checkWorker) && { "check-worker": checkWorker }),
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: thirdPartyPackages(),
  define: { "process.env.MINGCE_RULES_VERSION": JSON.stringify(rulesVersion()) },
  chunkNames: "chunks/[name]-[hash]",
  sourcemap: "linked",
  metafile: true,
  logLevel: "warning",
});
// Read by tools/start-up.mjs: which source stands in which chunk.
writeFileSync(join(dist, "metafile.json"), JSON.stringify(metafile));

if (existsSync(webConfig)) {
  const vite = await import("vite");
  await vite.build({ root: join(root, "packages/web"), configFile: webConfig, logLevel: "warn" });
}
console.log("built: npx mingce --help");
