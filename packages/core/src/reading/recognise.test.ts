import { forms } from "@mingce/forms";
import { textDocument, unitText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { tablesOf } from "../form/form.ts";
import { likeness, recognise } from "./recognise.ts";

const known = (text: string) => recognise(textDocument(text), forms);

describe("a disclosure", () => {
  it("is recognised by its titles: form, year, level and body, each with what was seen", () => {
    const identity = known(unitText);
    expect(identity).toMatchObject({
      form: "xinjiang-2024-unit",
      year: 2024,
      level: "unit",
      unit: "某市某区档案馆",
    });
    expect(identity.resemblance).toBeGreaterThan(0.95);
    expect(identity.evidence.every((sentence) => sentence.endsWith("。"))).toBe(true);
  });

  it("is recognised with blanks in its words and full-width digits in its year", () => {
    const spaced = unitText.replaceAll("2024年", "２０２４ 年 ").replaceAll("预算公开", "预 算 公 开");
    expect(known(spaced)).toMatchObject({ form: "xinjiang-2024-unit", year: 2024 });
  });

  it("is recognised by titles in the form's other wordings, and by contents with leaders and pages", () => {
    const form = forms.find((f) => f.id === "xinjiang-2022-unit")!;
    const titles = tablesOf(form).map((t) => (t.also[0] ?? t.title).replace("{level}", "单位"));
    expect(titles.some((t, i) => t !== tablesOf(form)[i]?.title.replace("{level}", "单位"))).toBe(true);
    expect(
      likeness(
        titles.map((t) => `${t}…………12`),
        form,
      ).tables,
    ).toBe(1);
  });

  it("follows the most of its lines where one names another body", () => {
    const stale = unitText.replace("编制单位：某市某区档案馆", "编制单位：某市某区教育局");
    expect(known(stale).unit).toBe("某市某区档案馆");
  });

  it("keeps its body unknown where a placeholder stands for its name, and says so", () => {
    const open = known(unitText.replaceAll("某市某区档案馆", "某市某区XX单位"));
    expect(open).toMatchObject({ form: "xinjiang-2024-unit", unit: null });
    expect(open.evidence.join("")).toContain("占位的“某市某区XX单位”，没有填写单位名称");
  });

  it("keeps its year unknown where its lines contradict one another as often as not", () => {
    const torn = `某市某局
2024年单位预算公开
第二部分 2023年单位预算公开表
`;
    const identity = known(torn);
    expect(identity.year).toBeNull();
    expect(identity.evidence.join("")).toContain("年度不一致");
  });

  it("keeps its form unknown where its level is, and where too little of it is there", () => {
    const levelless = unitText.replaceAll("单位", "");
    expect(known(levelless)).toMatchObject({ level: null, form: null });
    expect(known(unitText.slice(0, 200)).form).toBeNull();
  });

  it("is not what a letter is: nothing is known and nothing is guessed", () => {
    expect(known("关于召开会议的通知\n明天上午十点开会。\n")).toMatchObject({
      form: null,
      year: null,
      level: null,
      unit: null,
      resemblance: 0,
    });
  });
});
