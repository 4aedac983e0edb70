import { expect, it } from "vitest";
import { formatOf } from "./format.ts";

/** Bytes of letters below U+0100. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const zip = "PK\x03\x04\x14\0\x06\0";

it.each([
  ["pdf", "%PDF-1.7\n%\xe2\xe3"],
  ["pdf", "\xef\xbb\xbf\n%PDF-1.4"],
  ["docx", `${zip}[Content_Types].xml${"\0".repeat(200_000)}PK\x01\x02word/document.xml`],
  ["xlsx", `${zip}xl/workbook.xml`],
  ["xlsb", `${zip}xl/worksheets/sheet1.bin${"\0".repeat(200)}PK\x01\x02xl/workbook.bin`],
  ["pptx", `${zip}ppt/presentation.xml`],
  ["odf", `${zip}mimetypeapplication/vnd.oasis.opendocument.text`],
  ["ofd", `${zip}OFD.xml`],
  ["zip", `${zip}a.txt`],
  ["zip", "PK\x05\x06"],
  ["archive", "Rar!\x1a\x07\x01"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "\x1f\x8b\x08\0"],
  ["ole", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"],
  ["image", "\x89PNG\r\n\x1a\n"],
  ["image", "\xff\xd8\xff\xe0"],
  ["image", "GIF89a"],
  ["image", "II*\0"],
  ["image", "RIFF\x24\0\0\0WEBPVP8 "],
  ["image", "BM\x36\0\x0c\0\0\0\0\0"],
  ["image", "\0\0\0\x18ftypheic"],
  ["rtf", "{\\rtf1\\ansi"],
  ["html", "\xef\xbb\xbf\n<!-- saved -->\n<!DOCTYPE html><html>"],
  ["html", "<html><body>"],
  ["html", '<?xml version="1.0"?><!DOCTYPE html><html>'],
  ["html", "\xff\xfe<\0h\0t\0m\0l\0>\0"],
  ["html", "MIME-Version: 1.0\r\nContent-Type: multipart/related"],
  ["html", "From: <Saved by Blink>\r\nSubject: a\r\n b\r\nMIME-Version: 1.0\r\n"],
  ["html", '<div class="article">'],
  ["xml", '<?xml version="1.0"?><pkg:package>'],
])("%s is known by its first bytes: %j", (format, start) => {
  expect(formatOf(bytes(start))).toBe(format);
});

it.each(["", "PK", "BM 2024", "2024 年单位预算公开", "<2024> 预算", "| 收入 | 支出 |"])(
  "text is no other format: %j",
  (text) => {
    expect(formatOf(new TextEncoder().encode(text))).toBeNull();
  },
);

it("a head full of comments takes no time", () => {
  const start = performance.now();
  expect(formatOf(bytes("<!-- -->".repeat(200)))).toBeNull();
  expect(performance.now() - start).toBeLessThan(200);
});
