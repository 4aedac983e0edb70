/** `npm start`: installs what is missing, builds, and serves the product with sample data. Arguments are passed on. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root, run } from "./installed.mjs";

ensureInstalled();
if (run(process.execPath, ["tools/build.mjs"]) !== 0) process.exit(1);

const program = join(root, "packages/cli/bin/mingce.js");
// In this process, so that Ctrl-C and a supervisor's signal reach the server itself.
process.argv = [process.execPath, program, "serve", "--sample", ...process.argv.slice(2)];
await import(pathToFileURL(program).href);
