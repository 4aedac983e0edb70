/** `npm run docs:rules`: docs/rules, made from the rules and their examples. */
import { join } from "node:path";
import { withBundled } from "./bundled.mjs";
import { root, run } from "./installed.mjs";

process.exitCode = await withBundled(["tools/rule-docs/write.ts"], (folder) =>
  run(process.execPath, [join(folder, "write.mjs"), join(root, "docs/rules")]),
);
