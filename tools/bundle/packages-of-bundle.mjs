/** Which third-party packages the built program loads, found through the dependencies of our own. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../installed.mjs";

/**
 * Third-party packages reached from some of ours. Optional dependencies stay out: they are the ones compiled for one
 * machine (canvas), and the product does without.
 *
 * @param {readonly string[]} from folders of our packages, as "cli"
 * @returns {{ name: string, version: string, licence: string, folder: string }[]} folders relative to the root
 */
export function packagesOf(from) {
  const found = new Map();
  const waiting = from.map((name) => join(root, "packages", name));
  const seen = new Set(waiting);
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const own = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (!own.name.startsWith("@mingce/")) found.set(folder, described(own, folder));
    for (const name of dependenciesOf(own)) {
      const place = name.startsWith("@mingce/")
        ? join(root, "packages", name.slice("@mingce/".length))
        : installed(name, folder);
      if (place === null || seen.has(place)) continue;
      seen.add(place);
      waiting.push(place);
    }
  }
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/**
 * What a package needs; of what it only goes with, whatever is not optional.
 *
 * @param {{ dependencies?: object, optionalDependencies?: object, peerDependencies?: object, peerDependenciesMeta?: Record<string, { optional?: boolean }> }} own
 */
function dependenciesOf({
  dependencies = {},
  optionalDependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}) {
  const optional = (/** @type {string} */ name) =>
    name in optionalDependencies || peerDependenciesMeta[name]?.optional === true;
  return [...Object.keys(dependencies), ...Object.keys(peerDependencies)].filter((name) => !optional(name));
}

/**
 * Where a package stands for another, looked for upwards as Node.js does; null where it is not installed.
 *
 * @param {string} name
 * @param {string} folder
 */
function installed(name, folder) {
  for (let at = folder; ; at = dirname(at)) {
    const place = join(at, "node_modules", name);
    if (existsSync(join(place, "package.json"))) return place;
    if (at === root) return null;
  }
}

/**
 * @param {{ name: string, version: string, license?: any, licenses?: { type: string }[] }} own
 * @param {string} folder
 */
function described({ name, version, license, licenses }, folder) {
  const licence =
    license?.type ?? license ?? licenses?.map(({ type }) => type).join(" OR ") ?? "see its folder";
  return { name, version, licence, folder: relative(root, folder).replaceAll("\\", "/") };
}
