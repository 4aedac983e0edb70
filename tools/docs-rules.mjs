/** `npm run docs:rules`: docs/rules, made from the rules and their examples. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root, run } from "./installed.mjs";

// Inside the project, so that third-party packages are found from there.
const out = mkdtempSync(join(root, "node_modules", ".docs-rules-"));
try {
  const outfile = join(out, "write.mjs");
  await build({
    entryPoints: [join(root, "tools/rule-docs/write.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["fast-check", "docx", "hucre", "fflate", "saxes", "cheerio", "pdfjs-dist"],
    logLevel: "warning",
  });
  process.exitCode = run(process.execPath, [outfile, join(root, "docs/rules")]);
} finally {
  rmSync(out, { recursive: true, force: true });
}
