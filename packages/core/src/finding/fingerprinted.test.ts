import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../document/document.ts";
import { type Finding, finding } from "./finding.ts";
import { fingerprinted } from "./fingerprinted.ts";

/** A document of lines and a finding at each text that stands in them, in their order. */
function found(
  lines: readonly string[],
  wrong: string,
): { document: Document; findings: readonly Finding[] } {
  const blocks = lines.map(
    (text, i): Block => ({ kind: "paragraph", text, role: "body", page: 1, line: i + 1, box: null }),
  );
  const findings = lines.flatMap((text, block) =>
    [...text.matchAll(new RegExp(wrong, "g"))].map(({ index: start }) =>
      finding({
        code: "text/made-up",
        severity: "warning",
        message: `第${block + 1}行写错。`,
        basis: "",
        stated: wrong,
        at: [
          {
            page: 1,
            line: block + 1,
            table: null,
            row: null,
            column: null,
            section: "5",
            text: wrong,
            box: null,
            address: { block, start, end: start + wrong.length },
          },
        ],
      }),
    ),
  );
  return { document: { name: "a", format: "text", blocks }, findings };
}

const printsOf = (lines: readonly string[], wrong = "。。"): readonly string[] => {
  const { document, findings } = found(lines, wrong);
  return fingerprinted(document, findings).map(({ fingerprint }) => fingerprint);
};

const line = fc
  .array(fc.constantFrom("项目支出", "基本支出", "比上年", "增加", "5.00万元", "。", "，", "。。"), {
    maxLength: 8,
  })
  .map((words) => words.join(""));

describe("the fingerprints of one document", () => {
  it("are all different, however alike its sentences are", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const prints = printsOf(lines);
        expect(new Set(prints).size).toBe(prints.length);
      }),
    );
  });

  it("stay when other sentences come in, go or change places above and below", () => {
    const others = fc.array(
      line.map((text) => `${text}。`.replace(/。+/g, "。")),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(others, others, (above, below) => {
        const own = ["公用经费预算3万元，主要用于办公。。"];
        expect(printsOf([...above, ...own, ...below])).toEqual(printsOf(own));
      }),
    );
  });

  it("stay when another number of the sentence is put right", () => {
    expect(printsOf(["收入5.00万元，增长3.1％。。"])).toEqual(printsOf(["收入 6万元，增长2.98%。。"]));
  });

  it("stay when a sentence is cut by a page", () => {
    expect(printsOf(["前文。收入5万元，", "增长3%。。"])).toEqual(printsOf(["前文。收入5万元，增长3%。。"]));
  });

  it("of equal sentences never pass from one to another when one of them is put right", () => {
    const twice = printsOf(["收入。。", "支出不变。", "收入。。"]);
    const once = printsOf(["收入。", "支出不变。", "收入。。"]);
    expect(new Set([...twice, ...once]).size).toBe(3);
  });

  it("of places a table names do not need their words", () => {
    const { document, findings } = found(["某项支出60.08"], "60.08");
    const named = findings.map((f) => ({
      ...f,
      at: f.at.map((p) => ({ ...p, row: "201", column: "total" })),
    }));
    const [kept] = fingerprinted(document, named);
    const [moved] = fingerprinted({ ...document, blocks: [] }, named);
    expect(kept?.fingerprint).toBe(moved?.fingerprint);
  });
});
