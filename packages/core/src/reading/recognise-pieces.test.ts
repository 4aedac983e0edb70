import { forms } from "@mingce/forms";
import { textDocument, unitText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { recognise } from "./recognise.ts";

const part = (n: string, text = unitText) => {
  const parts = text.split(/\n(?=第[一二三四]部分)/);
  return parts.findLast((p) => p.startsWith(`第${n}部分`)) ?? "";
};
const known = (text: string) => recognise(textDocument(text), forms);

describe("a document in pieces", () => {
  it("is of the form its tables alone name, and the evidence says what is missing", () => {
    const identity = known(part("二"));
    expect(identity).toMatchObject({ form: "xinjiang-2024-unit", year: 2024, level: "unit" });
    expect(identity.evidence.join("")).toContain("没有情况说明");
  });

  it("is of the form its narrative alone names; the level is read from its sentences", () => {
    const narrative = part("三").replace("2024年单位预算情况说明", "");
    expect(known(narrative)).toMatchObject({ form: "xinjiang-2024-unit", level: "unit" });
  });

  it("stays unknown where its pieces fit two years as well", () => {
    const few = part("三").split("\n一、")[1]?.split("\n三、")[0] ?? "";
    expect(known(`一、${few}`).form).toBeNull();
  });
});

describe("a document of another year than the form", () => {
  it("is read with that form, keeps its own year, and the evidence says so", () => {
    const identity = known(unitText.replaceAll("2024年", "2023年"));
    expect(identity).toMatchObject({ form: "xinjiang-2024-unit", year: 2023 });
    expect(identity.evidence.join("")).toContain("本文件是2023年的");
  });
});
