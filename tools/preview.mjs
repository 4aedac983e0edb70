/**
 * `npm run preview -- [--out FOLDER] [--only WORD]`: every format of every sample as pictures, with a contact sheet to
 * look through. `--only` takes samples whose file name has the word. Programs that are missing are named as not run.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { findChromium } from "./chromium.mjs";
import { root, run } from "./installed.mjs";
import { findLibreOffice, storedByLibreOffice } from "./libreoffice.mjs";
import { onPath } from "./on-path.mjs";
import { contactSheet } from "./preview/contact-sheet.mjs";
import { picturesOfPage } from "./preview/pictures-of-page.mjs";
import { picturesOfPdf } from "./preview/pictures-of-pdf.mjs";

const { values } = parseArgs({ options: { out: { type: "string" }, only: { type: "string", default: "" } } });
const out = values.out ?? join(root, "node_modules/.cache/mingce/preview");
const [office, chromium, poppler] = [findLibreOffice(), findChromium(), onPath("pdftoppm")];
const missing = Object.entries({ LibreOffice: office, Chromium: chromium, "pdftoppm (poppler)": poppler })
  .filter(([, program]) => program === undefined)
  .map(([name]) => name);
for (const name of missing) console.log(`not run: what needs ${name}, which is not installed`);

/**
 * How a written file becomes pictures; a format that is none of these is data and has none.
 *
 * @type {Record<string, (file: string, folder: string) => string[] | Promise<string[]>>}
 */
const shown = {
  docx: (file, folder) => fromOffice(file, folder),
  xlsx: (file, folder) => fromOffice(file, folder),
  pdf: (file, folder) => (poppler ? picturesOfPdf(file, folder, "pdf") : []),
  html: async (file, folder) => {
    if (!chromium) return [];
    const { pictures, printed } = await picturesOfPage(chromium, file, folder);
    return [...pictures, ...(poppler ? picturesOfPdf(printed, folder, "html-printed") : [])];
  },
};

/**
 * @param {string} file
 * @param {string} folder
 * @returns {string[]}
 */
function fromOffice(file, folder) {
  if (!office || !poppler) return [];
  const format = extname(file).slice(1);
  const [bytes] = storedByLibreOffice(office, "pdf", [
    { name: `printed.${format}`, bytes: readFileSync(file) },
  ]);
  const printed = join(folder, `${format}-printed.pdf`);
  if (bytes === undefined) return [];
  writeFileSync(printed, bytes);
  return picturesOfPdf(printed, folder, format);
}

const samples = readdirSync(join(root, "samples")).filter(
  (name) => name.endsWith(".json") && name.includes(values.only),
);
const sheets = [];
for (const sample of samples) {
  const folder = join(out, sample.replace(/\.json$/, ""));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const program = join(root, "packages/cli/bin/mingce.js");
  if (run(process.execPath, [program, "write", join(root, "samples", sample), "--out", folder]) !== 0)
    process.exit(1);
  for (const name of readdirSync(folder)) {
    const format = extname(name).slice(1);
    const pictured = shown[format];
    if (pictured === undefined) continue;
    const started = Date.now();
    const pictures = await pictured(join(folder, name), folder);
    sheets.push({ sample, format, file: join(folder, name), pictures });
    console.log(
      `${sample} ${format}: ${pictures.length} pictures, ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
}
const sheet = join(out, "index.html");
writeFileSync(sheet, contactSheet(sheets, out, missing));
console.log(`look through: ${sheet}`);
