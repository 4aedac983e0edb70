import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { presenceStatement } from "./statement.ts";

const change = "；公务接待费减少0.30万元，下降37.50%，主要原因是按实际需要安排。";

it("passes where every part has its change", () => {
  expect(outcome(presenceStatement)).toBe("passed");
});

it("finds the change that is missing for one of the parts, and proposes what follows from the others", () => {
  const [found, another] = findings(presenceStatement, [change, "。"]);
  expect(another).toBeUndefined();
  expect(found).toMatchObject({ severity: "warning", stated: "公务接待费", expected: "-0.30" });
  expect(found?.message).toContain("减少0.30万元（由0.80万元到0.50万元）");
});

it("does not miss a change said in words, nor one of a part without money", () => {
  expect(findings(presenceStatement, [change, "；公务接待费与上年持平。"])).toEqual([]);
  const visits = "因公出国（境）费增加0.00万元，增长0.00%，主要原因是按实际需要安排；";
  expect(findings(presenceStatement, [visits, ""])).toEqual([]);
});

it("takes a rate alone for the change", () => {
  expect(findings(presenceStatement, [change, "；公务接待费下降37.50%，主要原因是按实际需要安排。"])).toEqual(
    [],
  );
});

it("takes 全部为 for the amount of the one source", () => {
  const parts = "包括：财政拨款0.96万元，非财政拨款0.00万元，其中：";
  expect(findings(presenceStatement, [parts, "全部为财政拨款，其中："])).toEqual([]);
  expect(findings(presenceStatement, [parts, "其中："])).toMatchObject([{ stated: "财政拨款" }]);
});

it("proposes nothing where last year's amount would be negative", () => {
  const whole = "“三公”经费预算比上年预算减少0.30万元，下降37.50%";
  const wrong = whole.replace("减少0.30", "增加5.30").replace("下降37.50", "增长37.50");
  const [found, another] = findings(presenceStatement, [whole, wrong], [change, "。"]);
  expect(another).toBeUndefined();
  expect(found).toMatchObject({ severity: "warning", stated: "公务接待费", expected: null });
  expect(found?.message).toContain("不可能为负数");
});

it("names a part without the words that lead to it", () => {
  const operation = "，比上年预算减少3.30万元，下降17.55%，主要原因是按实际需要安排";
  const [found, another] = findings(presenceStatement, [operation, ""]);
  expect(another).toBeUndefined();
  expect(found?.stated).toBe("机关运行经费财政拨款预算");
  expect(found?.message).not.toContain("其他各项");
});
