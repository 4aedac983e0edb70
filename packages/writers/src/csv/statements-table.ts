import { type Reading, type Statement, saidBy } from "@mingce/core";
import type { CsvValue } from "./csv-text.ts";
import type { Field, PublishedTable } from "./published-table.ts";

const fields: readonly Field[] = [
  { name: "number", type: "integer", title: "序号", required: true },
  { name: "kind", type: "string", title: "陈述类别", enum: ["amount", "share", "change", "rate", "part"] },
  { name: "selection", type: "string", title: "所说的范围", required: true },
  { name: "of", type: "string", title: "占比的整体" },
  { name: "against", type: "string", title: "对比的口径", enum: ["budgeted", "adjusted", "executed"] },
  { name: "group", type: "string", title: "所在的列举" },
  { name: "times", type: "number", title: "次数" },
  { name: "value", type: "number", title: "数值（按公开时的单位和位数；空白表示零）" },
  { name: "measured_in", type: "string", title: "计量单位", required: true },
  { name: "precision", type: "integer", title: "舍入单位（最小计量单位的个数）", required: true },
  { name: "text", type: "string", title: "公开时的写法" },
  { name: "table", type: "string", title: "表" },
  { name: "row", type: "string", title: "行" },
  { name: "column", type: "string", title: "列" },
  { name: "section", type: "string", title: "节" },
];

/** Everything a document states, number by number in printed order: what the other tables are made of. */
export function statementsTable({ statements }: Reading): PublishedTable {
  return {
    name: "statements",
    title: "公开文本中的全部数字",
    fields,
    primaryKey: ["number"],
    foreignKeys: [],
    rows: statements.map(statementRow),
  };
}

function statementRow(statement: Statement, index: number): readonly CsvValue[] {
  const { kind, selection, of, against, group, times, value, unit, quantum } = saidBy(statement);
  const { text, table, row, column, section } = { ...statement.place, text: statement.printed.text };
  const subject = [selection, of ?? null, against ?? null, group ?? null, times?.toString() ?? null];
  const printed = [value, unit, String(quantum), text];
  return [String(index + 1), kind, ...subject, ...printed, table, row, column, section];
}
