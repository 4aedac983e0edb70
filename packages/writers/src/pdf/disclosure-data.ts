import type { Imprint, Reading } from "@mingce/core";
import { propertiesOf } from "../imprint/properties.ts";
import { type ContentsLine, contentsOfPieces, targetsOf } from "../layout/contents.ts";
import { fittedColumns } from "../layout/fitted-columns.ts";
import { type Heading, type Line, layoutOf, type Piece, type TablePiece } from "../layout/layout.ts";
import { type Placed, pageRuns } from "../layout/page-runs.ts";
import type { SetTable } from "../layout/set-table.ts";
import { tableValues } from "../layout/table-values.ts";
import { chartsData } from "./charts-data.ts";
import { fontNotice, standIns, symbols } from "./fonts.ts";
import { placedCells } from "./placed-cells.ts";
import { printable } from "./printable.ts";

const points = (millimetres: number): number => (millimetres * 72) / 25.4;
/** Widths of the text area of an upright and of a lying page. */
const widths = { upright: points(156), lying: points(267) };

/** Characters of a paragraph that goes with the signature to its page: half a page of 22 lines. */
const longestKept = 300;

/** What the template sets (`template.ts`): plain values only. */
export function disclosureData(reading: Reading, imprint: Imprint | null) {
  const pieces = layoutOf(reading);
  const targets = targetsOf(pieces, contentsOfPieces(pieces, reading.form));
  const runs = pageRuns(pieces, tableValues(reading));
  return {
    ...metadata(reading, pieces, imprint),
    draft: imprint?.draft ?? false,
    imprint: imprint === null ? null : JSON.stringify(propertiesOf(reading, imprint, printable)),
    fonts: Object.fromEntries(Object.entries(standIns).map(([kind, { family }]) => [kind, family])),
    symbols,
    colophon: fontNotice,
    charts: chartsData(reading),
    runs: runs.map(({ landscape, placed }) => ({
      landscape,
      kept: placed.length - signedLines(placed),
      pieces: placed.map((one, i) => {
        const width = landscape ? widths.lying : widths.upright;
        return pieceData(one, placed[i - 1], width, targets);
      }),
    })),
  };
}

/** How many pieces at the end of a run stay on one page: its signature with the paragraph before it, if that is not long. */
function signedLines(placed: readonly Placed[]): number {
  const lines = placed.map(({ piece }) => (piece.kind === "paragraph" ? piece.line : null));
  const before = lines.findLastIndex((line) => line?.role !== "signature");
  const signed = lines.length - 1 - before;
  const line = lines[before];
  const goesAlong = line !== null && line !== undefined && line.text.length <= longestKept;
  return signed === 0 ? 0 : signed + (goesAlong ? 1 : 0);
}

function metadata(reading: Reading, pieces: readonly Piece[], imprint: Imprint | null) {
  const title = pieces.find((p) => p.kind === "heading" && p.level === 1);
  const words = title?.kind === "heading" ? title.lines.map((l) => l.text.trim()).join("") : "";
  return {
    title: imprint?.filing.title ?? (words === "" ? reading.document.name : words),
    author: [imprint?.filing.publisher ?? reading.identity.unit].flatMap((name) => name ?? []),
    keywords:
      imprint === null
        ? []
        : [imprint.form, `rules ${imprint.rules}`, `ledger ${imprint.ledger}`, imprint.product],
  };
}

function pieceData(
  { piece, set }: Placed,
  before: Placed | undefined,
  width: number,
  targets: ReadonlyMap<number, ContentsLine>,
) {
  switch (piece.kind) {
    case "heading":
      return { ...headingData(piece), newPage: piece.lines[0]?.role === "heading1" && before !== undefined };
    case "paragraph":
      return paragraphData(piece.line, before, targets);
    case "table": {
      const newPage = before !== undefined && before.piece.kind !== "heading" && piece.above.length > 0;
      return { ...tableData(piece, set as SetTable, width), newPage };
    }
  }
}

/** The title is no heading of the outline, so what stands below it begins at level one. */
function headingData({ id, level, lines }: Heading) {
  return {
    kind: "heading",
    id,
    level: level - 1,
    role: lines[0]?.role ?? "body",
    lines: lines.map((l) => printable(l.text)),
  };
}

function paragraphData(line: Line, before: Placed | undefined, targets: ReadonlyMap<number, ContentsLine>) {
  const { role, block } = line;
  const text = printable(line.text);
  if (role !== "entry") {
    const first = before?.piece.kind !== "paragraph" || before.piece.line.role !== role;
    return { kind: "paragraph", text, role, first, newPage: false };
  }
  const target = targets.get(block);
  return { kind: "entry", text, to: target?.id ?? null, level: (target?.level ?? 2) - 1, newPage: false };
}

function tableData(piece: TablePiece, set: SetTable, width: number) {
  const { above, heading } = piece;
  return {
    kind: "table",
    above: above.map((line) =>
      line === heading?.lines[0]
        ? headingData(heading)
        : { kind: "lead", text: printable(line.text), role: line.role, align: alignment(line, above) },
    ),
    ...fittedColumns(set, width),
    ...placedCells(set),
  };
}

/** Over a table its number stands left and its title in the middle, who made it left and the unit right. */
function alignment(line: Line, above: readonly Line[]): "left" | "center" | "right" {
  const isLast = above.findLast(({ role }) => role === line.role) === line;
  if (!isLast) return "left";
  return line.role === "caption" ? "center" : "right";
}
