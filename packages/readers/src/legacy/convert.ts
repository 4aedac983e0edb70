import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runGuarded } from "./guarded.ts";
import { findLibreOffice } from "./libreoffice.ts";
import type { OldFormat } from "./old-format.ts";
import { makeProfile } from "./profile.ts";

/** The converted file, or why there is none: no converter on this machine, no end in time, or nothing came out. */
export type Converted =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: "absent" | "late" | "failed" };

/** Converts an old file. */
export type Convert = (bytes: Uint8Array, format: OldFormat) => Promise<Converted>;

/** A file of 40 pages takes about 3 s, the start of the program included; a server gives a file 30 s in all. */
const limit = 25_000;

const filters = { docx: "docx:MS Word 2007 XML", xlsx: "xlsx:Calc MS Excel 2007 XML" } as const;

/**
 * Converts an old file by LibreOffice in a folder and a profile of its own, both removed afterwards. Nothing in the
 * file is run or loaded. Errors: none is thrown; a program that does not end in time is killed with all it started, and so
 * is one whose caller ends before it.
 */
export const convertByLibreOffice: Convert = async (bytes, format) => {
  const program = await findLibreOffice();
  if (program === null) return { ok: false, why: "absent" };
  const folder = await mkdtemp(join(tmpdir(), "mingce-convert-"));
  try {
    const [profile, source] = [join(folder, "profile"), join(folder, `source.${format.ending}`)];
    await makeProfile(profile);
    await writeFile(source, bytes);
    // It sees no setting of the program that calls it.
    const { PATH, SystemRoot } = process.env;
    const env = { PATH, SystemRoot, HOME: folder, TMPDIR: folder, TEMP: folder, LANG: "C.UTF-8" };
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--nolockcheck",
      "--nodefault",
      "--convert-to",
      filters[format.becomes],
      "--outdir",
      join(folder, "out"),
      source,
    ];
    const ended = await runGuarded(program, options, { folder, env, limit });
    if (!ended) return { ok: false, why: "late" };
    return { ok: true, bytes: await readFile(join(folder, "out", `source.${format.becomes}`)) };
  } catch {
    return { ok: false, why: "failed" };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
