import type { ProjectRecord } from "../budget/budget.ts";
import type { Paragraph } from "../document/document.ts";
import type { RecordField, Records } from "../form/sentence.ts";
import { unitWord } from "../quantity/unit.ts";
import { textKey } from "../sentence/wording.ts";
import { chineseNumeral } from "../text/chinese-numeral.ts";
import { type Line, linesOf } from "./line.ts";
import { amountWords } from "./number-words.ts";
import { paragraph, paragraphs } from "./paragraph.ts";
import { type Scope, subjectInScope, unitOfSubject } from "./subject-in-scope.ts";
import { exactValue, knows, missingText, type WritingContext } from "./writing-context.ts";

/**
 * The labelled fields of every line that carries a value this year, under its own numbered heading. Of a withheld
 * project only code, amount and owner are printed.
 */
export function writeRecords(
  records: Records,
  section: string,
  scope: Scope,
  context: WritingContext,
): readonly Paragraph[] {
  const whole = subjectInScope(context.form, records.subject, scope);
  return linesOf(records.over, whole.cube.id, whole.regions, [0], context).flatMap((line, i) => {
    const record = context.listed.project(line.id);
    const fields = records.fields.flatMap((field) => {
      const value = fieldWords(field, line, record, records, section, scope, context);
      return value === null ? [] : paragraphs(`${field.label}：${value}`);
    });
    return [paragraph(`（${chineseNumeral(i + 1)}）${records.heading}${line.label}`, "heading3"), ...fields];
  });
}

/** What a field prints; null where it is not printed. */
function fieldWords(
  field: RecordField,
  line: Line,
  record: ProjectRecord | undefined,
  records: Records,
  section: string,
  scope: Scope,
  context: WritingContext,
): string | null {
  const { form } = context;
  if (field.holds === "amount") {
    const subject = subjectInScope(form, records.subject, scope, line.regions);
    if (!knows(context, subject, 0)) return missingText;
    const amount = amountWords(exactValue(context, subject, 0), unitOfSubject(subject), form);
    return `${amount}${unitWord(form.text.unit)}`;
  }
  if (field.holds === "owner") return record?.fields[field.id] ?? record?.unit ?? context.budget.body;
  if (line.withheld) return null;
  const text = record?.fields[field.id];
  if (text !== undefined && text !== "") return text;
  if (field.optional) return null;
  const key = textKey(section, records.id, line.id, field.id);
  return context.text({ key, kind: "words", section, line: line.label, about: null, explains: null });
}
