import type { Document } from "@mingce/core";
import { fontNotice } from "./fonts.ts";
import { unprintable } from "./printable.ts";

/** What whoever writes a document as a PDF has to know: fonts that stand in for others, characters no font has. */
export function pdfNotices({ blocks }: Document): readonly string[] {
  const texts = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [block.text],
  );
  const missing = unprintable(texts);
  if (missing.length === 0) return [fontNotice];
  const named = missing.map((c) => `“${c}”（U+${c.codePointAt(0)?.toString(16).toUpperCase()}）`).join("、");
  return [fontNotice, `PDF 的字体里没有${named}，PDF 中印作“〓”。请改用通行的字，或以 Word 文件公开。`];
}
