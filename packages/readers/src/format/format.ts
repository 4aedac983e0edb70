import { byteText } from "./byte-text.ts";
import type { FileFormat } from "./file-format.ts";
import { packageFormatOf } from "./package.ts";
import { beginsWith } from "./signature.ts";

/** First bytes, as each format's own specification fixes them. */
const signatures: readonly (readonly [FileFormat, string])[] = [
  ["ole", "D0 CF 11 E0 A1 B1 1A E1"],
  ["archive", "52 61 72 21 1A 07"], // Rar!
  ["archive", "37 7A BC AF 27 1C"], // 7z
  ["archive", "1F 8B 08"], // gzip
  ["image", "89 50 4E 47 0D 0A 1A 0A"], // PNG
  ["image", "FF D8 FF"], // JPEG
  ["image", "47 49 46 38 .. 61"], // GIF
  ["image", "49 49 2A 00"], // TIFF, little-endian
  ["image", "4D 4D 00 2A"], // TIFF, big-endian
  ["image", "52 49 46 46 .. .. .. .. 57 45 42 50"], // WebP
  ["image", "42 4D .. .. .. .. 00 00 00 00"], // BMP
  ["image", ".. .. .. .. 66 74 79 70 68 65 69"], // HEIC
  ["image", ".. .. .. .. 66 74 79 70 6D 69 66 31"], // HEIF
];

const packages = ["50 4B 03 04", "50 4B 05 06", "50 4B 07 08"];

/** Beginnings of formats that are written in letters, after a byte order mark, blanks and comments. */
const markup: readonly (readonly [FileFormat, RegExp])[] = [
  ["rtf", /^\{\\rtf/],
  ["html", /^<(?:!doctype\s+html|html|head|body|meta|title|style|script|table|div|p|h[1-6]|center)\b/i],
  ["html", /^<\?xml\s.*?<(?:!doctype\s+)?html\b/is],
  // A page saved with its parts is a mail: its header may begin with other fields.
  ["html", /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:/i],
  ["xml", /^<\?xml\s/],
];

/**
 * The format that the first bytes of a file announce.
 *
 * Shape:  looks at the first 1,024 bytes, for a ZIP package also at its list of parts; null where none fits.
 * Source: ISO 32000 readers accept a PDF that begins anywhere in its first 1,024 bytes.
 */
export function formatOf(bytes: Uint8Array): FileFormat | null {
  if (packages.some((signature) => beginsWith(bytes, signature))) return packageFormatOf(bytes);
  const binary = signatures.find(([, signature]) => beginsWith(bytes, signature));
  if (binary) return binary[0];
  const head = byteText(bytes.subarray(0, 1024));
  if (/%PDF-\d/.test(head)) return "pdf";
  // Without its zero bytes, markup in UTF-16 reads like markup in ASCII.
  const letters = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
  const start = letters.replace(/<!--.*?-->/gs, "").trimStart();
  return markup.find(([, beginning]) => beginning.test(start))?.[0] ?? null;
}
