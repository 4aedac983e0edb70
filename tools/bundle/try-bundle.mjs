import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onPath } from "../on-path.mjs";
import { bundleFolder } from "./files-of-bundle.mjs";

const trial = join(dirname(fileURLToPath(import.meta.url)), "trial.mjs");
const alone = 'ip link set lo up && exec "$@"';

/**
 * Unpacks an archive in an empty folder and tries it there, where the machine allows it without any network but its
 * own loopback.
 *
 * @param {string} archive
 * @returns {number} exit code: 0 where everything worked
 */
export function tryBundle(archive) {
  const folder = mkdtempSync(join(tmpdir(), "mingce-bundle-"));
  try {
    execFileSync("tar", ["-xzf", archive, "-C", folder]);
    const command = [process.execPath, trial, join(folder, bundleFolder)];
    const cut =
      onPath("unshare") !== undefined &&
      spawnSync("unshare", ["-rn", "sh", "-c", alone, "sh", "true"]).status === 0;
    console.log(cut ? "tried without network" : "tried with network: unshare is not allowed here");
    const program = cut ? "unshare" : process.execPath;
    const args = cut ? ["-rn", "sh", "-c", alone, "sh", ...command] : command.slice(1);
    const env = { PATH: process.env.PATH, HOME: folder };
    return spawnSync(program, args, { cwd: folder, stdio: "inherit", env }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
