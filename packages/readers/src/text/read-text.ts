import { type Block, readable } from "@mingce/core";
import { documentName } from "../document-name.ts";
import type { ReadResult } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { blocksOf } from "./blocks.ts";
import { decode } from "./decode.ts";
import { linesOf } from "./lines.ts";

/** Largest text file read, in bytes; a department with eight units takes about 70 kB. */
export const largestText = 20 * 1024 * 1024;

/** Most lines and cells read; that department has about 4,500. Bounds the memory that a hostile file takes. */
export const mostParts = 1_000_000;

/** Most cells of one row; the widest declared table has 14 columns. */
export const widestRow = 2_000;

/** Most rows of one table, and most rows times its widest row: what reads tables is given no more. */
export const longestTable = 3_000;
export const largestTable = 250_000;

/**
 * Reads a plain text document: paragraphs, and tables as lines of cells between tabs or pipes.
 *
 * Shape:  bytes in UTF-8, UTF-16 or GB18030 -> document tree of format "text" in the order of the lines.
 * Errors: returns a refusal `file/empty`, `file/binary`, `file/encoding`, `file/too-large` or
 *         `file/too-complex` (a row or a table too large for any disclosure); never throws.
 * Limit:  a paragraph that is indented with a tab is read as a row whose first cell is empty.
 */
export function readText(bytes: Uint8Array, name: string): ReadResult {
  const shown = documentName(name);
  if (bytes.length > largestText) {
    return { ok: false, refusal: refusals.tooLarge(shown, bytes.length, largestText) };
  }
  const decoded = decode(bytes, shown);
  if (!decoded.ok) return decoded;
  if (hasMoreParts(decoded.text, mostParts)) {
    return { ok: false, refusal: refusals.tooManyParts(shown, mostParts) };
  }
  const wide = lineTooWide(decoded.text, widestRow);
  if (wide !== null) return { ok: false, refusal: refusals.rowTooWide(shown, wide, widestRow) };
  const blocks = blocksOf(linesOf(readable(decoded.text)));
  const table = tableTooLarge(blocks);
  if (table !== null) return { ok: false, refusal: refusals.tableTooLarge(shown, table, longestTable) };
  if (blocks.length === 0) return { ok: false, refusal: refusals.empty(shown) };
  return { ok: true, document: { name: shown, format: "text", blocks } };
}

/** Counts what ends a line or a cell: tab, line feed, form feed, carriage return, pipe. */
function hasMoreParts(text: string, limit: number): boolean {
  let parts = 0;
  for (let i = 0; i < text.length && parts <= limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 9 || code === 10 || code === 12 || code === 13 || code === 0x7c) parts++;
  }
  return parts > limit;
}

/** The 1-based line with more cells than this, or null. Tabs and pipes are counted before any cell is made. */
function lineTooWide(text: string, limit: number): number | null {
  let line = 1;
  let [tabs, pipes] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      if (code === 10 || text.charCodeAt(i + 1) !== 10) line++;
      [tabs, pipes] = [0, 0];
    } else if (code === 9) tabs++;
    else if (code === 0x7c) pipes++;
    if (tabs > limit || pipes > limit) return line;
  }
  return null;
}

/**
 * The first line of a table that is too long or too large, or null. Tables that only pages part are counted as one.
 */
function tableTooLarge(blocks: readonly Block[]): number | null {
  let [rows, width] = [0, 0];
  let first: number | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      [rows, width, first] = [0, 0, null];
      continue;
    }
    first ??= block.rows[0]?.line ?? null;
    rows += block.rows.length;
    for (const row of block.rows) width = Math.max(width, row.cells.length);
    if (rows > longestTable || rows * width > largestTable) return first ?? 1;
  }
  return null;
}
