import type { Budget, OwnCode } from "@mingce/core";
import { xinjiang2024Unit as form } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { rollUpProblems } from "./roll-up-problems.ts";
import { validateBudget } from "./validate-budget.ts";

const item: OwnCode = { dimension: "function", code: "201-03-97", name: "某项新设支出" };

/** What is told of codes registered, or of the item they let a fact spend on. */
function told(ownCodes: readonly OwnCode[], spent?: string): readonly string[] {
  const [first, ...facts] = unitBudget.facts;
  if (first === undefined) throw new Error("The sample has no fact.");
  const fact = spent === undefined ? first : { ...first, at: { ...first.at, function: spent } };
  const budget: Budget = { ...unitBudget, facts: [fact, ...facts], ownCodes };
  return validateBudget(budget, form)
    .filter(({ where }) => where.startsWith("ownCodes") || where.endsWith(".at.function"))
    .map(({ severity, where, message }) => `${severity} ${where}: ${message}`);
}

it("a code of the category that no list holds is an error until its name is registered", () => {
  expect(told([], "201-03-97")).toEqual([
    "error facts[0].at.function: 第1行数据的“支出功能分类”是“201-03-97”：科目表中没有2010397，请核对；如确有此科目，请在《补充科目》中登记2010397的名称。",
  ]);
  expect(told([item], "201-03-97")).toEqual([]);
  expect(told([item], "201-97-01").join()).toContain("登记20197、2019701的名称");
});

it.each([
  [{ ...item, dimension: "economy" }, "error", "dimension", "科目类别“economy”不对，只能是支出功能分类"],
  [{ ...item, dimension: "constructor" }, "error", "dimension", "科目类别“constructor”不对"],
  [{ ...item, code: "2010397" }, "error", "code", "编码“2010397”不是科目编码"],
  [{ ...item, name: " " }, "error", "name", "没有填写名称"],
  [{ ...item, name: "、、" }, "error", "name", "里没有文字"],
  [{ ...item, dimension: "" }, "error", "dimension", "没有填写科目类别"],
  [{ ...item, code: "" }, "error", "code", "没有填写编码"],
  [{ ...item, name: "某项（支出" }, "error", "name", "括号或引号不成对"],
  [{ ...item, name: "“某（项”支出）" }, "error", "name", "括号或引号不成对"],
  [{ ...item, name: "某项、" }, "error", "name", "以标点开头或结尾"],
  [item, "warning", "code", "没有用到"],
  [{ ...item, name: "某项|支出" }, "error", "name", "有“|”"],
  [{ ...item, name: "某项支出2" }, "error", "name", "数字写作汉字"],
  [{ ...item, name: "某项支出（项）" }, "error", "name", "请去掉“（类）”"],
  [{ ...item, code: "301-97-01" }, "warning", "code", "属于科目表中没有的“301”类"],
  [{ ...item, code: "201-03-01" }, "warning", "name", "在科目表中的名称是“行政运行”"],
])("%o is told", (own, severity, field, words) => {
  const [message, ...more] = told([own]);
  expect(more).toEqual([]);
  expect(message).toMatch(new RegExp(`^${severity} ownCodes\\[0\\]\\.${field}: 补充科目`));
  expect(message).toContain(words);
});

it("an official name registered again is nothing to tell, and a code registered twice is", () => {
  const official = { ...item, code: "208-05-05", name: "机关事业单位基本养老保险缴费支出" };
  expect(told([official])).toEqual([]);
  expect(told([item, item]).join()).toContain("重复登记");
});

it("units that name a code differently are not rolled up", () => {
  const unit = (name: string): Budget => ({ ...unitBudget, ownCodes: [{ ...item, name }] });
  const problems = (names: readonly string[]): string =>
    rollUpProblems(names.map(unit), form, { body: "某局" })
      .map(({ message }) => message)
      .join("\n");
  expect(problems(["某项 支出（甲）", "某项支出(甲)"])).not.toContain("请改为一致");
  expect(problems(["某项支出", "某种支出"])).toContain(
    "把科目2010397登记为“某种支出”，别的单位登记为“某项支出”，请改为一致",
  );
});
