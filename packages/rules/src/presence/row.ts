import { type Finding, type Form, finding, type Reading, type Statement, tablesOf } from "@mingce/core";
import { inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * A line is missing in a table and no sum notices it. Another table has it under the same heading, and here it would be the
 * only line of its parent; or the lines below it stand there without it, the only ones of the table. Limit: lines with an official code; silent
 * where the table has lines of that depth nowhere, or a number nobody could bind. A table no document attests: a note.
 */
export const presenceRow: Rule = {
  id: "presence/row",
  severity: "warning",
  title: "同一口径的各表应当列出同样的科目。",
  basis: "预算公开样式：功能分类列示到项，基本支出经济分类列示到款",
  scope: "all",
  judge: ({ reading, form }) => {
    const columns = columnsOf(reading, form);
    if (columns.length < 2) return { outcome: "not-applicable" };
    const unsure = new Set(reading.numbers.flatMap((n) => (n.bound || n.freeText ? [] : [n.part])));
    const missing = new Map<string, Finding>();
    for (const { table, codes, rows } of columns)
      for (const code of unsure.has(table) ? [] : parentsMissing(codes)) {
        const [child] = [...rows].filter(([row]) => row.startsWith(`${code}-`)).map(([, s]) => s);
        const id = `${table} ${code}`;
        if (child !== undefined && !missing.has(id)) missing.set(id, missingParent(table, code, child, form));
      }
    for (const column of columns) {
      if (unsure.has(column.table)) continue;
      for (const other of columns.filter((c) => c.what === column.what && c.table !== column.table))
        for (const [code, statement] of other.rows) {
          const id = `${column.table} ${code}`;
          if (statement.printed.value !== 0 && !missing.has(id) && isMissing(code, column.codes))
            missing.set(id, missingRow(column, other, code, statement, form));
        }
    }
    return outcomeOf([...missing.values()]);
  },
};

/** The coded lines of one column of a table. */
interface CodedColumn {
  readonly table: string;
  /** What the column is of, whatever the line: the rest of its selections. */
  readonly what: string;
  readonly rows: ReadonlyMap<string, Statement>;
  /** Every code of the table, in whatever column. */
  readonly codes: ReadonlySet<string>;
}

function columnsOf({ statements }: Reading, form: Form): readonly CodedColumn[] {
  const rows = new Map<string, { table: string; what: string; rows: Map<string, Statement> }>();
  const codes = new Map<string, Set<string>>();
  for (const statement of statements) {
    const { table, row } = statement.place;
    const { cube, year, measure, regions } = statement.selection;
    const dimension = Object.keys(form.codes).find((d) => row !== null && regions[d]?.join() === row);
    if (table === null || row === null || dimension === undefined || statement.kind !== "amount") continue;
    const rest = Object.entries(regions).filter(([d]) => d !== dimension);
    const what = JSON.stringify([cube, year, measure, dimension, rest.sort()]);
    const column = rows.get(`${table} ${what}`) ?? { table, what, rows: new Map() };
    column.rows.set(row, statement);
    rows.set(`${table} ${what}`, column);
    codes.set(table, (codes.get(table) ?? new Set()).add(row));
  }
  return [...rows.values()].map((c) => ({ ...c, codes: codes.get(c.table) ?? new Set() }));
}

/** True where the table should have the code and no sum of it tells that it has not. */
function isMissing(code: string, codes: ReadonlySet<string>): boolean {
  const parent = code.split("-").slice(0, -1).join("-");
  if (codes.has(code) || parent === "" || !codes.has(parent)) return false;
  const isDeep = [...codes].some((c) => depthOf(c) === depthOf(code));
  const below = [...codes].some((c) => c.startsWith(`${code}-`));
  const beside = [...codes].some((c) => c.startsWith(`${parent}-`) && depthOf(c) === depthOf(code));
  return isDeep && (below || !beside);
}

/** Codes that stand nowhere while lines below them do, where every other line of that depth has its parent. */
function parentsMissing(codes: ReadonlySet<string>): readonly string[] {
  const parentOf = (code: string): string => code.split("-").slice(0, -1).join("-");
  return [2, 3].flatMap((depth) => {
    const parents = [...new Set([...codes].filter((c) => depthOf(c) === depth).map(parentOf))];
    const absent = parents.filter((p) => !codes.has(p));
    return absent.length === 1 && parents.length > 2 ? absent : [];
  });
}

const depthOf = (code: string): number => code.split("-").length;

function missingParent(id: string, code: string, { place }: Statement, form: Form): Finding {
  const table = tablesOf(form).find((t) => t.id === id);
  const digits = code.replaceAll("-", "");
  return finding({
    code: presenceRow.id,
    severity: table?.attested === false ? "info" : "warning",
    message: `表${table?.number ?? id}列有科目${(place.row ?? "").replaceAll("-", "")}，却没有列它所属的科目${digits}，其他科目都列有上一级。请补上这一行。`,
    at: [{ ...place, row: code, text: digits }, place],
    stated: digits,
    basis: presenceRow.basis,
  });
}

function missingRow(
  column: CodedColumn,
  other: CodedColumn,
  code: string,
  { place, printed }: Statement,
  form: Form,
): Finding {
  const table = tablesOf(form).find((t) => t.id === column.table);
  const number = (id: string): number | string => tablesOf(form).find((t) => t.id === id)?.number ?? id;
  const digits = code.replaceAll("-", "");
  return finding({
    code: presenceRow.id,
    severity: table?.attested === false ? "info" : "warning",
    message: `表${number(column.table)}没有列科目${digits}，而口径相同的表${number(other.table)}列有，金额${inWanyuan(printed.value)}。请补上这一行，或核对另一张表。`,
    at: [{ ...place, table: column.table, row: code, text: digits }, place],
    stated: digits,
    expected: printed.text,
    basis: presenceRow.basis,
  });
}
