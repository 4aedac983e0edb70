import type { Block } from "@mingce/core";
import { readable } from "../text/characters.ts";
import { gridsOf } from "./grid.ts";
import type { Painting } from "./painting.ts";
import { type NumberedLine, paragraphsOf } from "./paragraphs.ts";
import { printedLines } from "./printed-lines.ts";
import { rulingLines } from "./ruling-lines.ts";
import { runsOf } from "./runs.ts";
import { fillGrid, tableOf } from "./tables.ts";
import { visibleGlyphs } from "./visible.ts";

/** From this many ems on, a gap between two texts of one line parts them: two things stand side by side. */
const wideGap = 3;

/** The blocks of a page from the top down: its ruled tables, and what stands between them as paragraphs. */
export function pageBlocks(painting: Painting, page: number): Block[] {
  const glyphs = visibleGlyphs(painting).map((glyph) => ({ ...glyph, text: readable(glyph.text) }));
  let loose = runsOf(glyphs);
  const tables = gridsOf(rulingLines(painting)).flatMap((grid) => {
    const filled = fillGrid(grid, loose);
    if (filled.outside.length === loose.length) return [];
    loose = [...filled.outside];
    return [{ grid, filled, top: grid.ys[0] ?? 0 }];
  });
  const lines = printedLines(loose, wideGap);
  const blocks: Block[] = [];
  let number = 1;
  let open: NumberedLine[] = [];
  const close = () => {
    blocks.push(...paragraphsOf(open, page));
    open = [];
  };
  for (const item of [...tables, ...lines.map((line) => ({ line, top: line.box[1] }))].sort(
    (a, b) => a.top - b.top,
  )) {
    if ("line" in item) open.push({ ...item.line, line: number++ });
    else {
      close();
      blocks.push(tableOf(item.grid, item.filled, page, number));
      number += item.grid.at.length;
    }
  }
  close();
  return blocks;
}
