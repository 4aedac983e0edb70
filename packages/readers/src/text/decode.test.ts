import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const text = "一、本年收入\t1360.02\r\n一般公共预算拨款\t1355.86\n";
const utf8 = new TextEncoder().encode(text);

/** "一般公共预算支出 1\n" in GB18030, byte by byte: Node writes no GB18030. */
const gbk = [
  0xd2, 0xbb, 0xb0, 0xe3, 0xb9, 0xab, 0xb9, 0xb2, 0xd4, 0xa4, 0xcb, 0xe3, 0xd6, 0xa7, 0xb3, 0xf6, 0x20, 0x31,
  0x0a,
];

function utf16(content: string, order: "little" | "big"): number[] {
  return Array.from({ length: content.length }, (_, index) => content.charCodeAt(index)).flatMap((code) =>
    order === "little" ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
  );
}

function decoded(bytes: Iterable<number>) {
  const result = decode(Uint8Array.from(bytes), "预算.txt");
  return result.ok ? result.text : result.refusal.code;
}

describe("decoding", () => {
  it.each([
    ["UTF-8", utf8],
    ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, ...utf8]],
    ["UTF-16 little-endian with a mark", [0xff, 0xfe, ...utf16(text, "little")]],
    ["UTF-16 big-endian with a mark", [0xfe, 0xff, ...utf16(text, "big")]],
    ["UTF-16 little-endian without a mark", utf16(text, "little")],
    ["UTF-16 big-endian without a mark", utf16(text, "big")],
  ])("reads %s", (_, bytes) => {
    expect(decoded(bytes)).toBe(text);
  });

  it("reads GB18030, with its characters of four bytes", () => {
    expect(decoded(gbk)).toBe("一般公共预算支出 1\n");
    expect(decoded([...gbk, 0x81, 0x39, 0xee, 0x39])).toBe("一般公共预算支出 1\n㐀");
  });

  it("tells UTF-16 byte orders apart where 一 has a zero byte too", () => {
    const ones = "一一一一一一 1\n";
    expect(decoded(utf16(ones, "little"))).toBe(ones);
    expect(decoded(utf16(ones, "big"))).toBe(ones);
  });

  it("reads damaged UTF-8 as nothing else, and says in which line it is damaged", () => {
    const half = [0xe4, 0xb8];
    const cut = new Uint8Array([...utf8, ...half, ...new TextEncoder().encode(text.repeat(20))]);
    const result = decode(cut, "预算.txt");
    expect(result).toMatchObject({ ok: false, refusal: { code: "file/encoding" } });
    expect(result.ok ? "" : result.refusal.message).toContain("第 3 行");
  });

  it("refuses Big5, which GB18030 would read as other hanzi", () => {
    const big5 = [
      0xb9, 0x77, 0xba, 0xe2, 0xa4, 0xbd, 0xb6, 0x7d, 0xb3, 0xe6, 0xa6, 0xec, 0xa6, 0xac, 0xa4, 0x4a,
    ];
    expect(decoded(big5)).toBe("file/encoding");
  });

  it("refuses UTF-16 that breaks off inside a character", () => {
    expect(decoded([0xff, 0xfe, ...utf16(text, "little"), 0x4e])).toBe("file/encoding");
  });

  it.each([
    ["a zero byte", [...utf8, 0, ...utf8]],
    ["many control characters", Array.from({ length: 400 }, (_, index) => (index % 9 === 0 ? 1 : 65))],
    ["zeros after a UTF-16 mark", [0xff, 0xfe, 0x41, 0, 0, 0]],
  ])("refuses %s as binary", (_, bytes) => {
    expect(decoded(bytes)).toBe("file/binary");
  });

  it("takes single control characters for slips of a conversion", () => {
    expect(decoded([...utf8, 7])).toBe(`${text}\u0007`);
  });
});
