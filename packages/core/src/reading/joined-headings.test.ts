import { forms } from "@mingce/forms";
import { describe, expect, it } from "vitest";
import type { Document, Paragraph } from "../document/document.ts";
import { withHeadingsJoined } from "./joined-headings.ts";

const line = (text: string, at: number): Paragraph => ({
  kind: "paragraph",
  text,
  role: "body",
  page: 1,
  line: at,
  box: null,
});
const document = (...texts: string[]): Document => ({
  name: "a.pdf",
  format: "pdf",
  blocks: texts.map(line),
});
const textsOf = (d: Document): readonly string[] =>
  d.blocks.flatMap((b) => (b.kind === "paragraph" ? [b.text] : []));

describe("a heading printed in two lines", () => {
  it("is one paragraph that knows both its lines", () => {
    const read = withHeadingsJoined(
      document("七、关于某省人民政府某办公厅2024年一般", "公共预算项目支出情况说明", "（一）项目名称：修缮"),
      forms,
    );
    expect(textsOf(read)).toEqual([
      "七、关于某省人民政府某办公厅2024年一般公共预算项目支出情况说明",
      "（一）项目名称：修缮",
    ]);
    expect(read.blocks[0]).toMatchObject({ spans: [{ line: 0 }, { line: 1, start: 21 }] });
  });

  it("is one paragraph in other words than the form's too, where it begins with 关于 and ends with 说明", () => {
    const read = withHeadingsJoined(
      document("十一、关于某局2024年上", "半年结转资金说明", "某局2024年上年结转结余", "预算情况说明"),
      forms,
    );
    expect(textsOf(read)).toEqual([
      "十一、关于某局2024年上半年结转资金说明",
      "某局2024年上年结转结余",
      "预算情况说明",
    ]);
  });

  it("is left alone where one line is a heading already, or both together are none", () => {
    const whole = document("单位支出总体情况表", "单位：万元", "一般公共预算", "支出情况很好");
    expect(withHeadingsJoined(whole, forms)).toBe(whole);
  });

  it("is not made of running text", () => {
    const text = document("各单位应当按时公开，", "单位支出总体情况表");
    expect(withHeadingsJoined(text, forms)).toBe(text);
  });
});
