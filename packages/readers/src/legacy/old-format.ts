import { byteText } from "../format/byte-text.ts";

/** A format that is read by converting it: what its file is to end in for the converter, and what it becomes. */
export interface OldFormat {
  readonly ending: "doc" | "xls" | "rtf" | "odt" | "ods" | "xml";
  readonly becomes: "docx" | "xlsx";
}

/** What a file in an old container turns out to be. */
export type OldKind = OldFormat | "encrypted" | "presentation" | "unknown";

const doc: OldFormat = { ending: "doc", becomes: "docx" };
const xls: OldFormat = { ending: "xls", becomes: "xlsx" };

/** Streams of compound files (MS-CFB) that tell what program wrote them; WPS writes those of Microsoft's formats. */
const streams: readonly (readonly [string, OldKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", doc],
  ["Workbook", xls],
  ["Book", xls],
  ["PowerPoint Document", "presentation"],
];

/** Beginnings of formats that are written in letters. */
const beginnings: readonly (readonly [RegExp, OldKind])[] = [
  [/^\{\\rtf/, { ending: "rtf", becomes: "docx" }],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, { ending: "odt", becomes: "docx" }],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, { ending: "ods", becomes: "xlsx" }],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/, "presentation"],
  [/progid="Word\.Document"|<pkg:package\b|<w:wordDocument\b/, { ending: "xml", becomes: "docx" }],
  [/progid="Excel\.Sheet"/, { ending: "xml", becomes: "xlsx" }],
];

/** What an old file holds, by its own bytes: the ending of its name says nothing. */
export function oldKindOf(bytes: Uint8Array): OldKind {
  const head = byteText(bytes.subarray(0, 1024));
  if (!head.startsWith("\xd0\xcf\x11\xe0"))
    return beginnings.find(([beginning]) => beginning.test(head))?.[1] ?? "unknown";
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The name of a stream stands in its directory entry in UTF-16, ended by a zero.
  return streams.find(([name]) => file.includes(Buffer.from(`${name}\0`, "utf16le")))?.[1] ?? "unknown";
}
