import { ordinalOf, type Reading, withoutOrdinal } from "@mingce/core";
import { type Heading, type Line, layoutOf, type Piece } from "./layout.ts";
import { plain } from "./plain.ts";

/** A heading of the document or a title of a table: where it stands, how deep (2 to 4), its words. */
export interface ContentsLine {
  readonly id: string;
  /** The block the heading's last line stands in. */
  readonly block: number;
  readonly level: number;
  readonly text: string;
}

/** The headings and titles of tables that stand in the tree, in order, for links; the title is none of them. */
export function contentsOf(reading: Reading): readonly ContentsLine[] {
  return contentsOfPieces(layoutOf(reading), reading.form?.contentsHeading ?? "目录");
}

/** The headings and titles of tables of a layout, but for the title and for the heading of the contents itself. */
export function contentsOfPieces(pieces: readonly Piece[], heading: string): readonly ContentsLine[] {
  return pieces
    .flatMap((piece): readonly ContentsLine[] => {
      if (piece.kind === "heading") return [lineOf(piece, piece.lines)];
      if (piece.kind === "paragraph" || piece.heading === null) return [];
      return [
        lineOf(
          piece.heading,
          piece.above.filter((l) => l.role === "caption"),
        ),
      ];
    })
    .filter(({ level, text }) => level > 1 && plain(text) !== plain(heading));
}

function lineOf({ id, level, lines }: Heading, words: readonly Line[]): ContentsLine {
  const block = lines.at(-1)?.block ?? 0;
  return { id, block, level, text: words.map((l) => l.text.trim()).join(" ") };
}

/**
 * What each line of the printed contents leads to, by its block: the first heading behind that of the line before that
 * ends with its words, whatever its ordinal is. A line whose heading is not found is missing.
 */
export function targetsOf(
  pieces: readonly Piece[],
  lines: readonly ContentsLine[],
): ReadonlyMap<number, ContentsLine> {
  const targets = new Map<number, ContentsLine>();
  let from = 0;
  for (const piece of pieces) {
    if (piece.kind !== "paragraph" || piece.line.role !== "entry") continue;
    const words = withoutMark(plain(piece.line.text));
    const at = lines.findIndex(({ text }, i) => i >= from && leadsTo(words, plain(text)));
    const target = lines[at];
    if (target === undefined) continue;
    targets.set(piece.line.block, target);
    from = at + 1;
  }
  return targets;
}

function leadsTo(words: string, heading: string): boolean {
  return words !== "" && (withoutMark(heading) === words || heading.endsWith(words));
}

/** Without an ordinal in whatever width of its brackets and commas. */
function withoutMark(line: string): string {
  return ordinalOf(line) === "" ? line : withoutOrdinal(line);
}
