import { describe, expect, it } from "vitest";
import { docx, p } from "../docx/docx-fixture.ts";
import type { Convert } from "./convert.ts";
import { readLegacy } from "./read-legacy.ts";

const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Letters below U+0100 as bytes, then a name as a compound file writes it. */
function file(start: string, stream = ""): Uint8Array {
  return Uint8Array.from(
    Buffer.concat([Buffer.from(start, "latin1"), Buffer.from(`${stream}\0`, "utf16le")]),
  );
}

const absent: Convert = async () => ({ ok: false, why: "absent" });

async function codeOf(bytes: Uint8Array, convert: Convert = absent): Promise<string> {
  const result = await readLegacy(bytes, "预算.doc", convert);
  return result.ok ? "read" : result.refusal.code;
}

describe("an old file", () => {
  it.each([
    ["a Word or WPS document", file(ole, "WordDocument"), "doc", "docx"],
    ["an Excel or ET workbook", file(ole, "Workbook"), "xls", "xlsx"],
    ["a workbook of Excel 5", file(ole, "Book"), "xls", "xlsx"],
    ["RTF", file("{\\rtf1\\ansi"), "rtf", "docx"],
    ["an ODF text", file("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.textPK"), "odt", "docx"],
    [
      "an ODF workbook",
      file("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"),
      "ods",
      "xlsx",
    ],
    [
      "XML of Word 2003",
      file('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      "xml",
      "docx",
    ],
    [
      "XML of Excel 2003",
      file('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      "xml",
      "xlsx",
    ],
  ])("%s is converted to what can be read", async (_, bytes, ending, becomes) => {
    const asked: unknown[] = [];
    const convert: Convert = async (__, format) => {
      asked.push(format);
      return { ok: false, why: "failed" };
    };
    expect(await codeOf(bytes, convert)).toBe("file/not-converted");
    expect(asked).toEqual([{ ending, becomes }]);
  });

  it("is read from what the converter makes of it, with a note that says so", async () => {
    const result = await readLegacy(file(ole, "WordDocument"), "a/预算.doc", async () => ({
      ok: true,
      bytes: docx({ body: p("预算公开") }),
    }));
    expect(result).toMatchObject({
      ok: true,
      document: { name: "预算.doc", blocks: [{ text: "预算公开" }], findings: [{ code: "text/converted" }] },
    });
  });

  it.each([
    ["with a password", file(ole, "EncryptedPackage"), "file/encrypted"],
    ["of PowerPoint", file(ole, "PowerPoint Document"), "file/format-pptx"],
    ["of another program", file(ole, "Setup"), "file/format-ole"],
    ["of XML that is no document", file('<?xml version="1.0"?><a/>'), "file/format-xml"],
    ["on a machine without LibreOffice", file(ole, "WordDocument"), "file/no-converter"],
  ])("%s is refused by a code of its own", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("that the converter cannot finish in time is refused", async () => {
    expect(await codeOf(file(ole, "WordDocument"), async () => ({ ok: false, why: "late" }))).toBe(
      "file/not-converted",
    );
  });
});
