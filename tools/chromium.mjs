/** Finds the Chromium that the browser tests drive, and installs Debian's where that is allowed. */
import { existsSync } from "node:fs";
import { run } from "./installed.mjs";
import { onPath } from "./on-path.mjs";

/**
 * Where Chromium stands: the path in MINGCE_CHROMIUM, or the first one on PATH.
 *
 * @returns {string | undefined} undefined when there is none
 */
export function findChromium() {
  const named = process.env.MINGCE_CHROMIUM;
  if (named && existsSync(named)) return named;
  return onPath("chromium") ?? onPath("chromium-browser") ?? onPath("google-chrome");
}

/** Installs Debian's Chromium when there is none, this is root and apt-get exists. A failure is not an error. */
export function installChromium() {
  if (findChromium() || process.getuid?.() !== 0 || !onPath("apt-get")) return;
  console.log("安装浏览器测试所需的 chromium / installing chromium for the browser tests");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
}
