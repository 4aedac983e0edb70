import { xinjiang2024Unit } from "@mingce/forms";
import { textDocument, unitText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { opaqueNames } from "./opaque-names.ts";
import { stretchesOf } from "./outline.ts";
import { plainHeading } from "./plain-heading.ts";

/** What the document is cut into: kind and id of each stretch, in order. */
function cut(text: string): readonly string[] {
  return stretchesOf(textDocument(text), xinjiang2024Unit, opaqueNames([])).map(({ what }) => {
    if (what.kind === "table") return what.table.id;
    if (what.kind === "section") return what.section.id;
    return what.kind === "sheet" ? `sheet ${what.sheet.id}` : what.kind;
  });
}

describe("the outline", () => {
  it("has every table and section once, though the contents name them too", () => {
    const stretches = cut(unitText);
    expect(stretches.filter((id) => id === "t05")).toHaveLength(1);
    expect(stretches.filter((id) => id === "5.3")).toHaveLength(1);
    expect(stretches.indexOf("contents")).toBeLessThan(stretches.indexOf("t01"));
  });

  it("knows a title and a heading whatever its quotation marks", () => {
    const of = (left: string, right: string) => cut(unitText.replaceAll("“", left).replaceAll("”", right));
    for (const [left, right] of ['""', "”“", "「」", "‘’", "''"])
      expect(of(left ?? "", right ?? "")).toEqual(cut(unitText));
    expect(of("", "")).toEqual(cut(unitText));
  });

  const body = (heading: string): string => `第一部分 某局概况
第三部分 2024年单位预算情况说明
${heading}
某局2024年支出预算10.00万元，其中：
`;

  it.each([
    "三、关于某局2024年支出预算情况说明",
    "三、 关于某局 2024 年支出预算情况的说明",
    "三、某局2024年部门支出预算情况说明",
    "三、支出预算情况说明",
  ])("finds a heading by ordinal and likeness: %s", (heading) => {
    expect(cut(body(heading))).toContain("3");
  });

  it("finds a heading whose ordinal is lost or of another style by its words alone", () => {
    expect(cut(body("关于某局2024年支出预算情况说明"))).toContain("3");
    expect(cut(body("（三）关于某局2024年支出预算情况说明"))).toContain("3");
    expect(cut(body("十二、其他重要事项的情况说明\n政府采购情况"))).toContain("12.2");
    expect(cut(body("十二、其他重要事项的情况说明\n2、政府采购情况"))).toContain("12.2");
    expect(cut(body("十二、其他重要事项的情况说明\n本年采购情况"))).not.toContain("12.2");
  });

  it.each(["三、购置设备", "某局2024年支出预算情况说明如下，请审阅", "支出预算情况说明"])(
    "takes no other line for one: %s",
    (line) => expect(cut(body(line))).not.toContain("3"),
  );

  it("takes a table's title with an ordinal for no section of that ordinal", () => {
    const numbered = unitText.replace(/\n表\s?4\s+(?=财政拨款收支预算总体情况表)/, "\n四、");
    expect(numbered).not.toBe(unitText);
    expect(cut(numbered)).toContain("t04");
    expect(cut(numbered).filter((id) => id === "4")).toHaveLength(1);
  });

  it("takes a line of a section that breaks off like a title for no table", () => {
    const broken = `${body("六、关于某局2024年一般公共预算基本支出情况说明")}某局2024年一般公共预算基本支出4
73.47万元。`;
    expect(cut(broken)).not.toContain("t06");
  });

  it("takes a line of a numbered list for no section, though its words are like a heading's", () => {
    const list = `${body("二、关于某局2024年收入预算情况说明")}
6、上级国有资本经营预算安排的转移支付资金未安排。
7、上级国有资本经营预算安排的转移支付资金`;
    expect(cut(list)).not.toContain("9");
  });

  it("finds a sub-heading only under its own section", () => {
    const under = (top: string): string => body(`${top}\n（二）政府采购情况`);
    expect(cut(under("十二、其他重要事项的情况说明"))).toContain("12.2");
    expect(cut(under("三、关于某局2024年支出预算情况说明"))).not.toContain("12.2");
  });

  it("knows the overall target sheet as 部门（单位）整体支出绩效目标表 too", () => {
    const named = (title: string) =>
      cut(`${body("三、关于某局2024年支出预算情况说明")}\n${title}\n（2024年）\n`);
    const overall = named("部门整体绩效目标表").filter((id) => id.startsWith("sheet"));
    expect(overall).toHaveLength(1);
    expect(named("部门（单位）整体支出绩效目标表").filter((id) => id.startsWith("sheet"))).toEqual(overall);
  });

  it("compares headings without ordinal, year, level and empty words", () => {
    expect(plainHeading("五、关于{body}{year}年一般公共预算当年拨款情况说明")).toBe("一般公共预算当年拨款");
    expect(plainHeading("表5：单位收支总体情况表")).toBe(plainHeading("{level}收支总体情况表"));
  });
});
