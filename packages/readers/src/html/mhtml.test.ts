import { describe, expect, it } from "vitest";
import { formatOf } from "../format/format.ts";
import { htmlText } from "./charset.ts";
import { isMhtml, pageOf } from "./mhtml.ts";

function archive(type: string, transfer: string, body: string, first = ""): Uint8Array {
  const lines = [
    "From: <Saved by Blink>",
    "Subject: =?utf-8?Q?=E9=A2=84?=",
    " =?utf-8?Q?=E7=AE=97?=",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html";',
    ' boundary="----=_Part"',
    "",
    first,
    "------=_Part",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${transfer}`,
    "",
    body,
    "------=_Part",
    "Content-Type: text/html",
    "",
    "<p>另一页",
    "------=_Part--",
    "",
  ];
  return Uint8Array.from(Buffer.from(lines.join("\r\n"), "latin1"));
}

function textOf(bytes: Uint8Array): string {
  const page = pageOf(bytes);
  return htmlText(page.bytes, page.charset).trim();
}

describe("a page saved as one file", () => {
  it("is known by its header", () => {
    const bytes = archive("text/html", "8bit", "<p>");
    expect(formatOf(bytes)).toBe("html");
    expect(isMhtml(bytes)).toBe(true);
    expect(isMhtml(Uint8Array.from(Buffer.from("<html>MIME-Version: 1.0")))).toBe(false);
  });

  it.each([
    ["quoted-printable", "<p style=3D'a'>=E9=A2=84=\r\n=E7=AE=97</p>"],
    [
      "base64",
      Buffer.from("<p style='a'>预算</p>")
        .toString("base64")
        .replace(/(.{20})/g, "$1\r\n"),
    ],
  ])("is decoded from %s", (transfer, body) => {
    expect(textOf(archive("text/html; charset=utf-8", transfer, body))).toBe("<p style='a'>预算</p>");
  });

  it("is read in the encoding its part announces", () => {
    expect(textOf(archive('text/html; charset="gb2312"', "quoted-printable", "<p>=D4=A4=CB=E3"))).toBe(
      "<p>预算",
    );
  });

  it("without a page in it is refused", () => {
    const bytes = Uint8Array.from(Buffer.from("MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx"));
    expect(() => pageOf(bytes)).toThrow();
  });
});
