import { expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

it("text is read whatever its name ends in", async () => {
  const bytes = new TextEncoder().encode("2024 年单位预算公开\n");
  expect(await readDocument(bytes, "upload/预算.pdf")).toMatchObject({
    ok: true,
    document: { name: "预算.pdf" },
  });
});

it("the bytes of a file decide what reads it", async () => {
  const bytes = new TextEncoder().encode("%PDF-1.7\n");
  expect(await readDocument(bytes, "预算.txt")).toMatchObject({
    ok: false,
    refusal: { code: "file/damaged" },
  });
});

it("what is of no known format and no Chinese text is what its name announces, damaged", async () => {
  const refusal = async (bytes: readonly number[], name: string) => {
    const result = await readDocument(Uint8Array.from(bytes), name);
    return result.ok ? null : result.refusal;
  };
  const words = [...new TextEncoder().encode("hello")];
  expect(await refusal(words, "预算.ofd")).toMatchObject({
    code: "file/damaged",
    message: expect.stringContaining("名称像是 OFD 版式文件，内容却不是"),
  });
  expect(await refusal([7, 0, 255, 0, 1, 2], "预算.PDF")).toMatchObject({
    code: "file/damaged",
    message: expect.stringContaining("名称像是 PDF 文件，内容却不是"),
  });
  expect(await refusal(words, "预算.txt")).toBeNull();
  expect(await refusal([7, 0, 255, 0, 1, 2], "预算.txt")).toMatchObject({ code: "file/binary" });
  expect(await refusal([], "预算.pdf")).toMatchObject({ code: "file/empty" });
});
