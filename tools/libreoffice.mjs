/** Opens Office files in LibreOffice and stores them in another format, for tests; without it they say so. */
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
 * Files as LibreOffice stores them after opening them, in one start of the program with a profile of its own.
 *
 * @param {string} program
 * @param {"pdf" | "docx" | "xlsx"} to
 * @param {readonly { readonly name: string, readonly bytes: Uint8Array }[]} files names with their ending, each once
 * @returns {Uint8Array[]} the stored files in the same order; throws where one was not made
 */
export function storedByLibreOffice(program, to, files) {
  const folder = mkdtempSync(join(tmpdir(), "mingce-libreoffice-"));
  const out = join(folder, "out");
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const paths = files.map(({ name }) => join(folder, name));
    execFileSync(program, ["--headless", profile, "--convert-to", to, "--outdir", out, ...paths], {
      stdio: "ignore",
    });
    return files.map(({ name }) => new Uint8Array(readFileSync(join(out, name.replace(/\.\w+$/, `.${to}`)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
