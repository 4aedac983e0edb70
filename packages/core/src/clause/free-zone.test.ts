import { describe, expect, it } from "vitest";
import { freeZones } from "./free-zone.ts";

const never = (): boolean => false;
const both: ReadonlySet<string> = new Set(["reason", "use"]);

/** The free text of a sentence as declared: a list of what stands in it. */
const textsOf = (text: string, slots = both, resumes: (from: number) => boolean = never): readonly string[] =>
  freeZones(text, slots, resumes).map((z) => `${z.slot} ${text.slice(z.start, z.end)}`);

describe("free text in a sentence", () => {
  it.each([
    ["增长2.58%，主要原因是人员增资。", "reason 人员增资"],
    ["增长0.97%。主要原因是：人员增资。", "reason 人员增资"],
    ["下降6.27%，主要是由于在编人员减少。", "reason 在编人员减少"],
    ["36.85万元，主要是用于人员养老保险。", "use 人员养老保险"],
    ["20.13万元，主要用于：综合修缮。", "use 综合修缮"],
    ["30万元用于弥补经费的不足。", "use 弥补经费的不足"],
    ["36.85万元，主要为养老保险缴费。", "use 养老保险缴费"],
  ])("%s", (text, zone) => {
    expect(textsOf(text)).toEqual([zone]);
  });

  it("is only what the form declares", () => {
    expect(textsOf("36.85万元，主要用于养老保险。", new Set(["reason"]))).toEqual([]);
  });

  it("ends where a declared subject speaks again and nowhere else", () => {
    const text = "主要原因是一是增资；二是补发。教育支出增加5.00万元。";
    expect(textsOf(text)).toEqual(["reason 一是增资；二是补发。教育支出增加5.00万元"]);
    expect(textsOf(text, both, (from) => text.startsWith("教育支出", from))).toEqual([
      "reason 一是增资；二是补发",
    ]);
  });

  it("does not begin again inside itself", () => {
    expect(textsOf("主要原因是设备老化，主要用于更新，主要原因是安全。")).toHaveLength(1);
  });
});
