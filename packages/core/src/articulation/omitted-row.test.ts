import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

const rows = [
  "\t\t\t合计\t1360.98\t390.02\t970.96",
  "201\t\t\t一般公共服务支出\t1324.07\t353.17\t970.90",
  "201\t03\t\t政府办公厅（室）及相关机构事务\t1324.07\t353.17\t970.90",
  "201\t03\t01\t行政运行\t262.45\t261.55\t0.90",
  "201\t03\t50\t事业运行\t91.62\t91.62\t0.00",
  "201\t03\t99\t其他政府办公厅（室）及相关机构事务支出\t970.00\t0.00\t970.00",
  "208\t\t\t社会保障和就业支出\t36.91\t36.85\t0.06",
  "208\t05\t\t行政事业单位养老支出\t36.91\t36.85\t0.06",
  "208\t05\t05\t机关事业单位基本养老保险缴费支出\t36.91\t36.85\t0.06",
];

const text = (lines: readonly string[], more = ""): string => `第一部分 概况
第二部分 2024年单位预算公开表
表3
单位支出总体情况表
编制单位：某市某局
科目\t\t\t\t支出预算
功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
类\t款\t项
${lines.join("\n")}
第三部分 2024年单位预算情况说明
${more}`;

const found = (lines: readonly string[], more?: string) =>
  printedDisclosure(text(lines, more), xinjiang2024Unit).findings.filter((f) => f.severity !== "info");

describe("a row left out of a table", () => {
  it("is one finding, rebuilt from what two columns lack", () => {
    expect(found(rows)).toEqual([]);
    expect(found(rows.toSpliced(4, 1))).toMatchObject([
      {
        code: "sum/function",
        severity: "error",
        at: [
          { row: "201-03", column: "total" },
          { row: "201-03", column: "basic" },
        ],
        proposal: {
          value: "91.62",
          cause: "漏列一行",
          at: { table: "t03", row: null, column: "total" },
          also: [{ at: { column: "basic" }, value: "91.62" }],
        },
      },
    ]);
  });

  it("is named where the document prints the amount elsewhere for a row that is not there", () => {
    const said = `五、关于某市某局2024年一般公共预算当年拨款情况说明
（三）一般公共预算当年拨款具体使用情况
1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）：2024年预算数为91.62万元。
`;
    const [first] = found(rows.toSpliced(4, 1), said);
    expect(first?.proposal).toMatchObject({ cause: "漏列一行", value: "91.62" });
  });

  it("is not made up where one number alone is wrong", () => {
    const [only, another] = found(rows.with(4, "201\t03\t50\t事业运行\t81.62\t91.62\t0.00"));
    expect(another).toBeUndefined();
    expect(only?.proposal).toMatchObject({ value: "91.62", cause: "个别数字有误" });
  });
});
