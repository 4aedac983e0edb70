import { departmentText, disclosure } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findings, findingsIn } from "../sample-disclosure.test.ts";
import { identityUnitName } from "./unit-name.ts";

const own = "某市某区档案馆";
const foreign = "某县水利工程管理局";

it.each([
  "按照全口径预算的原则，某市某区档案馆2024年所有收入",
  "某市某区档案馆收入预算234.06万元",
  "某市某区档案馆2024年支出预算234.06万元",
  "某市某区档案馆2024年一般公共预算拨款合计",
  "某市某区档案馆2024年一般公共预算基本支出145.10万元",
  "某市某区档案馆2024年没有使用政府性基金预算拨款",
  "某市某区档案馆2024年没有使用国有资本经营预算拨款",
  "某市某区档案馆2024年财政拨款“三公”经费预算数",
  "某市某区档案馆2024年上年结转结余0.96万元，包括",
  "某市某区档案馆2024年的机关运行经费",
  "2024年，某市某区档案馆政府采购预算",
  "2024年，某市某区档案馆面向中小企业",
  "截至2023年底，某市某区档案馆及下属各预算单位",
  "某市某区档案馆编制数15",
  "某市某区档案馆无下属预算单位",
  "单位名称（盖章）\t某市某区档案馆",
  "预算单位\t\t某市某区档案馆",
])("finds another body's name inside a sentence or a sheet of the form: %s", (text) => {
  const found = findings(identityUnitName, [text, text.replace(own, foreign)]);
  expect(found).toMatchObject([{ severity: "warning", stated: foreign }]);
  expect(findings(identityUnitName, [text, text.replace(own, "某区档案馆")])).toEqual([]);
  expect(findings(identityUnitName, [text, text.replace(own, "本单位")])).toEqual([]);
});

it("leaves the units of a department alone", () => {
  const staff = `${own}编制数15`;
  const said = (name: string) =>
    findingsIn(identityUnitName, disclosure(departmentText, [[staff, staff.replace(own, name)]]));
  expect(said("某市某区地方志编纂中心")).toEqual([]);
  expect(said(foreign)).toHaveLength(1);
});
