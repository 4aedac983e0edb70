import { forms } from "@mingce/forms";
import { textDocument, unitText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { readDisclosure } from "./read.ts";

/** The sample with a blank for every figure of its text, and nothing in its tables' cells for amounts. */
const template = unitText
  .replace(/(?<=\t)[\d,.]+(?=\t|$)/gm, "")
  .replace(/\d[\d,.]*(?=万元|%|平方米|个|家|人|辆|台|项)/g, "XXX")
  .replaceAll("某市某区档案馆", "某市某区XX单位");

const reading = (text: string) => readDisclosure(textDocument(text), forms);

describe("a form that nobody has filled in", () => {
  it("is recognised, and states nothing", () => {
    const blank = reading(template);
    expect(blank.blankTemplate).toBe(true);
    expect(blank.identity).toMatchObject({
      form: "xinjiang-2024-unit",
      year: 2024,
      level: "unit",
      unit: null,
    });
    expect(blank.identity.evidence.join("")).toContain("是空白样表");
    expect(blank.outline.tables.length).toBeGreaterThan(5);
    const said = [
      blank.statements,
      blank.numbers,
      blank.listings,
      blank.frames,
      blank.codeNames,
      blank.units,
    ];
    expect(said.flat()).toEqual([]);
  });

  it("has its placeholders as notes, one for each kind, with their places", () => {
    const { findings, placeholders } = reading(template.replace("增加XXX", "增加（减少）XXX"));
    expect(findings.every((f) => f.code === "text/placeholder" && f.severity === "info")).toBe(true);
    expect(findings.map((f) => f.message.replace(/\d+处.*/, ""))).toEqual([
      "空白样表里有待填写处",
      "空白样表里有待选定的词",
      "空白样表里有示例科目",
    ]);
    expect(findings[0]?.at[0]?.line).toBeGreaterThan(0);
    expect(placeholders.length).toBeGreaterThan(20);
  });

  it("is one as well where its tables print zeros", () => {
    expect(reading(template.replace("合计\t", "合计\t0.00")).blankTemplate).toBe(true);
  });
});

describe("a filled document", () => {
  it("is none, whatever was left in it", () => {
    const left = reading(unitText.replace(/\d[\d,.]*万元，主要/g, "XXX万元，主要"));
    expect(left.blankTemplate).toBe(false);
    expect(left.statements.length).toBeGreaterThan(50);
  });

  it("is none where only its text was left open", () => {
    const tables = unitText.replace(/\d[\d,.]*(?=万元|%)/g, "XXX");
    expect(reading(tables).blankTemplate).toBe(false);
    expect(reading(tables).placeholders.length).toBeGreaterThan(20);
  });

  it("is none for the want of numbers alone", () => {
    expect(reading("某市某局\n关于召开会议的通知\n").blankTemplate).toBe(false);
  });
});
