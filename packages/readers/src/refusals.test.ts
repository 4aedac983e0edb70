import { expect, it } from "vitest";
import type { Refusal } from "./read-result.ts";
import { refusals } from "./refusals.ts";

const all: readonly Refusal[] = [
  refusals.format("预算.pdf", "pdf"),
  refusals.format("预算.ofd", "ofd"),
  refusals.noWorkbook("预算.docx", "docx"),
  refusals.noWorkbook("预算.xls", "ole"),
  refusals.noWorkbook("预算.zip", "zip"),
  refusals.empty("预算.txt"),
  refusals.damaged("预算.docx", null),
  refusals.damaged("预算.docx", "正文"),
  refusals.encrypted("预算.docx"),
  refusals.onlyPictures("预算.docx"),
  refusals.tooComplex("预算.docx", "的表格一层套一层"),
  refusals.noConverter("预算.doc", "ole"),
  refusals.notConverted("预算.doc", "ole", false),
  refusals.notConverted("预算.doc", "ole", true),
  refusals.binary("预算.txt", 17),
  refusals.encoding("预算.txt", 12),
  refusals.encoding("预算.txt", null),
  refusals.tooLarge("预算.txt", 20 * 1024 * 1024 + 1, 20 * 1024 * 1024),
  refusals.tooManyParts("预算.txt", 1_000_000),
  refusals.scanned("预算.pdf", [1, 2, 3, 5], 6),
  refusals.rowTooWide("预算.txt", 12, 2_000),
  refusals.tableTooLarge("预算.txt", 12, 3_000),
];

it("every refusal says in Chinese sentences which file it is and what to do", () => {
  for (const { code, message } of all) {
    expect(code).toMatch(/^file\/[a-z-]+$/);
    expect(message).toMatch(/^文件“预算\.[a-z]+”.+。请.+。$/u);
  }
});

it("a refusal of a format names the format and what to submit instead", () => {
  expect(refusals.format("预算.ofd", "ofd")).toEqual({
    code: "file/format-ofd",
    message:
      "文件“预算.ofd”是 OFD 版式文件，本版本不读取这种格式。请在 OFD 阅读器里另存或打印为 PDF，或者提交生成它的 Word、Excel 文件。",
  });
});

it("only what a program opens as a workbook is to be stored as one", () => {
  expect(refusals.noWorkbook("预算.xls", "ole").message).toContain("另存为 .xlsx");
  expect(refusals.noWorkbook("预算.zip", "zip").message).toContain("请解压后逐个提交");
  expect(refusals.noWorkbook("预算.docx", "docx").message).toBe(
    "文件“预算.docx”是 Word 文档（.docx），不是 Excel 工作簿（.xlsx）。请改用填好的填报工作簿或财务系统导出的官方表（都是 .xlsx 工作簿）来导入。",
  );
});

it("a size above the limit never reads like the limit", () => {
  const { message } = refusals.tooLarge("预算.txt", 20 * 1024 * 1024 + 1, 20 * 1024 * 1024);
  expect(message).toContain("有 20.1 MB，超过 20 MB 的上限");
});
