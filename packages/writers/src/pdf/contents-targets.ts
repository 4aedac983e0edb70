import type { Heading, Piece } from "../layout/layout.ts";
import { plain } from "../layout/plain.ts";

/** By the block of a line of the contents: the heading it leads to. A line that names none has no entry. */
export function contentsTargets(pieces: readonly Piece[]): ReadonlyMap<number, Heading> {
  const targets = new Map<number, Heading>();
  const headings = pieces.flatMap((piece) =>
    piece.kind === "heading"
      ? [piece]
      : piece.kind === "table" && piece.heading !== null
        ? [piece.heading]
        : [],
  );
  let from = 0;
  for (const piece of pieces) {
    if (piece.kind !== "paragraph" || piece.line.role !== "entry") continue;
    const words = plain(piece.line.text);
    const names = [words, words.replace(ordinal, "")];
    const found = headings.findIndex((heading, at) => at >= from && names.includes(wordsOf(heading)));
    const heading = headings[found];
    if (heading === undefined) continue;
    targets.set(piece.line.block, heading);
    from = found + 1;
  }
  return targets;
}

/** The number a table has in the contents and not over itself. */
const ordinal = /^[一二三四五六七八九十]{1,3}、/;

function wordsOf({ lines }: Heading): string {
  return plain(lines.map(({ text }) => text).join(""));
}
