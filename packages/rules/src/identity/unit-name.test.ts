import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { identityUnitName } from "./unit-name.ts";

const lead = "单位支出总体情况表\n\n编制单位：某市某区档案馆";
const named = (name: string) => findings(identityUnitName, [lead, lead.replace("某市某区档案馆", name)]);

it("passes where the body's name stands everywhere", () => {
  expect(outcome(identityUnitName)).toBe("passed");
});

it("finds another body's name, all its places in one finding", () => {
  const heading = "六、关于某市某区档案馆2024年一般公共预算基本支出情况说明\n\n某市";
  const edits = [lead, heading].map(
    (text) => [text, text.replace("某市某区档案馆", "某市某县图书馆")] as const,
  );
  const found = findings(identityUnitName, ...edits);
  expect(found).toMatchObject([{ severity: "warning", stated: "某市某县图书馆" }]);
  expect(found[0]?.at).toHaveLength(2);
});

it("takes a short form and 本级 for the body, and one wrong character of a conversion for a slip", () => {
  expect(named("某区档案馆")).toEqual([]);
  expect(named("某市某区档案馆（本级）")).toEqual([]);
  expect(named("某市某区档棠馆").map((f) => f.severity)).toEqual(["info"]);
});
