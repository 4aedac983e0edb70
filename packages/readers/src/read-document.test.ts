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
