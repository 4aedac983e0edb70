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
