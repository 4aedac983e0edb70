/** Turns Word files into PDF as LibreOffice prints them, for the tests; where it is not installed they say so. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onPath } from "./on-path.mjs";

/**
 * Where LibreOffice stands: the first one on PATH.
 *
 * @returns {string | undefined} undefined when there is none
 */
export function findLibreOffice() {
  return onPath("soffice") ?? onPath("libreoffice");
}

/**
 * Office files as PDF, in one start of the program with a profile of its own.
 *
 * @param {string} program
 * @param {readonly { readonly name: string, readonly bytes: Uint8Array }[]} files names with their ending, each once
 * @returns {Uint8Array[]} the PDF files in the same order; throws where one was not made
 */
export function printedByLibreOffice(program, files) {
  const folder = mkdtempSync(join(tmpdir(), "mingce-libreoffice-"));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const paths = files.map(({ name }) => join(folder, name));
    execFileSync(program, ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, ...paths], {
      stdio: "ignore",
    });
    return files.map(
      ({ name }) => new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/, ".pdf")))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
