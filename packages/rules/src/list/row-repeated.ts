import {
  type Finding,
  finding,
  type Reading,
  type Severity,
  type Statement,
  withoutCount,
} from "@mingce/core";
import { isOfOtherYear } from "../printed/form-year.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * A line of a table stands twice, word for word; a warning at most where the form is of another year. A note where it is no
 * code: two projects can have one name. Limit: totals, and lines that print nothing, may be said again; a line
 * that differs anywhere is another one, or the arithmetic tells.
 */
export const listRowRepeated: Rule = {
  id: "list/row-repeated",
  severity: "error",
  title: "表内同一行不得重复列出。",
  basis: "预算公开样式：每个科目、项目列一行",
  scope: "all",
  judge: ({ reading, form }) => {
    const rows = amountRows(reading);
    if (rows.length === 0) return { outcome: "not-applicable" };
    const seen = new Map<string, Statement>();
    return outcomeOf(
      rows.flatMap(({ statement, words }): Finding[] => {
        const key = `${statement.place.table} ${statement.place.column} ${lineOf(statement)} ${words}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, statement);
          return [];
        }
        return [repeated(statement, first, isOfOtherYear(reading, form) ? "warning" : "error")];
      }),
    );
  },
};

/** What a line is of, whether or not it is a further one of its name. */
function lineOf({ selection: { regions } }: Statement): string {
  const named = Object.entries(regions).map(([d, nodes]) => [d, nodes.map(withoutCount)]);
  return JSON.stringify(named.sort());
}

/** The first amount of every printed line with an amount of its own, and all the line prints. */
function amountRows({ statements, document }: Reading) {
  const seen = new Set<string>();
  return statements.flatMap((statement) => {
    const { address, row, table } = statement.place;
    const block = document.blocks[address?.block ?? -1];
    const line = block?.kind === "table" ? block.rows[address?.row ?? -1] : undefined;
    const at = `${address?.block} ${address?.row}`;
    const own = table !== null && row !== null && row !== "total" && !row.startsWith("subtotal:");
    if (!own || line === undefined || statement.printed.value === 0 || seen.has(at)) return [];
    seen.add(at);
    return [{ statement, words: line.cells.map((c) => c.text.trim()).join("|") }];
  });
}

function repeated(statement: Statement, first: Statement, ofCode: Severity): Finding {
  return finding({
    code: listRowRepeated.id,
    severity: /^\d{3}(?:-\d\d)*$/.test(statement.place.row ?? "") ? ofCode : "info",
    message: `表中这一行列了两次，金额都是${statement.printed.text}。请删去重复的一行。`,
    at: [statement.place, first.place],
    stated: statement.printed.text,
    basis: listRowRepeated.basis,
  });
}
