import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { expect, it } from "vitest";

const tableSix = `表 10

财政拨款“三公”经费支出情况表

单位：万元

“三公”经费支出内容\t合计\t一般公共预算\t政府性基金\t国有资本经营预算
合计\t4.16\t4.16\t\t
公务用车运行费\t4.16\t4.16\t\t
`;

const read = (after: string) =>
  printedDisclosure(
    `第一部分 概况\n\n第二部分 2024年单位预算公开表\n\n${tableSix}\n${after}\n`,
    xinjiang2024Unit,
  ).reading;

it("a table the form does not declare is not read as part of the table before it", () => {
  const reading = read("表 12\n\n政府购买服务支出情况表\n\n项目\t合计\n印刷服务\t5.00");
  expect(reading.numbers.filter((n) => n.part === "unknown-table").map((n) => n.bound)).toEqual([false]);
  expect(reading.findings.map((f) => f.code)).toEqual(["text/table-unknown"]);
});

it("the number of the same table, printed again on its next page, continues it", () => {
  const reading = read("表 10\n\n公务接待费\t0.06\t0.06\t\t");
  expect(reading.statements.map((s) => s.printed.text)).toContain("0.06");
  expect(reading.findings).toEqual([]);
});

it("a note that ends in 空表 heads nothing", () => {
  const reading = read("备注：政府性基金预算支出情况表为空表\n\n公务接待费\t0.06\t0.06\t\t");
  expect(reading.numbers.some((n) => n.part === "unknown-table")).toBe(false);
});
