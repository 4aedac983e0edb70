import { byteText } from "./byte-text.ts";
import type { FileFormat } from "./file-format.ts";

/** A part that tells one kind of package from the others. */
const parts: readonly (readonly [FileFormat, RegExp])[] = [
  ["docx", /word\/(?:document|_rels|styles)/],
  ["xlsb", /xl\/workbook\.bin/],
  ["xlsx", /xl\/(?:workbook|_rels|worksheets)/],
  ["pptx", /ppt\/(?:presentation|_rels|slides)/],
  ["odf", /mimetypeapplication\/vnd\.oasis\.opendocument/],
  ["ofd", /OFD\.xml/],
];

const window = 64 * 1024;

/**
 * What a ZIP package holds, by the names of its parts.
 *
 * Limit: looks for the names in the first and last 64 kB, where a package lists them; a package with a longer list
 * is called a ZIP archive.
 */
export function packageFormatOf(bytes: Uint8Array): FileFormat {
  const ends = [bytes.subarray(0, window), bytes.subarray(-window)].map(byteText);
  const found = parts.find(([, name]) => ends.some((end) => name.test(end)));
  return found?.[0] ?? "zip";
}
