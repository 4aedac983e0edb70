import { type Grid, gridOf } from "./grid.ts";
import type { PageDraft } from "./page-draft.ts";
import { type PrintedLine, printedLines } from "./printed-lines.ts";
import { ruleTables } from "./rule-tables.ts";
import type { RulingLines } from "./ruling-lines.ts";
import type { Run } from "./runs.ts";
import { type FilledGrid, fillGrid } from "./tables.ts";

/** What a page holds from the top down: tables and printed lines. */
export interface PageContent {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

export type PageItem = TableItem | LineItem;

export interface TableItem {
  readonly kind: "table";
  readonly top: number;
  readonly lines: RulingLines;
  readonly grid: Grid;
  readonly filled: FilledGrid;
}

export interface LineItem {
  readonly kind: "line";
  readonly top: number;
  readonly line: PrintedLine;
}

/** From this many ems on, a gap between two texts of one line parts them: two things stand side by side. */
const wideGap = 3;

/** Sorts the text of a page into the tables that its lines make, and the printed lines outside of them. */
export function pageContent({ number, width, height, runs, lines }: PageDraft): PageContent {
  let loose = runs;
  const items: PageItem[] = [];
  for (const group of lines) {
    const grid = gridOf(group);
    const table = grid && tableItem(group, grid, loose);
    if (table === null || table.filled.outside.length === loose.length) continue;
    loose = table.filled.outside;
    items.push(table);
  }
  const lone = lines.flatMap((group) => (group.down.length === 0 ? group.across : []));
  for (const group of ruleTables(lone, loose)) {
    const grid = gridOf(group);
    if (grid === null) continue;
    const table = tableItem(group, grid, loose);
    loose = table.filled.outside;
    items.push(table);
  }
  for (const line of printedLines(loose, wideGap)) items.push({ kind: "line", top: line.box[1], line });
  return { number, width, height, items: items.sort((a, b) => a.top - b.top) };
}

function tableItem(lines: RulingLines, grid: Grid, runs: readonly Run[]): TableItem {
  return { kind: "table", top: grid.ys[0] ?? 0, lines, grid, filled: fillGrid(grid, runs) };
}

/**
 * The pages with the columns of tables that pages part. Where a part shows only some of the column lines of the part
 * before or behind it (a total row whose first cell spans four columns, the head of a sheet), it has the others too.
 */
export function withSharedColumns(pages: readonly PageContent[]): PageContent[] {
  return pages.map((page, i) => {
    const [before, after] = [pages[i - 1]?.items.at(-1), pages[i + 1]?.items[0]];
    const items = page.items.map((item, k) => {
      if (item.kind !== "table") return item;
      const upper = k === 0 && before?.kind === "table" ? sharing(item, before.grid.xs.at(-1)) : item;
      return k === page.items.length - 1 && after?.kind === "table"
        ? sharing(upper, after.grid.xs[0])
        : upper;
    });
    return { ...page, items };
  });
}

function sharing(table: TableItem, known: readonly number[] = []): TableItem {
  const grid = gridOf(table.lines, known);
  if (grid === null || grid.xs[0]?.length === table.grid.xs[0]?.length) return table;
  return tableItem(table.lines, grid, table.filled.cells.flat());
}
