/** Which packages are not ours: bundles leave them in node_modules. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./installed.mjs";

/**
 * Every third-party package that a workspace package names as a dependency.
 *
 * @returns {string[]}
 */
export function thirdPartyPackages() {
  const packages = join(root, "packages");
  const names = readdirSync(packages)
    .map((folder) => join(packages, folder, "package.json"))
    .filter((file) => existsSync(file))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(file, "utf8")).dependencies ?? {}));
  return [...new Set(names)].filter((name) => !name.startsWith("@mingce/"));
}
