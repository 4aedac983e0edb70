import { codes, type Level, name, namesOf, type TableForm, table } from "@mingce/core";
import { byCategoryOfProject } from "../../xinjiang/columns.ts";
import { codesByUnit, total } from "./rows.ts";

/**
 * Table 7: project expenditure of the general public budget, project by project, by economic category.
 * Reconstructed by analogy with the form of 2024: no document at hand shows it.
 */
export const t07 = (level: Level): TableForm =>
  table({
    number: 7,
    title: "一般公共预算项目支出情况表",
    attested: false,
    where: { source: "generalPublic", nature: "project" },
    rows: [...codesByUnit(level, "function"), namesOf("project")],
    columns: [
      codes("function", "功能分类科目编码", "类", "款", "项"),
      name("功能分类科目名称", "function"),
      name("项目名称", "project"),
      ...byCategoryOfProject,
    ],
    total,
  });
