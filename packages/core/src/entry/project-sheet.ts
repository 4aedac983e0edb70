import type { Budget } from "../budget/budget.ts";
import { type Form, sectionsOf } from "../form/form.ts";
import type { Content, RecordField } from "../form/sentence.ts";
import { type EntryColumn, type EntrySheet, entryColumn, entryLine, entrySheet } from "./entry-workbook.ts";

/** The column of a field that a budget keeps under its own id. */
export const fieldColumn = (id: string): string => `field:${id}`;

/** The field of such a column; null for any other. */
export function fieldOf(column: string): string | null {
  return column.startsWith("field:") ? column.slice("field:".length) : null;
}

/** Columns for fields that only the budget knows, under their ids. */
export function ownColumns(
  known: readonly EntryColumn[],
  records: readonly Readonly<Record<string, string>>[],
): readonly EntryColumn[] {
  const ids = new Set(records.flatMap((fields) => Object.keys(fields)));
  return [...ids]
    .filter((id) => !known.some((column) => column.id === fieldColumn(id)))
    .map((id) => entryColumn(fieldColumn(id), id, 14, { holds: "prose" }));
}

/** Fields as cells of their columns. */
export function fieldCells(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([id, text]) => [fieldColumn(id), text]));
}

/** The columns of the projects of a form: name, unit, whether withheld, and what its sections say of a project. */
export function projectColumns(form: Form): readonly EntryColumn[] {
  return [
    entryColumn("name", "项目名称", 18, {
      note: "涉密项目只填公开代号（如特定目标0000000A），真实名称不要录入本系统。",
    }),
    entryColumn("unit", "预算单位", 14, {
      holds: "choice",
      choices: { sheet: "units", column: "name" },
      note: "从下拉列表中选择，先在《预算单位》中登记。",
    }),
    entryColumn("withheld", "涉密不公开", 6, {
      holds: "yesNo",
      choices: { list: "yesNo" },
      note: "涉密项目选“是”：只登记公开代号、单位、科目和金额，其余各列不填。",
    }),
    entryColumn("amount", "本年预算数（自动）", 9, {
      locked: true,
      optional: true,
      total: {
        sheets: ledgersOf(form),
        column: "now",
        filled: null,
        where: form.level === "unit" ? { project: "name" } : { project: "name", unit: "unit" },
      },
    }),
    ...recordFields(form).map((field) =>
      entryColumn(fieldColumn(field.id), field.label, 16, {
        holds: "prose",
        note: field.optional ? "不适用的留空。" : "",
      }),
    ),
  ];
}

/** Ids of the sheets whose lines name projects. */
function ledgersOf(form: Form): readonly string[] {
  return Object.values(form.cubes)
    .filter((cube) => cube.dimensions["project"] !== undefined)
    .flatMap(({ id, words }) => [`cube:${id}`, ...(words?.apart === undefined ? [] : [`apart:${id}`])]);
}

/** The projects of a budget. */
export function projectSheet(form: Form, budget: Budget | null): EntrySheet {
  const projects = budget?.projects ?? [];
  const known = projectColumns(form);
  const lines = projects.map(({ name, unit, withheld, fields }) =>
    entryLine({ name, unit, withheld: withheld ? "是" : "", ...fieldCells(fields) }),
  );
  return entrySheet(
    "projects",
    "项目",
    "一行一个项目，上年有、本年没有的项目也要登记。金额不在这里填，填在收支明细里，由程序汇总到本表。",
    [
      ...known,
      ...ownColumns(
        known,
        projects.map(({ fields }) => fields),
      ),
    ],
    { lines, spare: Math.max(30, Math.ceil(projects.length / 4)), open: true },
  );
}

function recordFields(form: Form): readonly RecordField[] {
  const fields = new Map<string, RecordField>();
  const walk = (content: readonly Content[]): void => {
    for (const c of content) {
      if (c.kind === "section") walk(c.content);
      if (c.kind !== "records") continue;
      for (const field of c.fields) if (field.holds !== "amount") fields.set(field.id, field);
    }
  };
  walk(sectionsOf(form));
  return [...fields.values()];
}
