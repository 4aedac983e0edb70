import { type Form, ordinalOf, type Reading, withoutOrdinal } from "@mingce/core";
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
  return contentsOfPieces(layoutOf(reading), reading.form);
}

/** The heading of a form's contents; of a document of no known form the usual one. */
export function contentsHeadingOf(form: Form | null): string {
  return form?.contentsHeading ?? "目录";
}

/** The headings and titles of tables of a layout, but for the title and for the heading of the contents itself. */
export function contentsOfPieces(pieces: readonly Piece[], form: Form | null): readonly ContentsLine[] {
  const heading = plain(contentsHeadingOf(form));
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
    .filter(({ level, text }) => level > 1 && plain(text) !== heading);
}

function lineOf({ id, level, lines }: Heading, words: readonly Line[]): ContentsLine {
  const block = lines.at(-1)?.block ?? 0;
  return { id, block, level, text: words.map((l) => l.text.trim()).join(" ") };
}

/**
 * What each line of the printed contents leads to, by its block: the first heading behind that of the line before that
 * ends with its words, whatever its ordinal is and with the body's name where the line says 单位 or 部门. A part without
 * a heading of its own begins where the first line below it does. A line whose heading is not found is missing.
 */
export function targetsOf(
  pieces: readonly Piece[],
  lines: readonly ContentsLine[],
): ReadonlyMap<number, ContentsLine> {
  const entries = pieces.flatMap((p) => (p.kind === "paragraph" && p.line.role === "entry" ? [p.line] : []));
  const targets = new Map<number, ContentsLine>();
  let from = 0;
  for (const { block, text } of entries) {
    const words = withoutMark(plain(text));
    const at = lines.findIndex(({ text }, i) => i >= from && leadsTo(words, plain(text)));
    const target = lines[at];
    if (target === undefined) continue;
    targets.set(block, target);
    from = at + 1;
  }
  entries.forEach(({ block, text }, i) => {
    const next = entries[i + 1];
    const target = next === undefined ? undefined : targets.get(next.block);
    if (targets.has(block) || target === undefined || !isPart(text) || isPart(next?.text ?? "")) return;
    targets.set(block, target);
  });
  return targets;
}

function leadsTo(words: string, heading: string): boolean {
  if (words === "") return false;
  const nameless = words.replace(/^(?:单位|部门)/, "");
  return (
    withoutMark(heading) === words ||
    heading.endsWith(words) ||
    (nameless.length > 3 && heading.endsWith(nameless))
  );
}

/** A line of the highest rank: its ordinal is Chinese (一、), that of what stands below it is a digit. */
function isPart(line: string): boolean {
  return !/\d/.test(ordinalOf(plain(line))) && ordinalOf(plain(line)) !== "";
}

/** Without an ordinal in whatever width of its brackets and commas. */
function withoutMark(line: string): string {
  return ordinalOf(line) === "" ? line : withoutOrdinal(line);
}
