import { xinjiang2024Department } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

/** A department of two units that both carry over a project of one name; amounts of the two rows and lines of the text. */
function lines(rows: readonly [string, string], text: readonly string[], more = ""): readonly string[] {
  const row = (label: string, amount: string): string =>
    `${label}\t${amount}\t${amount}\t\t\t${amount}\t\t\t\t\n`;
  const printed = `第一部分 某局概况
编制单位：某局
二、机构设置及人员情况
本部门编制范围的下属预算单位包括：
1、某甲中心
2、某乙中心
第二部分 2024年部门预算公开表
表11：
上年结转结余情况明细表
单位：万元
项目名称\t总计\t财政拨款\t\t\t\t非财政拨款\t\t\t
\t\t合计\t基本支出\t\t项目支出\t合计\t基本支出\t\t项目支出
\t\t\t人员经费\t公用经费\t\t\t人员经费\t公用经费\t
${row("总计", "9.00")}${row("某甲中心", rows[0])}${row("　设备购置", rows[0])}${row("某乙中心", rows[1])}${row("　设备购置", rows[1])}${more}
第三部分 2024年部门预算情况说明
十一、关于某局2024年上年结转结余预算情况说明
某局2024年上年结转结余9.00万元，其中：
${text.join("\n")}
`;
  const { statements } = printedDisclosure(printed, xinjiang2024Department).reading;
  return statements.flatMap(({ place, selection, printed: { text: digits } }) =>
    place.section === "11" && selection.regions.project !== undefined
      ? [`${selection.regions.project.join("+")} ${digits}`]
      : [],
  );
}

const line = (n: number, amount: string): string => `${n}.设备购置${amount}万元，主要用于：办公。`;

describe("a project's name that two units have", () => {
  it("means, in a line that does not say whose, the one whose amount the line repeats, in whatever order", () => {
    expect(lines(["4.00", "5.00"], [line(1, "5.00"), line(2, "4.00")])).toEqual([
      "某乙中心/设备购置 5.00",
      "某甲中心/设备购置 4.00",
    ]);
    expect(lines(["4.50", "4.50"], [line(1, "4.50"), line(2, "4.50")])).toEqual([
      "某甲中心/设备购置 4.50",
      "某乙中心/设备购置 4.50",
    ]);
  });

  it("means the one left where every other line is told, so that a wrong digit is found", () => {
    expect(lines(["4.00", "5.00"], [line(1, "4.00"), line(2, "6.00")])).toEqual([
      "某甲中心/设备购置 4.00",
      "某乙中心/设备购置 6.00",
    ]);
  });

  it("means both where one line prints their sum", () => {
    expect(lines(["4.00", "5.00"], [line(1, "9.00")])).toEqual(["某乙中心/设备购置+某甲中心/设备购置 9.00"]);
  });

  it("means none of them where no amount tells: each line stays one of its own", () => {
    expect(lines(["4.00", "5.00"], [line(1, "2.00"), line(2, "7.00")])).toEqual([
      "设备购置#3 2.00",
      "设备购置#4 7.00",
    ]);
  });

  it("is told by the unit's name before it", () => {
    expect(lines(["4.00", "5.00"], ["1.某乙中心设备购置4.00万元，主要用于：办公。"])).toEqual([
      "某乙中心/设备购置 4.00",
    ]);
  });
});
