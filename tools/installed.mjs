/** Makes sure that node_modules holds what the lock file says. Uses Node built-ins only: it runs before any install. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command in the root with its output shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {number} its exit code, 1 when it could not be started
 */
export function run(command, args) {
  const shell = process.platform === "win32";
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell }).status ?? 1;
}

/** Runs `npm ci` when something the lock file names is missing from node_modules; ends the process if that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("安装依赖 / installing dependencies: npm ci");
  if (run("npm", ["ci", "--no-audit", "--no-fund"]) !== 0) {
    console.error("npm ci failed: the dependencies could not be installed. See the message above.");
    process.exit(1);
  }
}

/**
 * Compares by content, not by age: a fresh checkout or `git pull` gives the lock file a new date without a new content,
 * and a needless `npm ci` would empty node_modules under a running server.
 */
function isInstalled() {
  const present = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(present)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(present);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.startsWith("node_modules/") || entry.optional || installed[path]?.version === entry.version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
