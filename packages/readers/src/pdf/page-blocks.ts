import type { Block } from "@mingce/core";
import { readable } from "../text/characters.ts";
import { gridOf } from "./grid.ts";
import { lineGroups } from "./line-groups.ts";
import type { Painting } from "./painting.ts";
import { type NumberedLine, paragraphsOf } from "./paragraphs.ts";
import { printedLines } from "./printed-lines.ts";
import { rulingLines } from "./ruling-lines.ts";
import { runsOf } from "./runs.ts";
import { fillGrid, tableOf } from "./tables.ts";
import { visibleGlyphs } from "./visible.ts";

/** From this many ems on, a gap between two texts of one line parts them: two things stand side by side. */
const wideGap = 3;

/** What a page holds, and the column lines of the table it ends with, if it does: the next page may carry it on. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly openColumns: readonly number[];
}

/** The blocks of a page from the top down: its ruled tables, and what stands between them as paragraphs. */
export function pageBlocks(
  painting: Painting,
  page: number,
  openColumns: readonly number[] = [],
): PageBlocks {
  const glyphs = visibleGlyphs(painting).map((glyph) => ({ ...glyph, text: readable(glyph.text) }));
  let loose = runsOf(glyphs);
  const highest = Math.min(...loose.map((run) => run.box[1]));
  const tables = lineGroups(rulingLines(painting)).flatMap((group) => {
    const isFirst = Math.min(...group.across.map((l) => l.at)) <= highest;
    const grid = gridOf(group, isFirst ? openColumns : []);
    if (grid === null) return [];
    const filled = fillGrid(grid, loose);
    if (filled.outside.length === loose.length) return [];
    loose = [...filled.outside];
    return [{ grid, filled, top: grid.ys[0] ?? 0 }];
  });
  const lines = printedLines(loose, wideGap).map((line) => ({ line, top: line.box[1] }));
  const items = [...tables, ...lines].sort((a, b) => a.top - b.top);
  const blocks: Block[] = [];
  let number = 1;
  let open: NumberedLine[] = [];
  for (const item of items) {
    if ("line" in item) open.push({ ...item.line, line: number++ });
    else {
      blocks.push(...paragraphsOf(open, page), tableOf(item.grid, item.filled, page, number));
      open = [];
      number += item.grid.at.length;
    }
  }
  blocks.push(...paragraphsOf(open, page));
  const last = items.at(-1);
  return { blocks, openColumns: last !== undefined && "grid" in last ? (last.grid.xs.at(-1) ?? []) : [] };
}
