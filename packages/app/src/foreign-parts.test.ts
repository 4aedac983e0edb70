import { shanghaiDistrictUnit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { expect, it } from "vitest";

/** Tables 1 and 2 of a unit that has a revenue its form does not know. */
const printed = (lent: string): string => `2023年单位预算编制说明
2023年，某某中心收入预算62,557.79万元，其中：财政拨款收入62,457.79万元；上级补助收入100.00万元；事业收入0.00万元；事业单位经营收入0.00万元；其他收入0.00万元。
2023年预算单位财务收支预算总表
编制单位：某某中心
单位：元
本年收入\t\t本年支出
项目\t预算数\t项目\t预算数
\t\t\t合计\t基本支出\t\t项目支出
\t\t\t\t人员经费\t公用经费
一、财政拨款收入\t624,577,933.81\t一、自然资源海洋气象等支出\t625,577,933.81\t341,847,933.58\t182,729,100.00\t101,000,900.23
二、上级补助收入\t${lent}
三、事业收入
四、事业单位经营收入
五、其他收入
收入总计\t625,577,933.81\t支出总计\t625,577,933.81\t341,847,933.58\t182,729,100.00\t101,000,900.23
2023年预算单位收入预算总表
编制单位：某某中心
单位：元
项目\t\t\t\t收入预算
功能分类科目编码\t\t\t功能分类科目名称\t合计\t财政拨款收入\t上级补助收入\t事业收入\t事业单位经营收入\t其他收入
类\t款\t项
220\t\t\t自然资源海洋气象等支出\t625,577,933.81\t624,577,933.81\t${lent}
\t\t\t合计\t625,577,933.81\t624,577,933.81\t${lent}
`;

it("known sources need not add up to a total that counts one the form does not know", () => {
  const { findings, articulation } = printedDisclosure(printed("1,000,000.00"), shanghaiDistrictUnit);
  expect(findings.filter((f) => f.severity !== "info")).toEqual([]);
  expect(articulation.relations.length).toBeGreaterThan(5);
});

it("they must where the line of the unknown one is nil", () => {
  const { findings } = printedDisclosure(printed("0.00"), shanghaiDistrictUnit);
  expect(findings.filter((f) => f.severity !== "info")).not.toEqual([]);
});

it("nor kinds of vehicles to a count where one the form does not know stands among them", () => {
  const vehicles = (all: number, more: string): string =>
    `其他相关情况说明\n五、国有资产占有使用情况\n截至2022年8月31日，某某中心共有车辆${all}辆，其中：部级领导干部用车1辆、主要领导干部用车2辆、机要通信用车2辆、应急保障用车3辆、执法执勤用车0辆、特种专业技术用车3辆、离退休干部用车1辆、${more}其他用车0辆；单价100万元（含）以上设备（不含车辆）2台（套）。\n`;
  const serious = (text: string) =>
    printedDisclosure(text, shanghaiDistrictUnit).findings.filter((f) => f.severity !== "info");
  expect(serious(vehicles(12, ""))).toEqual([]);
  expect(serious(vehicles(13, ""))).toMatchObject([{ severity: "error" }]);
  expect(serious(vehicles(15, "越野用车3辆、"))).toEqual([]);
});
