import { amount, codes, codesOf, type Level, name, namesOf, type TableForm, table } from "@mingce/core";

/**
 * Table 7: project expenditure of the general public budget, project by project, by economic category.
 * A department prints it unit by unit. The unit's layout is reconstructed by analogy: no document at hand shows it.
 */
export function t07(level: Level): TableForm {
  const projects = [codesOf("function", { from: 1, to: 3 }), namesOf("project")];
  return table({
    number: 7,
    title: "一般公共预算项目支出情况表",
    attested: level === "department",
    where: { source: "generalPublic", nature: "project" },
    rows: level === "department" ? [namesOf("unit"), ...projects] : projects,
    columns: [
      codes("function", "科目编码", "类", "款", "项"),
      name("功能分类科目名称", "function"),
      name("项目名称", "project"),
      amount("项目支出合计"),
      amount("工资福利支出", { economic: "301" }),
      amount("商品服务支出", { economic: "302" }, { also: ["商品和服务支出"] }),
      amount("对个人和家庭的补助", { economic: "303" }),
      amount("债务利息及费用支出", { economic: "307" }),
      amount("资本性支出（基本建设）", { economic: "309" }),
      amount("资本性支出", { economic: "310" }),
      amount("对企业补助（基本建设）", { economic: "311" }),
      amount("对企业补助", { economic: "312" }),
      amount("对社会保障基金补助", { economic: "313" }),
      amount("其他支出", { economic: "399" }),
    ],
    total: "总计",
  });
}
