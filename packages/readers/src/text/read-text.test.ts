import type { Document } from "@mingce/core";
import { describe, expect, it } from "vitest";
import { largestText, longestTable, mostParts, readText, widestRow } from "./read-text.ts";

function read(text: string) {
  return readText(new TextEncoder().encode(text), "预算.txt");
}

/** The tree as lines: page, line, then ¶ for a paragraph or cells between bars; a rule between tables. */
function shown(text: string): string {
  const result = read(text);
  return result.ok ? outline(result.document) : result.refusal.code;
}

function outline(document: Document): string {
  const at = (page: number | null, line: number | null) => `${page === null ? "" : `p${page} `}${line}`;
  return document.blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? [`${at(block.page, block.line)} ¶ ${block.text}`]
        : [
            "table",
            ...block.rows.map((row) => `${at(row.page, row.line)} ${row.cells.map((c) => c.text).join("|")}`),
          ],
    )
    .join("\n");
}

describe("a text document", () => {
  it("is paragraphs and tables in the order of its lines", () => {
    const text = `

2024 年单位预算公开

- 一、主要职能

表 1
收入\t\t支出\t
项 目\t预算数\t功能分类\t预算数
一、本年收入\t1360.02\t201 一般公共服务支出\t1324.07
\t\t230 转移性支出\t
备注：无`;
    expect(shown(text)).toBe(
      `
3 ¶ 2024 年单位预算公开
5 ¶ 一、主要职能
7 ¶ 表 1
table
8 收入||支出|
9 项 目|预算数|功能分类|预算数
10 一、本年收入|1360.02|201 一般公共服务支出|1324.07
11 ||230 转移性支出|
12 ¶ 备注：无`.trim(),
    );
  });

  it("keeps two tables apart at a blank line and at a page break", () => {
    expect(shown("甲\t1\n\n乙\t2\n\f丙\t3\n")).toBe("table\np1 1 甲|1\ntable\np1 3 乙|2\ntable\np2 4 丙|3");
  });

  it("drops separator rows, which end no table", () => {
    expect(shown("标\t标\t\n---\t---\t--\n\n| 收入 | 数 |\n|---|---|\n| 甲 | 1 |\n\n---\n")).toBe(
      "table\n1 标|标|\ntable\n4 收入|数\n6 甲|1",
    );
  });

  it("has a row of empty cells only where it is as wide as the row above", () => {
    expect(shown("类\t款\t项\n\t\t\n\t\n丙\t3\n")).toBe("table\n1 类|款|项\n2 ||\ntable\n4 丙|3");
  });

  it("says nothing that the text does not say", () => {
    const result = read("表 1\n收入\t\n");
    expect(result).toEqual({
      ok: true,
      document: {
        name: "预算.txt",
        format: "text",
        blocks: [
          { kind: "paragraph", text: "表 1", role: "body", page: null, line: 1, box: null },
          {
            kind: "table",
            page: null,
            rows: [{ cells: [{ text: "收入" }, { text: "" }], line: 2, page: null, header: false }],
          },
        ],
      },
    });
  });
});

describe("a text document is refused", () => {
  it.each(["", " \n\t\t\n\u3000\f\n", "\ufeff\u200b", "---\n\n---\t---"])("when it is empty: %j", (text) => {
    expect(shown(text)).toBe("file/empty");
  });

  it("when it is too large, before it is decoded", () => {
    expect(readText(new Uint8Array(largestText + 1), "预算.txt")).toMatchObject({
      ok: false,
      refusal: { code: "file/too-large" },
    });
  });

  it("when it has too many lines and cells", () => {
    expect(shown("\t".repeat(mostParts + 1))).toBe("file/too-large");
  });
});

describe("a table too large for any disclosure", () => {
  const refused = (text: string): string => {
    const result = read(text);
    return result.ok ? "read" : `${result.refusal.code} ${result.refusal.message}`;
  };

  it("is refused by the row that is too wide, before cells are made of it", () => {
    const before = performance.now();
    expect(refused(`甲\r\n乙\r\n${"1\t".repeat(200_000)}`)).toContain(
      "file/too-complex 文件“预算.txt”第 3 行",
    );
    expect(refused(`|${"1|".repeat(200_000)}`)).toContain("第 1 行");
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(refused("1\t".repeat(widestRow - 1))).toBe("read");
  });

  it("is refused by its rows, page breaks or not, and by rows times columns", () => {
    const rows = (count: number): string => "甲\t1.00\n".repeat(count);
    expect(refused(`题\n${rows(longestTable)}\n\f甲\t1.00`)).toContain("第 2 行起");
    expect(refused(`${rows(longestTable)}\n题\n${rows(longestTable)}`)).toBe("read");
    expect(refused(`${rows(2_000)}${"1\t".repeat(1_500)}\n`)).toContain("file/too-complex");
  });
});
