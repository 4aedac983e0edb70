import type { Document } from "../document/document.ts";
import type { Place } from "../statement/place.ts";

/**
 * Where people look in a file: 第12页第3行, in a workbook the sheet by its name and the cell (D12), in a text 第451行. Empty where nobody knows, and
 * in Word files and web pages: their lines are the reader's own, and no program shows them.
 */
export function lineName(
  document: Pick<Document, "format"> & Partial<Pick<Document, "blocks" | "sheetNames">>,
  place: Place,
): string {
  const { page, line } = place;
  if (document.format === "docx" || document.format === "html") return "";
  if (document.format === "xlsx") {
    const name = document.sheetNames?.[(page ?? 0) - 1];
    const sheet = name !== undefined ? `工作表“${name}”` : page === null ? "" : `第${page}张工作表`;
    return `${sheet}${cellOf(document.blocks, place) ?? (line === null ? "" : `第${line}行`)}`;
  }
  return `${page === null ? "" : `第${page}页`}${line === null ? "" : `第${line}行`}`;
}

/** The cell of a sheet a place stands in, as the program calls it: D12. */
function cellOf(blocks: Document["blocks"] | undefined, { address }: Place): string | null {
  if (address === null) return null;
  const block = blocks?.[address.block];
  const origin =
    block?.kind === "table"
      ? block.rows[address.row ?? -1]?.cells[address.cell ?? -1]?.origin
      : block?.origin;
  return origin !== undefined && "cell" in origin ? origin.cell : null;
}
