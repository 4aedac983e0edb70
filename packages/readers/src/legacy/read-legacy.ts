import { finding } from "@mingce/core";
import { documentName } from "../document-name.ts";
import { formatOf } from "../format/format.ts";
import type { ReadResult, Refusal } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { type Convert, convertByLibreOffice } from "./convert.ts";
import { type OldFormat, oldKindOf } from "./old-format.ts";

/** Largest old file converted, pictures included. */
const largestFile = 64 * 1024 * 1024;

/**
 * Reads .doc, .xls, .wps, .et, .rtf, .odt, .ods and the XML of Word and Excel 2003 by converting them, where this
 * machine has LibreOffice.
 *
 * Errors: returns a refusal `file/encrypted`, `file/no-converter`, `file/not-converted`, `file/too-large` or
 *         `file/format-…`; never throws.
 */
export async function readLegacy(
  bytes: Uint8Array,
  name: string,
  convert: Convert = convertByLibreOffice,
): Promise<ReadResult> {
  const shown = documentName(name);
  const refused = (refusal: Refusal): ReadResult => ({ ok: false, refusal });
  const format = formatOf(bytes) ?? "ole";
  const kind = oldKindOf(bytes);
  if (kind === "encrypted") return refused(refusals.encrypted(shown));
  if (kind === "presentation") return refused(refusals.format(shown, "pptx"));
  if (kind === "unknown") return refused(refusals.format(shown, format));
  if (bytes.length > largestFile) return refused(refusals.tooLarge(shown, bytes.length, largestFile));
  const converted = await convert(bytes, kind);
  if (!converted.ok) {
    if (converted.why === "absent") return refused(refusals.noConverter(shown, format));
    return refused(refusals.notConverted(shown, format, converted.why === "late"));
  }
  const read = await readerOf(kind);
  const result = await read(converted.bytes, name);
  if (!result.ok) return result;
  const note = finding({
    code: "text/converted",
    severity: "info",
    message:
      "文件是旧格式，由 LibreOffice 转换后读取。转换可能改变自动编号和合并单元格，请对照原件核对提示的位置。",
    at: [],
    basis: "旧格式没有公开的读取方法，只能先转换",
  });
  const { document } = result;
  return { ok: true, document: { ...document, findings: [note, ...(document.findings ?? [])] } };
}

async function readerOf({ becomes }: OldFormat) {
  if (becomes === "docx") return (await import("../docx/read-docx.ts")).readDocx;
  return (await import("../xlsx/read-xlsx.ts")).readXlsx;
}
