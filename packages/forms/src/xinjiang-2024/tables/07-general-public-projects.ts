import { codes, codesOf, type Level, name, namesOf, type TableForm, table } from "@mingce/core";
import { byCategoryOfProject } from "../../xinjiang/columns.ts";

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
      ...byCategoryOfProject,
    ],
    total: "总计",
  });
}
