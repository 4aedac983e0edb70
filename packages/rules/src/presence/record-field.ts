import { type Finding, finding, isPublicCode, type Records } from "@mingce/core";
import { declaredLists } from "../printed/declared-lists.ts";
import { isOfFormYear } from "../printed/form-year.ts";
import { type PrintedRecord, printedRecords } from "../project/record.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * Every project of the narrative has the fields the form demands. A warning where another project of the document has
 * the field; else a note, for it may stand there in other words. Limit: only where at least two fields of the project
 * were read; a classified project says its public code and nothing more; the fields of subsidies are `prose/subsidy-fields`.
 */
export const presenceRecordField: Rule = {
  id: "presence/record-field",
  severity: "warning",
  title: "每个项目都应当写齐样式规定的各栏。",
  basis: "预算公开样式：项目支出情况说明逐个项目写明政策依据、规模、承担单位、资金分配和执行时间",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    if (!isOfFormYear(reading, form)) return { outcome: "not-enough-data" };
    const lists = declaredLists(form).flatMap(({ section, list }) =>
      list.kind === "records" ? [{ list, records: printedRecords(section, list, input) }] : [],
    );
    if (lists.every((l) => l.records.length === 0)) return { outcome: "not-applicable" };
    return outcomeOf(lists.flatMap((l) => missingIn(l.list, l.records)));
  },
};

function missingIn(list: Records, records: readonly PrintedRecord[]): readonly Finding[] {
  const demanded = list.fields.filter((f) => !f.optional);
  return records.flatMap((record) =>
    demanded.flatMap((field): readonly Finding[] => {
      if (record.fields.has(field.id) || record.fields.size < 2 || isPublicCode(record.name)) return [];
      const others = records.filter((r) => r.fields.has(field.id)).length;
      return [
        finding({
          code: presenceRecordField.id,
          severity: others > 0 ? "warning" : "info",
          message: `项目“${record.name}”没有写“${field.label}”${others > 0 ? `，${others === 1 ? "另一个项目" : "其他项目"}写了` : ""}。请补上。`,
          at: [record.at],
          stated: record.name,
          expected: field.label,
          basis: presenceRecordField.basis,
        }),
      ];
    }),
  );
}
