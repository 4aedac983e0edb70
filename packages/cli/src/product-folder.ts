import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the product (samples, built pages), found upwards from where the program stands, bundled or not. */
export function productFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "packages", "cli")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
