/** Finds the Chromium that the browser tests drive. */
import { existsSync } from "node:fs";
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
