import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../../../shared/seeds", import.meta.url));

/** The text of a real document kept beside the repository, by the start of its name; null (and said) where it is not. */
export function seedText(start: string): string | null {
  const name = existsSync(folder) ? readdirSync(folder).find((n) => n.startsWith(`${start}_`)) : undefined;
  if (name === undefined) {
    console.log(`not run: seed ${start} is not at hand in ../shared/seeds`);
    return null;
  }
  return readFileSync(join(folder, name), "utf8");
}
