import type { ClassificationTerms } from "../form/classification-terms.ts";
import type { Unit } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import { comparableLabel } from "../table/label.ts";
import { textsOf } from "../table/located-row.ts";
import { amountAt } from "./own-statement.ts";
import type { TableRun } from "./table-run.ts";
import type { TableSum, TableSums } from "./table-sums.ts";

/** Two figures of a row that are equal by their names, where each name stands once in the table. */
export function balancedRow(run: TableRun, unit: Unit, { balances }: ClassificationTerms): TableSums {
  const statements: Statement[] = [];
  const sums: TableSum[] = [];
  for (const pair of balances) {
    const found = pair.map((name) =>
      run.rows.flatMap((source) =>
        textsOf(source).flatMap((text, column) =>
          comparableLabel(text) === name ? [{ source, column }] : [],
        ),
      ),
    );
    const [left, right] = found.map((places) => (places.length === 1 ? places[0] : undefined));
    if (left === undefined || right === undefined || left.source !== right.source) continue;
    const pairOf = [left, right].map(({ source, column }, i) =>
      amountAt(
        source,
        column + (source.row.cells[column]?.colspan ?? 1),
        { row: pair[i] ?? null, column: null, page: run.page },
        unit,
        null,
      ),
    );
    const [whole, part] = pairOf;
    if (whole === undefined || whole === null || part === undefined || part === null) continue;
    const first = statements.push(whole, part) - 2;
    sums.push({ whole: first, parts: [first + 1], families: [] });
  }
  return { statements, sums, gaps: false };
}
