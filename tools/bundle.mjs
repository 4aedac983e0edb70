/**
 * `npm run bundle -- --out FILE.tgz`: one archive with everything the product needs besides Node.js, for Linux, Windows
 * and macOS on any processor: JavaScript and WebAssembly only, which is proven before it is written. Then it is tried in
 * an empty folder without network.
 */
import { statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { filesOfBundle } from "./bundle/files-of-bundle.mjs";
import { tar } from "./bundle/tar.mjs";
import { tryBundle } from "./bundle/try-bundle.mjs";
import { root, run } from "./installed.mjs";

const { values } = parseArgs({ options: { out: { type: "string" } } });
if (values.out === undefined) {
  console.error("npm run bundle -- --out FILE.tgz");
  process.exit(3);
}
if (run(process.execPath, [`${root}/tools/build.mjs`]) !== 0) process.exit(1);
const files = filesOfBundle();
const native = files.filter(({ path }) => /\.(?:node|so|dll|dylib)$/.test(path));
if (native.length > 0) {
  console.error(`compiled for one machine: ${native.map(({ path }) => path).join(", ")}`);
  process.exit(1);
}
const out = resolve(values.out);
const whole = tar(files);
writeFileSync(out, gzipSync(whole, { level: 9 }));
const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`native modules: none of ${files.length} files`);
console.log(`${out}: ${megabytes(statSync(out).size)}, unpacked ${megabytes(whole.length)}`);
process.exitCode = await tryBundle(out);
