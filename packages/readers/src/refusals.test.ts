import { expect, it } from "vitest";
import type { Refusal } from "./read-result.ts";
import { refusals } from "./refusals.ts";

const all: readonly Refusal[] = [
  refusals.format("预算.pdf", "pdf"),
  refusals.empty("预算.txt"),
  refusals.binary("预算.txt", 17),
  refusals.encoding("预算.txt", 12),
  refusals.encoding("预算.txt", null),
  refusals.tooLarge("预算.txt", 20 * 1024 * 1024 + 1, 20 * 1024 * 1024),
  refusals.tooManyParts("预算.txt", 1_000_000),
  refusals.rowTooWide("预算.txt", 12, 2_000),
  refusals.tableTooLarge("预算.txt", 12, 3_000),
];

it("every refusal says in Chinese sentences which file it is and what to do", () => {
  for (const { code, message } of all) {
    expect(code).toMatch(/^file\/[a-z-]+$/);
    expect(message).toMatch(/^文件“预算\.(?:txt|pdf)”.+。请.+。$/u);
  }
});

it("a refusal of a format names the format and what this version reads", () => {
  expect(refusals.format("预算.pdf", "pdf")).toEqual({
    code: "file/format-pdf",
    message:
      "文件“预算.pdf”是 PDF 文件，本版本只读取文本文档。请从中导出纯文本（.txt，UTF-8 编码），再重新提交。",
  });
});

it("a size above the limit never reads like the limit", () => {
  const { message } = refusals.tooLarge("预算.txt", 20 * 1024 * 1024 + 1, 20 * 1024 * 1024);
  expect(message).toContain("有 20.1 MB，超过文本文档 20 MB 的上限");
});
