import type { Line, Piece, TablePiece } from "../layout/layout.ts";
import type { SetAs } from "../layout/roles.ts";

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
  /** Headings of parts that begin with this table. */
  readonly headings: readonly Line[];
  readonly piece: TablePiece;
  readonly below: readonly Line[];
}

/**
 * The sheets of a workbook in the order of the document: read one after the other they give it back. A heading right
 * before a table stands on the table's sheet, so that none is alone at the end of a sheet.
 */
export function planOf(pieces: readonly Piece[]): readonly (TextPlan | TablePlan)[] {
  const plans: (TextPlan | TablePlan)[] = [];
  for (const piece of pieces) {
    const last = plans.at(-1);
    if (piece.kind === "table") {
      const headings = last?.kind === "text" ? lastHeadings(last.lines) : [];
      if (last?.kind === "text" && headings.length > 0) {
        plans.pop();
        const lines = last.lines.slice(0, -headings.length);
        if (lines.length > 0) plans.push({ ...last, lines });
      }
      plans.push({ kind: "table", title: titleOf(piece.above), headings, piece, below: [] });
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

/** True for a line that heads what follows it. */
export function isHeading(role: SetAs): boolean {
  return role === "heading1" || role === "heading2" || role === "heading3";
}

function lastHeadings(lines: readonly Line[]): readonly Line[] {
  return lines.slice(lines.findLastIndex(({ role }) => !isHeading(role)) + 1);
}

/** Number and title of a table: 表1 收支总体情况表. */
function titleOf(above: readonly Line[]): string {
  return above
    .filter((line) => line.role === "caption")
    .map((line) => line.text.trim())
    .join(" ");
}
