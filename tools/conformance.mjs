/**
 * `npm run conformance`: the committed cases of conformance/ in every format, PDF by Chromium and LibreOffice where
 * they are installed. --update first writes anew what the cases keep.
 */
import { join } from "node:path";
import { withBundled } from "./bundled.mjs";
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
  const code = await withBundled(["packages/testkit/src/conformance/update.ts"], (folder) =>
    run(process.execPath, [join(folder, "update.mjs"), join(root, "conformance")]),
  );
  if (code !== 0) process.exitCode = code;
}
