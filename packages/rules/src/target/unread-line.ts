import type { Reading, SheetFound } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";

/** True where a line among or below the indicators holds a bare number or an operator and no indicator was read. */
export function hasUnreadLine(sheet: SheetFound, { document, sheets }: Reading): boolean {
  const first = sheet.indicators[0]?.place.address;
  if (first?.row === undefined) return true;
  const read = new Set(sheet.indicators.map((i) => `${i.place.address?.block}:${i.place.address?.row}`));
  const following = sheets[sheets.indexOf(sheet) + 1]?.place.address?.block ?? document.blocks.length;
  for (let b = first.block; b < following; b++) {
    const block = document.blocks[b];
    if (block === undefined) break;
    if (block.kind === "paragraph") {
      if (b > (sheet.indicators.at(-1)?.place.address?.block ?? b)) break;
      continue;
    }
    const from = b === first.block ? first.row : 0;
    const unread = block.rows.some(
      (row, r) =>
        r >= from &&
        !read.has(`${b}:${r}`) &&
        row.cells.some((c) => /^\d+(?:\.\d+)?%?$|标准$|自定义|^[≥≤<>=]+\d.*[^%\d]$/.test(plainWords(c.text))),
    );
    if (unread) return true;
  }
  return false;
}
