/**
 * The version of everything a verdict depends on: a hash over the sources of core, forms, readers and rules. Two builds
 * with the same version find the same in the same document; a stored reading of another version is made anew.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./installed.mjs";

const packages = ["core", "forms", "readers", "rules"];

/** @returns {string} sixteen hexadecimal digits */
export function rulesVersion() {
  const hash = createHash("sha256");
  for (const file of packages.flatMap((name) => sourcesBelow(join(root, "packages", name, "src")))) {
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (path) => path.endsWith(".ts") && !/(?:\.test|\.examples|^examples?|^derived\/.*)\.ts$/.test(path),
    )
    .map((path) => join(folder, path))
    .sort();
}
