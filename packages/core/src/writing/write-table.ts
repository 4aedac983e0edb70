import type { Block } from "../document/document.ts";
import type { TableForm } from "../form/table.ts";
import { unitWord } from "../quantity/unit.ts";
import { renderTable } from "../table/render-table.ts";
import { chineseNumeral } from "../text/chinese-numeral.ts";
import { withIdentity } from "./identity-words.ts";
import { paragraph } from "./paragraph.ts";
import { leavesOutRows, withheldNote } from "./withheld-note.ts";
import type { WritingContext } from "./writing-context.ts";

/** A table as it stands in the document: caption, title, lead lines, the table, and its note where it is nil. */
export function writeTable(table: TableForm, context: WritingContext): readonly Block[] {
  const { budget, form, ledger, listed } = context;
  const { block, nil } = renderTable(form, table, ledger, {
    body: budget.body,
    year: budget.year,
    level: form.level,
    code: budget.code,
    codeOf: (unit) => listed.unit(unit)?.code,
    nameOf: listed.nameOf,
  });
  const caption = numbered(form.tableCaption, table.number);
  const leads = form.tableLead.map((lead) => lead.replace("{unit}", unitWord(table.unit)));
  return [
    ...(caption === "" ? [] : [paragraph(caption, "caption")]),
    paragraph(withIdentity(table.title, context), "caption"),
    ...leads.map((lead) => paragraph(withIdentity(lead, context), "note")),
    block,
    ...(leavesOutRows(table, context) ? [paragraph(withheldNote, "note")] : []),
    ...(nil && table.emptyNote !== null ? [paragraph(withIdentity(table.emptyNote, context), "note")] : []),
  ];
}

function numbered(caption: string, number: number): string {
  return caption.replace("{number}", String(number)).replace("{ordinal}", chineseNumeral(number));
}
