import { filled, finding, imputedTable, type Place, type Reading, tablesOf } from "@mingce/core";
import { isOfFormYear, isOfOtherYear } from "../printed/form-year.ts";
import { plainName } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { imputedWords } from "./imputed-words.ts";

/**
 * Every table of the form stands in the document; a table without figures is published empty with a note.
 * Limit: a table that no document at hand attests, or that the form of another year demands, is missed with a note
 * only, unless the document's own contents list it (a warning then where the form is of another year). A title that
 * stands on a line of the body, though nobody could read a table under it, is not missed. Errs towards silence for
 * forms of other years. What of the table follows from the rest of the document is offered.
 */
export const presenceTable: Rule = {
  id: "presence/table",
  severity: "error",
  title: "公开表应当齐全，没有数据的表也应列出空表并说明。",
  basis: "财预〔2016〕143号：收支总表和财政拨款各表均应公开，没有数据的列空表并说明",
  scope: "all",
  judge: ({ reading, form, articulation }) => {
    if (reading.outline.tables.length === 0) return { outcome: "not-enough-data" };
    const found = new Set(reading.outline.tables.map((t) => t.id));
    const worst = isOfOtherYear(reading, form) ? "warning" : "error";
    const missing = tablesOf(form).filter((t) => !found.has(t.id));
    return outcomeOf(
      missing.flatMap((table) => {
        const title = filled(table.title, form);
        if (stands(title, reading)) return [];
        const listed = reading.outline.contents.find((p) => p.text.replace(/\s/g, "").includes(title));
        const demanded = table.attested && isOfFormYear(reading, form);
        const at: readonly Place[] = listed === undefined ? [] : [{ ...listed, table: table.id }];
        const follows = imputedWords(table, imputedTable(reading, form, articulation.pool, table));
        return [
          finding({
            code: "presence/table",
            severity: demanded || listed !== undefined ? worst : "info",
            message: `缺少表${table.number}《${title}》${listed === undefined ? "" : "，目录中列有此表"}。请补上该表；没有数据时列空表并加说明。${follows}`,
            at,
            basis: presenceTable.basis,
            expected: title,
          }),
        ];
      }),
    );
  },
};

/** True where a short line of the body holds the title; the body begins with its first table or section. */
function stands(title: string, { document, outline }: Reading): boolean {
  const body = Math.min(...[...outline.tables, ...outline.sections].map((o) => blockOf(o.at)));
  const words = plainName(title);
  return document.blocks.some((block, index) => {
    if (block.kind !== "paragraph" || index < body) return false;
    const line = plainName(block.text);
    return line.includes(words) && line.length <= words.length + 30 && !/[，。；]/.test(line);
  });
}
