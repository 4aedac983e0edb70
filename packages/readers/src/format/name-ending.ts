import type { FileFormat } from "./file-format.ts";

const endings: Readonly<Record<string, FileFormat>> = {
  pdf: "pdf",
  ofd: "ofd",
  docx: "docx",
  docm: "docx",
  xlsx: "xlsx",
  xlsm: "xlsx",
  doc: "ole",
  xls: "ole",
  wps: "ole",
  et: "ole",
  odt: "odf",
  ods: "odf",
  zip: "zip",
  rar: "archive",
  "7z": "archive",
  png: "image",
  jpg: "image",
  jpeg: "image",
  tif: "image",
  tiff: "image",
};

/** The format that the ending of a file's name announces, of those that are no text; null where it announces none. */
export function formatOfName(name: string): FileFormat | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null;
}
