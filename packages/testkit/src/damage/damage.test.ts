import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unitText } from "../sample/unit-text.ts";
import { type DamagedFormat, damage } from "./damage.ts";
import { randomOf } from "./random.ts";

const page = "<table><tr><td>收入</td><td>1.00</td></tr></table>";
const files: Readonly<Record<DamagedFormat, Uint8Array>> = {
  text: strToU8(unitText),
  html: strToU8(`<!DOCTYPE html>\n<html>\n${page}\n<p>合计\t2.00</p>\n</html>\n`),
  pdf: strToU8("%PDF-1.7\n1 0 obj<</Kids [2 0 R 3 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
  docx: zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(page) }),
  xlsx: zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/sheet1.xml": strToU8(page) }),
};
const formats = Object.keys(files) as DamagedFormat[];

describe.each(formats)("damage to %s", (format) => {
  const made = Array.from({ length: 60 }, (_, seed) => damage(files[format], format, randomOf(seed)));

  it("is the same for the same seed", () => {
    const again = Array.from({ length: 60 }, (_, seed) => damage(files[format], format, randomOf(seed)));
    expect(again.map((d) => d.what)).toEqual(made.map((d) => d.what));
    expect(again.every((d, i) => Buffer.from(d.bytes).equals(made[i]!.bytes))).toBe(true);
  });

  it("is of many sorts, nearly all of which change the file", () => {
    expect(new Set(made.map((d) => d.what)).size).toBeGreaterThan(30);
    const same = made.filter((d) => Buffer.from(d.bytes).equals(files[format]));
    expect(same.length).toBeLessThan(10);
  });

  it("leaves the file itself as it was", () => {
    const before = Uint8Array.from(files[format]);
    damage(files[format], format, randomOf(5));
    expect(files[format]).toEqual(before);
  });
});
