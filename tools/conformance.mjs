/**
 * `npm run conformance`: the committed cases of conformance/ in every format, PDF by Chromium and LibreOffice where
 * they are installed. --update first writes anew what the cases keep.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { findChromium } from "./chromium.mjs";
import { root, run } from "./installed.mjs";

if (process.argv.includes("--update")) await update();
if (process.exitCode === undefined) {
  const projects = findChromium() ? [] : ["--project", "unit"];
  if (projects.length > 0) console.log("not run: PDF files printed by Chromium, which is not installed");
  const tests = ["packages/testkit/src/conformance", "packages/testkit/src/formats"];
  process.exitCode = run("npx", ["--no-install", "vitest", "run", ...projects, ...tests]);
}

async function update() {
  // Inside the project, so that third-party packages are found from there.
  const out = mkdtempSync(join(root, "node_modules", ".conformance-"));
  try {
    const outfile = join(out, "update.mjs");
    await build({
      entryPoints: [join(root, "packages/testkit/src/conformance/update.ts")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: ["fast-check", "docx", "hucre", "fflate", "saxes", "cheerio", "pdfjs-dist"],
      logLevel: "warning",
    });
    const code = run(process.execPath, [outfile, join(root, "conformance")]);
    if (code !== 0) process.exitCode = code;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
