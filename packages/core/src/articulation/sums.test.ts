import { xinjiang2024Department, xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";

/** Table 5 of a unit; each row as printed. */
const table5 = (...rows: readonly string[]): string => `第一部分 概况
第二部分 2024年单位预算公开表
表5
一般公共预算支出情况表
编制单位：某市某局
科目\t\t\t\t一般公共预算支出
功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
类\t款\t项
${rows.join("\n")}
`;

const rows = [
  "\t\t\t合计\t1360.02\t390.02\t970.00",
  "201\t\t\t一般公共服务支出\t1323.17\t353.17\t970.00",
  "201\t03\t\t政府办公厅（室）及相关机构事务\t1323.17\t353.17\t970.00",
  "201\t03\t01\t行政运行\t261.55\t261.55\t",
  "201\t03\t50\t事业运行\t91.62\t91.62\t",
  "201\t03\t99\t其他政府办公厅（室）及相关机构事务支出\t970.00\t\t970.00",
  "208\t\t\t社会保障和就业支出\t36.85\t36.85\t",
];

/** Relations of a text by code, and how those that do not hold to the digit stand. */
function relationsOf(text: string, form = xinjiang2024Unit) {
  const { articulation } = printedDisclosure(text, form);
  const counts: Record<string, number> = {};
  articulation.relations.forEach((r, i) => {
    const { outcome } = articulation.verdicts[i]!;
    const key = outcome === "consistent" ? r.code : `${r.code} ${outcome}`;
    counts[key] = (counts[key] ?? 0) + 1;
  });
  return counts;
}

const edited = (from: string, to: string): string => table5(...rows.map((r) => r.replace(from, to)));

describe("the rows and columns of a table", () => {
  it("are sums nobody declared: categories of the total, items of a section, basic and project of each row", () => {
    // Three columns of three nests (total, 201, 201-03), and seven rows.
    expect(relationsOf(table5(...rows))).toEqual({ "sum/function": 9, "sum/nature": 7 });
  });

  it("hold within rounding", () => {
    const one = relationsOf(edited("261.55\t261.55", "261.54\t261.54"));
    expect(one).toMatchObject({ "sum/function rounding": 2 });
    expect(Object.keys(one).filter((k) => k.endsWith("error"))).toEqual([]);
  });

  it("fail beyond it", () => {
    expect(relationsOf(edited("261.55\t261.55", "261.25\t261.25"))).toMatchObject({
      "sum/function error": 2,
    });
    expect(relationsOf(edited("261.55\t261.55", "261.25\t261.55"))).toMatchObject({
      "sum/function error": 1,
      "sum/nature error": 1,
    });
  });

  it("count a blank cell of a listed row as zero", () => {
    expect(relationsOf(edited("36.85\t36.85", "36.85\t"))).toMatchObject({ "sum/nature error": 1 });
  });
});

describe("a row without a name", () => {
  const table11 = (subtotal: string): string => `第一部分 概况
第二部分 2024年部门预算公开表
表11
上年结转结余情况明细表
编制部门：某市某局
项目名称\t总计\t财政拨款\t\t\t\t非财政拨款
\t\t合计\t基本支出\t\t项目支出\t合计\t基本支出\t\t项目支出
\t\t\t人员经费\t公用经费\t\t\t人员经费\t公用经费
※\t1\t2\t3\t4\t5\t6\t7\t8\t9
总计\t231.38\t231.38\t\t\t231.38
特定目标 0000001A\t73.90\t73.90\t\t\t73.90
值班平台建设项目\t84.02\t84.02\t\t\t84.02
\t${subtotal}\t${subtotal}\t\t\t${subtotal}
办公楼维修项目\t73.46\t73.46\t\t\t73.46
`;

  it("is the sum of the run of rows above it", () => {
    const relations = relationsOf(table11("157.92"), xinjiang2024Department);
    expect(relations["sum/subtotal"]).toBeGreaterThanOrEqual(3);
    expect(Object.keys(relations).filter((k) => k.endsWith("error"))).toEqual([]);
  });

  it("that is not is an error", () => {
    expect(relationsOf(table11("175.92"), xinjiang2024Department)).toMatchObject({ "sum/subtotal error": 3 });
  });
});

describe("a list of projects over units and functions", () => {
  const projects = (amount: string): string => `${table5(...rows)}
表7
一般公共预算项目支出情况表
编制单位：某市某局
科目编码\t\t\t功能分类科目名称\t项目名称\t项目支出合计\t工资福利支出\t商品服务支出\t对个人和家庭的补助\t债务利息及费用支出\t资本性支出（基本建设）\t资本性支出\t对企业补助（基本建设）\t对企业补助\t对社会保障基金补助\t其他支出
类\t款\t项
※\t※\t※\t※\t※\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11
\t\t\t总计\t\t970.00\t\t970.00
201\t\t\t一般公共服务支出\t\t970.00\t\t970.00
201\t03\t\t政府办公厅（室）及相关机构事务\t\t970.00\t\t970.00
201\t03\t99\t其他政府办公厅（室）及相关机构事务支出\t包联工作经费\t${amount}\t\t${amount}
201\t03\t99\t其他政府办公厅（室）及相关机构事务支出\t大厅改造费\t170.00\t\t170.00
`;

  it("adds up to what other tables print for one function alone", () => {
    expect(relationsOf(projects("800.00"))).toMatchObject({ "sum/function": expect.any(Number) });
    const broken = relationsOf(projects("810.00"));
    expect(
      Object.keys(broken).filter((k) => k.startsWith("sum/function") && k.endsWith("error")),
    ).toHaveLength(1);
  });
});
