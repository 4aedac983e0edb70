import type { Block, Row } from "@mingce/core";
import { linesOf } from "./cell-text.ts";
import type { Flow, FlowTable } from "./flow.ts";
import { gridOf } from "./grid.ts";
import { isLayout } from "./layout-table.ts";

/**
 * The blocks of a flowing source: each printed line of a paragraph a paragraph, each table a table.
 *
 * Shape:  `line` counts paragraphs and rows from 1 in reading order, so that a finding can be looked up; such a
 *         source has no pages. What a layout table holds stands for itself; a table inside a table of data follows it.
 * Errors: throws Unreadable for a table too large.
 */
export function blocksOf(flow: readonly Flow[]): readonly Block[] {
  const blocks: Block[] = [];
  let line = 0;
  const add = (piece: Flow): void => {
    if (piece.kind === "paragraph") {
      const { role, origin } = piece;
      const kept = origin === undefined ? {} : { origin };
      for (const text of linesOf(piece.text))
        blocks.push({ kind: "paragraph", text, role, page: null, line: ++line, box: null, ...kept });
      return;
    }
    if (isLayout(piece)) {
      for (const inner of contentOf(piece)) add(inner);
      return;
    }
    const grid = gridOf(piece.rows);
    if (grid.some((cells) => cells.some((cell) => cell.text !== ""))) {
      const rows = grid.map(
        (cells, r): Row => ({ cells, line: ++line, page: null, header: piece.rows[r]?.header ?? false }),
      );
      blocks.push({ kind: "table", rows, page: null });
    }
    for (const inner of contentOf(piece)) if (inner.kind === "table") add(inner);
  };
  for (const piece of flow) add(piece);
  return blocks;
}

function contentOf(table: FlowTable): readonly Flow[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content));
}
