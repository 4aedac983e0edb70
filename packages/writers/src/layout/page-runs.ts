import type { Piece } from "./layout.ts";
import { type SetTable, setTable } from "./set-table.ts";
import type { TableValues } from "./table-values.ts";

/** A piece of the layout, a table with its cells set. */
export interface Placed {
  readonly piece: Piece;
  readonly set: SetTable | null;
}

/** Pieces on pages of one orientation. */
export interface PageRun {
  readonly landscape: boolean;
  readonly placed: readonly Placed[];
}

/** The pieces in runs of one orientation: wide tables lie on landscape pages, with the notes under them. */
export function pageRuns(pieces: readonly Piece[], values: TableValues): readonly PageRun[] {
  const runs: { landscape: boolean; placed: Placed[] }[] = [];
  for (const piece of pieces) {
    const set = piece.kind === "table" ? setTable(piece, values) : null;
    const last = runs.at(-1);
    const note = piece.kind === "paragraph" && piece.line.role === "note";
    const landscape = set?.wide ?? (note && (last?.landscape ?? false));
    if (last?.landscape === landscape) last.placed.push({ piece, set });
    else runs.push({ landscape, placed: [{ piece, set }] });
  }
  return runs;
}
