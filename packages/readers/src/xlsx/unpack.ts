import { type UnzipFileInfo, unzipSync } from "fflate";

/** The parts of a package that were wanted, by path without a leading slash; or why it was not opened. */
export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: "damaged" | "tooLarge" };

/** Most bytes that the wanted parts of one package may unpack to. A disclosure of forty pages takes about 3 MB. */
export const largestUnpacked = 128 * 1024 * 1024;

/**
 * Unpacks the wanted parts of an Office package (a ZIP file).
 *
 * Shape:  path → bytes; of parts with one name the last counts.
 * Errors: "damaged" for a ZIP file that cannot be opened, "tooLarge" where the parts announce more than `limit` bytes;
 *         never throws. A part longer than it announces is cut there, so memory is bounded by the limit.
 * Limit:  parts that are encrypted or packed by another method than deflate make the package damaged.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limit: number = largestUnpacked,
): Unpacked {
  let announced = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    if (!wanted(pathOf(file.name)) || announced > limit) return false;
    announced += file.originalSize;
    return announced <= limit;
  };
  try {
    const parts = new Map<string, Uint8Array>();
    for (const [name, part] of Object.entries(unzipSync(bytes, { filter }))) parts.set(pathOf(name), part);
    return announced > limit ? { ok: false, why: "tooLarge" } : { ok: true, parts };
  } catch {
    return { ok: false, why: "damaged" };
  }
}

/** Some writers begin paths with a slash or part them with backslashes. */
function pathOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}
