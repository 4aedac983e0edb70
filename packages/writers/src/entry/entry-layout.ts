import { type Choices, columnName, type EntrySheet, type EntryTotal, type EntryWorkbook } from "@mingce/core";

/** The sheet that holds the words to choose from. */
export const listSheetTitle = "选项";

/** The row of the heads, from 1: title, purpose and sums stand above them. */
export const headRow = 4;

/** Where sheets, columns and lists of an entry workbook stand, as formulas name them. */
export interface EntryLayout {
  /** The cells that choices stand in; null where a workbook has none of them. */
  readonly choices: (choices: Choices) => string | null;
  /** True where the words are so many that people type them: nothing stops them then. */
  readonly isLong: (choices: Choices) => boolean;
  /** The formula of a total, shown in this row of a sheet. */
  readonly total: (total: EntryTotal, sheet: EntrySheet, row: number) => string;
}

/** The last row of a sheet that is entered in; one row where it has none. */
export function lastRow({ lines, spare }: EntrySheet): number {
  return headRow + Math.max(1, lines.length + spare);
}

/** The letters of a column of a sheet. */
export function lettersOf({ columns }: EntrySheet, id: string): string {
  return columnName(columns.findIndex((column) => column.id === id) + 1);
}

/** Works out the layout. */
export function layoutOfEntry({ sheets, lists }: EntryWorkbook): EntryLayout {
  const names = Object.keys(lists);
  const cellsOf = (sheet: EntrySheet, column: string): string => {
    const letters = lettersOf(sheet, column);
    return `'${sheet.title}'!$${letters}$${headRow + 1}:$${letters}$${lastRow(sheet)}`;
  };
  const sheetOf = (id: string): EntrySheet | undefined => sheets.find((sheet) => sheet.id === id);
  return {
    choices: (choices) => {
      if ("list" in choices) {
        const letters = columnName(names.indexOf(choices.list) + 1);
        const length = lists[choices.list]?.words.length ?? 0;
        return length === 0 ? null : `'${listSheetTitle}'!$${letters}$2:$${letters}$${length + 1}`;
      }
      const sheet = sheetOf(choices.sheet);
      return sheet === undefined ? null : cellsOf(sheet, choices.column);
    },
    isLong: (choices) => !("list" in choices) || (lists[choices.list]?.words.length ?? 0) > 60,
    total: ({ sheets: ids, column, filled, where }, own, row) => {
      const parts = ids.flatMap((id) => {
        const sheet = sheetOf(id);
        if (sheet === undefined) return [];
        const conditions = [
          ...(filled === null ? [] : [`${cellsOf(sheet, filled)},"<>"`]),
          ...Object.entries(where).map(
            ([there, here]) => `${cellsOf(sheet, there)},$${lettersOf(own, here)}${row}`,
          ),
        ];
        return [`SUMIFS(${[cellsOf(sheet, column), ...conditions].join(",")})`];
      });
      return parts.join("+");
    },
  };
}
