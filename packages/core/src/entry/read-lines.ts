import { squeezed } from "../text/squeeze.ts";
import {
  columnName,
  type EnteredLine,
  type EnteredSheet,
  type EntryProblems,
  type LineCell,
  quotedEntry,
} from "./entered.ts";
import type { EntrySheet } from "./entry-workbook.ts";
import { fieldColumn } from "./project-sheet.ts";

/** Heads are looked for in so many rows from the top. */
const headRows = 12;

/**
 * The filled lines of a sheet: its heads are found by their words, wherever the columns stand. What stands under no
 * head is told and not taken, so that nothing entered goes unnoticed.
 */
export function readLines(
  sheet: EntrySheet,
  entered: readonly EnteredSheet[],
  problems: EntryProblems,
): readonly EnteredLine[] {
  const own = entered.find(({ name }) => name.trim() === sheet.title);
  if (own === undefined) {
    const what = "工作簿里没有这张工作表，请恢复它的名称，或重新生成工作簿；没有内容的工作表也要保留。";
    problems.say("error", sheet.title, "", what);
    return [];
  }
  const found = headsOf(sheet, own);
  if (found === null) {
    const heads = sheet.columns.map(({ head }) => head).join("、");
    problems.say("error", sheet.title, "", `找不到表头（${heads}），请不要改动表头，或重新生成工作簿。`);
    return [];
  }
  const { row: head, columns } = found;
  // What the form or a formula puts into a line does not make it a filled one.
  const given = new Set(sheet.known.flatMap(({ id, locked }) => (locked ? [id] : [])));
  for (const { id, head: words, optional } of sheet.columns)
    if (!optional && ![...columns.values()].includes(id))
      problems.say("error", sheet.title, "", `缺少“${words}”一列，请不要改动表头，或重新生成工作簿。`);
  return own.rows
    .filter(({ number }) => number > head)
    .flatMap(({ number, cells }): readonly EnteredLine[] => {
      const line: Record<string, LineCell> = {};
      for (const cell of cells) {
        const at = `${columnName(cell.column)}${number}`;
        const column = columns.get(cell.column);
        if (cell.text.trim() === "") continue;
        if (column !== undefined) line[column] = { ...cell, at };
        else
          problems.say(
            "warning",
            sheet.title,
            at,
            `“${quotedEntry(cell.text.trim())}”不在任何一列中，没有读入，请移到对应的列。`,
          );
      }
      const at = (id: string): string => {
        const column = [...columns].find(([, other]) => other === id)?.[0];
        return column === undefined ? `第${number}行` : `${columnName(column)}${number}`;
      };
      const isEntered = Object.keys(line).some((id) => !given.has(id));
      return !isEntered ? [] : [{ sheet: sheet.title, row: number, cells: line, at }];
    });
}

/** The row that holds most of the heads, and what column each is; null where no row holds half of them. */
function headsOf(
  sheet: EntrySheet,
  { rows }: EnteredSheet,
): { readonly row: number; readonly columns: ReadonlyMap<number, string> } | null {
  const known = new Map(sheet.known.map(({ id, head }) => [squeezed(head), id]));
  for (const { id, head } of sheet.columns) known.set(squeezed(head), id);
  let best: { row: number; columns: Map<number, string> } | null = null;
  let most = 0;
  for (const { number, cells } of rows.filter((row) => row.number <= headRows)) {
    const columns = new Map<number, string>();
    for (const { column, text } of cells) {
      const id = known.get(squeezed(text));
      if (id !== undefined) columns.set(column, id);
    }
    if (columns.size <= most) continue;
    most = columns.size;
    if (sheet.open)
      for (const { column, text } of cells)
        if (!columns.has(column) && text.trim() !== "") columns.set(column, fieldColumn(text.trim()));
    best = { row: number, columns };
  }
  return most * 2 >= sheet.columns.filter(({ optional }) => !optional).length ? best : null;
}
