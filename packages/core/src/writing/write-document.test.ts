import type { Paragraph, ParagraphRole } from "@mingce/core";
import { xinjiang2024Unit as form } from "@mingce/forms";
import { unitBudget as budget, documentToText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { neededTexts, writeDocument } from "./write-document.ts";

const document = writeDocument(budget, form);
const paragraphs = document.blocks.filter((b): b is Paragraph => b.kind === "paragraph");
const lines = paragraphs.map((p) => p.text);
const text = documentToText(document);

/** The paragraphs after the last one that begins so, as many as asked for. */
function after(heading: string, count: number): readonly string[] {
  const at = lines.findLastIndex((line) => line.startsWith(heading));
  return lines.slice(at + 1, at + 1 + count);
}

describe("a written document", () => {
  it("begins with body and title, lists its parts, and ends with body and date", () => {
    expect(lines.slice(0, 6)).toEqual([
      "某市某区档案馆",
      "2024年单位预算公开",
      "目 录",
      "第一部分 2024年某市某区档案馆单位概况",
      "一、主要职能",
      "二、机构设置及人员情况",
    ]);
    expect(lines).toContain("十一、上年结转结余情况明细表");
    expect(lines.slice(-2)).toEqual(["某市某区档案馆", "2024年2月29日"]);
  });

  it("gives every heading its role", () => {
    const role = (start: string): ParagraphRole | undefined =>
      paragraphs.findLast((p) => p.text.startsWith(start))?.role;
    expect(role("第三部分")).toBe("heading1");
    expect(role("二、关于")).toBe("heading2");
    expect(role("（一）机关运行经费情况")).toBe("heading3");
    expect(role("表10")).toBe("caption");
    expect(role("单位：万元")).toBe("note");
  });

  it("states each source with share, change, rate and reason, and what is not planned at all", () => {
    expect(after("某市某区档案馆收入预算", 3)).toEqual([
      "一般公共预算206.10万元，占88.05%，比上年预算增加61.30万元，增长42.33%，主要原因是新增档案数字化项目，相关支出增加。",
      "上级一般公共预算安排的转移支付资金24.00万元，占10.25%，比上年预算增加24.00万元，增长100.00%，主要原因是（待填）。",
      "政府性基金预算未安排。",
    ]);
  });

  it("reports an item that fell to zero, and names items by their whole path", () => {
    expect(text).toContain(
      "4、住房保障支出（类）住房改革支出（款）住房公积金（项）：2024年预算数为0.00万元，比上年预算减少7.00万元，下降100.00%，主要原因是调整列支科目，支出减少。",
    );
    expect(text).not.toContain("3、住房保障支出（类）");
  });

  it("lists in a sentence only what carries a value", () => {
    expect(text).toContain(
      "收入预算包括：一般公共预算230.10万元、单位资金3.00万元、财政拨款结转结余0.96万元。",
    );
    expect(text).toContain("公用经费15.50万元，主要包括：办公费、公务接待费。");
  });

  it("writes a project's fields in the form's order and leaves out the optional ones it does not have", () => {
    expect(after("（一）项目名称", 6)).toEqual([
      "设立的政策依据：根据《档案管理办法》设立。",
      "预算安排规模：85.00万元",
      "项目承担单位：某市某区档案馆",
      "资金分配情况：办公费61.00万元；设备购置费24.00万元。",
      "资金执行时间：2024年1月1日至2024年12月31日",
      "八、关于某市某区档案馆2024年政府性基金预算拨款情况说明",
    ]);
  });

  it("says of a withheld project its code and amount and nothing else", () => {
    expect(after("某市某区档案馆2024年上年结转结余", 1)).toEqual([
      "1.特定目标0000001A 0.96万元，完全不予公开。",
    ]);
    expect(text).toContain("单位有1个涉密项目，涉及预算资金0.96万元，项目绩效目标表完全不予公开。");
  });

  it("counts people whole and compares them with last year", () => {
    expect(text).toContain(
      "编制数15，实有人数18人，其中：在职12人，减少2人；退休6人，增加1人；离休0人，增加0人。",
    );
  });

  it("lays a target sheet out as labels and values over the indicators", () => {
    expect(text).toContain(
      [
        "单位联系人\t张明\t联系电话\t0990-1234567\t\t",
        "年度绩效目标\t保管好全区档案。\t\t\t\t",
        "上级资金\t24.00\t本级资金\t206.10\t其他\t3.96",
        "合计\t234.06\t\t\t\t",
        "一级指标\t二级指标\t三级指标\t指标值\t指标值设定依据\t权重",
        "履职效能\t数量指标\t接待查档人次\t≥2000人次\t年度工作计划\t50",
      ].join("\n"),
    );
  });

  it("puts the note under an empty table and nowhere else", () => {
    expect(lines.filter((line) => line.startsWith("备注："))).toEqual([
      "备注：没有使用政府性基金预算安排的支出，政府性基金预算支出情况表为空表。",
      "备注：没有使用国有资本经营预算安排的支出，国有资本经营预算支出情况表为空表。",
    ]);
  });

  it("names the texts it still lacks", () => {
    const missing = neededTexts(budget, form).flatMap(({ key, kept, told }) =>
      kept || told !== null ? [] : [key],
    );
    expect(missing).toContain("2/source/上级一般公共预算安排的转移支付资金/reason");
    expect(missing).toContain("10/changes/reason:hospitality");
    expect(missing).toContain("4/generalPublic/208/use");
    expect(missing).not.toContain("duties");
    expect(text.split("（待填）").length - 1).toBe(missing.length);
  });
});

describe("a withheld project of the year", () => {
  const facts = budget.facts.map((fact) =>
    fact.at.source === "carriedIn.generalPublic"
      ? { ...fact, at: { ...fact.at, source: "generalPublic.own" } }
      : fact,
  );
  const written = documentToText(writeDocument({ ...budget, facts }, form));

  it("has code, amount and owner in the list of projects, and no other field", () => {
    const record = written.slice(written.indexOf("（二）项目名称"), written.lastIndexOf("八、关于"));
    expect(record.trim().split("\n\n")).toEqual([
      "（二）项目名称：特定目标0000001A",
      "预算安排规模：0.96万元",
      "项目承担单位：某市某区档案馆",
    ]);
  });

  it("leaves no sentence open where nothing is carried over", () => {
    expect(written).toContain("2024年上年结转结余0.00万元，包括：财政拨款0.00万元，非财政拨款0.00万元。");
  });
});
