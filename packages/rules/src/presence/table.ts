import { finding, type Place, tablesOf } from "@mingce/core";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * Every table of the form stands in the document; a table without figures is published empty with a note.
 * Limit: a table no document at hand attests is missed with a note only.
 */
export const presenceTable: Rule = {
  id: "presence/table",
  severity: "error",
  title: "公开表应当齐全，没有数据的表也应列出空表并说明。",
  basis: "财预〔2016〕143号：收支总表和财政拨款各表均应公开，没有数据的列空表并说明",
  judge: ({ reading, form }) => {
    if (reading.outline.tables.length === 0) return { outcome: "not-enough-data" };
    const found = new Set(reading.outline.tables.map((t) => t.id));
    const level = form.level === "unit" ? "单位" : "部门";
    const missing = tablesOf(form).filter((t) => !found.has(t.id));
    return outcomeOf(
      missing.map((table) => {
        const title = table.title.replaceAll("{level}", level);
        const listed = reading.outline.contents.find((p) => p.text.replace(/\s/g, "").includes(title));
        const at: readonly Place[] = listed === undefined ? [] : [{ ...listed, table: table.id }];
        return finding({
          code: "presence/table",
          severity: "error",
          message: `缺少表${table.number}《${title}》${listed === undefined ? "" : "，目录中列有此表"}。请补上该表；没有数据时列空表并加说明。`,
          at,
          basis: presenceTable.basis,
          expected: title,
        });
      }),
    );
  },
};
