import type { Budget, SheetRecord } from "../budget/budget.ts";
import { filled } from "../form/filled.ts";
import type { Form } from "../form/form.ts";
import type { SheetField, SheetForm } from "../form/sheet.ts";
import { type EntryColumn, type EntrySheet, entryColumn, entryLine, entrySheet } from "./entry-workbook.ts";
import { fieldCells, fieldColumn, ownColumns } from "./project-sheet.ts";

const numberNote = "绩效目标表的顺序号，从1起，各张表不重复；《绩效指标》按它对应。";

/** The columns of a target sheet: its number, then its fields under the form's labels. */
export function targetColumns(sheet: SheetForm, form: Form): readonly EntryColumn[] {
  return [
    entryColumn("number", "序号", 4, { note: numberNote }),
    ...sheet.fields.map((field) => targetColumn(field, form)),
  ];
}

function targetColumn(field: SheetField, form: Form): EntryColumn {
  const label = filled(field.label, form);
  if (field.holds === "fund")
    return entryColumn(fieldColumn(field.id), `${label}（元）`, 10, {
      holds: "amount",
      note: "以元为单位。",
    });
  const sheet = field.id === "unit" ? "units" : field.id === "project" ? "projects" : null;
  if (field.holds === "name" && sheet !== null)
    return entryColumn(fieldColumn(field.id), label, 14, {
      holds: "choice",
      choices: { sheet, column: "name" },
      note: "从下拉列表中选择。",
    });
  return entryColumn(fieldColumn(field.id), label, field.holds === "goal" ? 30 : 11, {
    holds: field.holds === "goal" ? "prose" : "text",
  });
}

/** The columns of indicators: the number of their sheet, then what any sheet of the form prints. */
export function indicatorColumns(form: Form): readonly EntryColumn[] {
  const columns = new Map<string, EntryColumn>();
  for (const { id, label } of form.sheets.flatMap((sheet) => sheet.indicatorColumns))
    if (!columns.has(id)) columns.set(id, entryColumn(fieldColumn(id), label, 11, { holds: "prose" }));
  return [entryColumn("number", "序号", 4, { note: "所属绩效目标表的序号。" }), ...columns.values()];
}

/** The sheets for performance targets, one a kind, and the one for the indicators of all; none where a form has none. */
export function targetSheets(form: Form, budget: Budget | null): readonly EntrySheet[] {
  const sheets = (budget?.sheets ?? []).map((sheet, i) => ({ ...sheet, number: String(i + 1) }));
  const kinds = form.sheets.map((kind) => {
    const own = sheets.filter(({ id }) => id === kind.id);
    const known = targetColumns(kind, form);
    return entrySheet(
      `sheet:${kind.id}`,
      filled(kind.title, form),
      "一行一张绩效目标表，指标填在《绩效指标》里；金额以元为单位，由程序折算成万元。",
      [
        ...known,
        ...ownColumns(
          known,
          own.map(({ fields }) => fields),
        ),
      ],
      {
        lines: own.map(({ number, fields }) => entryLine({ number, ...fieldCells(fields) })),
        spare: kind.funds.by === null ? 2 : 30,
        open: true,
      },
    );
  });
  return kinds.length === 0 ? [] : [...kinds, indicatorSheet(form, sheets)];
}

function indicatorSheet(
  form: Form,
  sheets: readonly (SheetRecord & { readonly number: string })[],
): EntrySheet {
  const known = indicatorColumns(form);
  const indicators = sheets.flatMap((sheet) => sheet.indicators);
  const purpose = "一行一个指标，序号写所属绩效目标表的序号；同一张表的指标按先后排列。";
  return entrySheet("indicators", "绩效指标", purpose, [...known, ...ownColumns(known, indicators)], {
    lines: sheets.flatMap(({ number, indicators: own }) =>
      own.map((indicator) => entryLine({ number, ...fieldCells(indicator) })),
    ),
    spare: 100,
    open: true,
  });
}
