import type { Budget, FactRecord } from "@mingce/core";
import { xinjiang2024Unit as form } from "@mingce/forms";
import { unitBudget as budget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { validateBudget } from "./validate-budget.ts";

const [fact] = budget.facts as readonly [FactRecord];

/** The errors of the sample with its first fact changed, as "where: message". */
function errorsWith(changed: Partial<FactRecord>): readonly string[] {
  return errorsOf({ ...budget, facts: [{ ...fact, ...changed }, ...budget.facts.slice(1)] });
}

function errorsOf(changed: Budget): readonly string[] {
  return validateBudget(changed, form).flatMap((p) =>
    p.severity === "error" ? [`${p.where}: ${p.message}`] : [],
  );
}

describe("a budget", () => {
  it("without an error has warnings for missing reasons only", () => {
    const problems = validateBudget(budget, form);
    expect(problems.filter((p) => p.severity === "error")).toEqual([]);
    expect(problems).toContainEqual({
      severity: "warning",
      where: "texts.5.3/item/208-05-05/reason",
      message:
        "情况说明五（三）“一般公共预算当年拨款具体使用情况”中“机关事业单位基本养老保险缴费支出”比上年预算增加0.60万元（增长6.67%），原因还没有写，公开文本中将写作“（待填）”，请补充后再公开。",
    });
  });

  it("of another form or year is refused", () => {
    expect(errorsOf({ ...budget, form: "other", year: 2023 })).toEqual([
      "form: 预算注明的格式“other”不是“xinjiang-2024-unit”，请选择对应的格式。",
      "year: 预算年度2023不适用本格式，本格式适用2024年，请更正。",
    ]);
  });
});

describe("a fact", () => {
  it("of an unknown cube is refused", () => {
    expect(errorsWith({ cube: "gold" })).toEqual([
      "facts[0].cube: 第1行数据的数据类别“gold”不在本格式中，请改为格式规定的类别。",
    ]);
  });

  it("with an unknown dimension, an unknown leaf or a node that has leaves below it is refused", () => {
    expect(errorsWith({ at: { ...fact.at, colour: "red" } })).toHaveLength(1);
    expect(errorsWith({ at: { ...fact.at, source: "lottery" } })).toHaveLength(1);
    expect(errorsWith({ at: { ...fact.at, source: "generalPublic" } })).toEqual([
      "facts[0].at.source: 第1行数据的“资金来源”取值“一般公共预算拨款”下面还有明细，请填到最末一级。",
    ]);
  });

  it("with words or too many decimals for an amount is refused", () => {
    expect(errorsWith({ value: "约120万" })).toEqual([
      "facts[0].value: 第1行数据的数值“约120万”不是精确的数字，请只填阿拉伯数字和小数点，金额以元为单位，最多两位小数。",
    ]);
    expect(errorsWith({ value: "1.005" })).toHaveLength(1);
  });

  it("of personnel outside the categories its cube ties it to is refused", () => {
    expect(errorsWith({ at: { ...fact.at, economic: "302-01" } })).toEqual([
      "facts[0].at.economic: 第1行数据的“支出性质”为“基本支出（人员经费）”，而“部门预算支出经济分类”是“30201 办公费”，只能取301 工资福利支出、303 对个人和家庭的补助，请更正其一。",
    ]);
  });

  it("of a project without a registered project is refused, since no row could list it", () => {
    const at = { ...fact.at, nature: "project", economic: "302-01" };
    expect(errorsWith({ at })).toHaveLength(1);
    expect(errorsWith({ at: { ...at, project: "新项目" } })).toEqual([
      "facts[0].at.project: 第1行数据的项目“新项目”没有登记，请在项目清单中登记其名称和单位。",
    ]);
  });

  it("with a function that stops short of the item is refused", () => {
    expect(errorsWith({ at: { ...fact.at, function: "201-26" } })).toEqual([
      "facts[0].at.function: 第1行数据计入“单位收入总体情况表”，但“支出功能分类”没有填到该表所列的级次，合计将与明细不符，请补充。",
    ]);
  });
});

describe("a project", () => {
  it("without a unit is refused", () => {
    const projects = budget.projects.map((p, i) => (i === 1 ? { ...p, unit: "" } : p));
    expect(errorsOf({ ...budget, projects })[0]).toBe(
      "projects[1].unit: 项目“社会捐赠整理”没有预算单位，请与单位清单保持一致。",
    );
  });

  it("that is withheld may hold nothing beyond its public code, here or elsewhere", () => {
    const projects = budget.projects.map((p) =>
      p.withheld ? { ...p, fields: { policyBasis: "某文件" } } : p,
    );
    expect(errorsOf({ ...budget, projects })).toHaveLength(1);
    const texts = { ...budget.texts, "11/project/特定目标0000001A/use": "某用途" };
    expect(errorsOf({ ...budget, texts })).toHaveLength(1);
    const sheets = [{ id: "project" as const, fields: { project: "特定目标0000001A" }, indicators: [] }];
    expect(errorsOf({ ...budget, sheets })).toHaveLength(1);
  });
});
