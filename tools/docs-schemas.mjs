/** `npm run docs:schemas`: docs/schemas, made from what the product writes and reads as JSON. */
import { join } from "node:path";
import { withBundled } from "./bundled.mjs";
import { root, run } from "./installed.mjs";

process.exitCode = await withBundled(["tools/schema-docs/write.ts"], (folder) =>
  run(process.execPath, [join(folder, "write.mjs"), join(root, "docs/schemas")]),
);
