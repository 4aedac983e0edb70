/** Finds programs of the machine. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where a program stands.
 *
 * @param {string} name
 * @returns {string | undefined} undefined when there is none
 */
export function onPath(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
