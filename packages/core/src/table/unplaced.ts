import { parseNumber } from "../quantity/parse-number.ts";
import { found, type Gathered } from "./cells.ts";
import type { Subject } from "./context.ts";
import type { GridRow } from "./grid.ts";
import type { Leaf } from "./leaf.ts";
import { placeOf, textsOf } from "./located-row.ts";
import { rowUnknown } from "./reading.ts";

/** Numbers outside the declared columns, and those of rows and pages whose columns cannot be told. */
export function countUnplaced(
  subject: Subject,
  leaves: readonly Leaf[],
  grid: readonly GridRow[],
  into: Gathered,
): void {
  const { table, context } = subject;
  const firstAmount = leaves.findIndex((l) => l.column.kind === "amount");
  for (const row of grid) {
    const texts = textsOf(row.source);
    const cells =
      row.state === "unreadable"
        ? texts.map((text, index) => ({ text, index }))
        : row.stray.map((c) => ({ text: c.text, index: c.index ?? 0 }));
    for (const { text, index } of cells) {
      const n = parseNumber(text, table.unit);
      if (n === null || (index < firstAmount && n.decimals === 0)) continue;
      const of = { table: table.id, row: null, column: null, page: context.place.page };
      into.numbers.push(found(table.id, placeOf(row.source, index, of), false, null));
    }
    if (row.state === "unreadable" && row.cells.some((c) => c !== null)) {
      into.findings.push(
        rowUnknown(placeOf(row.source, 0, { table: table.id, row: null, column: null, page: null })),
      );
    }
  }
}
