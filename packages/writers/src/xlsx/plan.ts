import type { Line, Piece, TablePiece } from "../layout/layout.ts";

/** A sheet with text: a paragraph a row. */
export interface TextPlan {
  readonly kind: "text";
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A sheet with one table, the lines above it and the notes under it. */
export interface TablePlan {
  readonly kind: "table";
  readonly title: string;
  readonly piece: TablePiece;
  readonly below: readonly Line[];
}

/** The sheets of a workbook in the order of the document: read one after the other they give it back. */
export function planOf(pieces: readonly Piece[]): readonly (TextPlan | TablePlan)[] {
  const plans: (TextPlan | TablePlan)[] = [];
  for (const piece of pieces) {
    const last = plans.at(-1);
    if (piece.kind === "table") {
      plans.push({ kind: "table", title: titleOf(piece.above), piece, below: [] });
      continue;
    }
    const lines = piece.kind === "heading" ? piece.lines : [piece.line];
    if (last?.kind === "table" && lines.every((line) => line.role === "note"))
      plans[plans.length - 1] = { ...last, below: [...last.below, ...lines] };
    else if (last?.kind === "text") plans[plans.length - 1] = { ...last, lines: [...last.lines, ...lines] };
    else {
      const title = piece.kind === "heading" ? (piece.lines.at(-1)?.text ?? "") : "正文";
      plans.push({ kind: "text", title, lines });
    }
  }
  return plans;
}

/** Number and title of a table: 表1 收支总体情况表. */
function titleOf(above: readonly Line[]): string {
  return above
    .filter((line) => line.role === "caption")
    .map((line) => line.text.trim())
    .join(" ");
}
