import type { Block, Paragraph } from "@mingce/core";
import { isTooLarge, tableBlock } from "./table-block.ts";
import { extentOf, filled, hasText, type Position, type VisibleRow } from "./visible-grid.ts";

/**
 * The blocks of a sheet in the order of its rows: runs of rows with a grid are tables, everything else is text, a
 * paragraph for each line of a cell.
 *
 * A table is what is ruled. Where a sheet rules nothing, a row is one of a table if several of its cells are filled.
 * A blank row ends a table; a ruled one is a row without text. So does the title of the next table. Titles, lines of units and notes stand in one cell, or
 * in cells without rules each of which names what it says (编制部门：… 单位：元). Null where a table is too large.
 */
export function sheetBlocks(
  rows: readonly VisibleRow[],
  page: number,
  isHidden: (column: number) => boolean,
): readonly Block[] | null {
  const blocks: Block[] = [];
  let tooLarge = false;
  const drawn = rows.some((row) => isRuled(row) && filled(row).length > 0);
  let run: VisibleRow[] = [];
  const end = (): void => {
    while (run.length > 0 && !hasText(run.at(-1))) run.pop();
    for (let head = headOver(run); head !== null; head = headOver(run)) {
      for (const position of head.positions) blocks.push(...paragraphs(position, head.row, page));
      run.shift();
      while (run.length > 0 && !hasText(run[0])) run.shift();
    }
    if (isTooLarge(run)) tooLarge = true;
    else if (run.length > 0) blocks.push(tableBlock(run, page, isHidden));
    run = [];
  };
  for (const [i, row] of rows.entries()) {
    if (row.afterBlank || isTitle(row, rows[i + 1])) end();
    if (isTableRow(row, run, drawn)) {
      if (run.length > 0 || hasText(row)) run.push(row);
    } else {
      end();
      for (const position of filled(row)) blocks.push(...paragraphs(position, row, page));
    }
  }
  end();
  return tooLarge ? null : blocks;
}

/** True where lines part the row into several positions. */
function isRuled(row: VisibleRow): boolean {
  const ruled = row.positions.filter((p) => p.ruled).length;
  return ruled > 0 && ruled + row.covered.length >= 2;
}

function isTableRow(row: VisibleRow, run: readonly VisibleRow[], drawn: boolean): boolean {
  const texts = filled(row);
  if (texts.length === 0) return isRuled(row) || (row.covered.length > 0 && run.length > 0);
  if (isRuled(row) && texts.some((p) => p.ruled)) return true;
  if (texts.length > 1) return !((drawn || run.length === 0) && isLead(texts));
  return !drawn && run.length > 0 && !isLine(texts[0], run);
}

/**
 * What is ruled like its table and stands above it: a title, the first row, with a text in the first column and nothing
 * else; the line of the unit.
 */
function headOver(
  run: readonly VisibleRow[],
): { readonly positions: readonly Position[]; readonly row: VisibleRow } | null {
  const [row] = run;
  const positions = row === undefined ? [] : filled(row);
  const [position, ...others] = positions;
  if (row === undefined || position === undefined || run.length < 2) return null;
  const isTitle = others.length === 0 && position.from === extentOf(run)[0] && position.bottom === row.number;
  return isTitle || namesUnit(row) ? { positions, row } : null;
}

const figure = /^[-−–△▲(（]?[\d.,，]+[%)）]?$/;

/** A row of words that say of themselves what they are: whose table it is, its unit, its number. */
function isLead(texts: readonly Position[]): boolean {
  return (
    texts.length <= 4 && texts.some((p) => /[:：]/.test(p.text)) && texts.every((p) => !figure.test(p.text))
  );
}

/** A row above a table that says in what unit its amounts are, and whose they are. */
function namesUnit(row: VisibleRow): boolean {
  const texts = filled(row);
  return isLead(texts) && texts.some((p) => /单位\s*[:：]\s*(?:人民币)?[十百千万亿]*元/.test(p.text));
}

const longestLabel = 40;

/**
 * The title of a table among rows of tables: alone in its row, above the line of the unit, or as wide as the row and
 * a table by its own name. A band inside of a table (（一）基本支出) is neither.
 */
function isTitle(row: VisibleRow, next: VisibleRow | undefined): boolean {
  const [position, ...others] = filled(row);
  if (position === undefined || others.length > 0 || row.covered.length > 0 || next === undefined)
    return false;
  const { text, from, to, bottom } = position;
  if (bottom > row.number || text.length > longestLabel || figure.test(text) || /[:：]/.test(text))
    return false;
  if (namesUnit(next)) return true;
  return row.positions.length === 1 && to > from && /表\s*(?:[（(][^（()）]*[)）])?$/.test(text);
}

/** Under a table without rules: a note, or a line as wide as the table. */
function isLine(position: Position | undefined, run: readonly VisibleRow[]): boolean {
  if (position === undefined) return false;
  const { text, from, to } = position;
  const [left, right] = extentOf(run);
  return (
    text.length > longestLabel ||
    text.includes("\n") ||
    /^(?:注|备注|附注|说明)\s*\d*[:：]/.test(text) ||
    (to > from && from <= left && to >= right)
  );
}

function paragraphs(
  { text, row, origin }: Position,
  { number }: VisibleRow,
  page: number,
): readonly Paragraph[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({
      kind: "paragraph",
      text: line,
      role: "body",
      page,
      line: Math.max(number, row),
      box: null,
      origin,
    }));
}
