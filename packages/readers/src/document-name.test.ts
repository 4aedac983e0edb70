import { expect, it } from "vitest";
import { documentName } from "./document-name.ts";

it.each([
  ["预算公开.txt", "预算公开.txt"],
  ["upload/2024/预算公开.txt", "预算公开.txt"],
  ["D:\\公开\\预算公开.txt", "预算公开.txt"],
  ["", "未命名文件"],
  ["upload/", "未命名文件"],
])("a document from %j is shown as %s", (name, shown) => {
  expect(documentName(name)).toBe(shown);
});
