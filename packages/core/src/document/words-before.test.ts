import { describe, expect, it } from "vitest";
import type { Block, Document } from "./document.ts";
import { wordsBefore } from "./words-before.ts";

const paragraph = (text: string): Block => ({
  kind: "paragraph",
  text,
  role: "body",
  page: null,
  line: null,
  box: null,
});
const document = (...blocks: readonly Block[]): Document => ({ name: "a", format: "text", blocks });
const before = (found: string, ...texts: readonly string[]): string => {
  const block = texts.findIndex((text) => text.includes(found));
  const start = texts[block]?.indexOf(found) ?? 0;
  return wordsBefore(document(...texts.map(paragraph)), { block, start, end: start + found.length });
};

describe("the words before a place", () => {
  it("begin with its sentence and hold letters only", () => {
    expect(before("3.1%", "收入1万元。项目支出 5.00 万元，增长3.1%。")).toBe("项目支出万元增长");
  });

  it("of a sentence that is cut by a page or a line are those of both parts", () => {
    expect(before("3.1%", "收入。项目支出5.00万元，", "比上年增长3.1%。")).toBe("项目支出万元比上年增长");
    expect(before("3.1%", "收入。", "增长3.1%。")).toBe("增长");
  });

  it("are those after it where it begins the sentence", () => {
    expect(before("上半年", "收入。上半年预算数5万元。其他")).toBe("预算数万元");
  });

  it("in a table are those to its left, at its beginning those to its right", () => {
    const cells = ["产出指标", "次数", "≥0次", "说明"].map((text) => ({ text }));
    const table: Block = { kind: "table", page: null, rows: [{ cells, line: 1, page: null, header: false }] };
    const at = (cell: number): string =>
      wordsBefore(document(table), { block: 0, row: 0, cell, start: 0, end: 2 });
    expect(at(2)).toBe("产出指标次数");
    expect(at(0)).toBe("次数次说明");
  });

  it("are none where the address leads nowhere", () => {
    expect(wordsBefore(document(), { block: 3, start: 0, end: 1 })).toBe("");
  });
});
