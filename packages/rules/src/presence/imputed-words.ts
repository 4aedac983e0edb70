import { formatGrouped, type ImputedRow, type ImputedTable, type TableForm, unitWord } from "@mingce/core";

/** So many rows are shown; a table with more of them is told by its first. */
const shownRows = 8;

/**
 * What a missing table must hold as far as it follows, one or two Chinese sentences: how many of its cells, and the rows
 * with amounts, total first. Empty where nothing follows.
 */
export function imputedWords(table: TableForm, { rows, cells, known }: ImputedTable): string {
  if (known === 0) return "";
  const amount = (row: ImputedRow): readonly string[] =>
    row.cells.flatMap(({ column, value, bySum }) =>
      value === null || value === 0
        ? []
        : [`${column}${formatGrouped(value, table.unit, table.decimals)}${bySum ? "*" : ""}`],
    );
  const filled = rows.flatMap((row) => {
    const amounts = amount(row);
    return amounts.length === 0 ? [] : [`“${row.label}”行${amounts.join("、")}`];
  });
  const open = cells - known;
  const count = `按文中其他各处，所知各行的${cells}格中可以确定${known}格${open === 0 ? "" : `，其余${open}格推算不出`}`;
  if (filled.length === 0) return open === 0 ? `${count}，都是零。` : `${count}；可以确定的都是零。`;
  const summed = rows.some((r) => r.cells.some((c) => c.bySum && c.value !== 0));
  const mark = summed ? "带*的由合计推算，末位可能有舍入差。" : "";
  const more = filled.length > shownRows ? `等${filled.length}行` : "";
  return `${count}，其中有金额的（${unitWord(table.unit)}）：${filled.slice(0, shownRows).join("；")}${more}。${mark}`;
}
