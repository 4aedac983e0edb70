import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Enough to read the smallest print of a table, little enough for a sheet of a hundred pages. */
const dotsAnInch = "75";

/**
 * The pages of a PDF as pictures.
 *
 * @param {string} pdf
 * @param {string} folder where the pictures go
 * @param {string} name what their names begin with
 * @returns {string[]} paths in page order
 */
export function picturesOfPdf(pdf, folder, name) {
  execFileSync("pdftoppm", ["-r", dotsAnInch, "-png", pdf, join(folder, `${name}-page`)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-page-`))
    .sort()
    .map((file) => join(folder, file));
}
