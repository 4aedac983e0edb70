import type { Fill, Painting, Stroke } from "./painting.ts";
import { shared } from "./rectangle.ts";

/** A ruling line along the page: across at a height `at`, or down at a distance `at` from the left. */
export interface RulingLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface RulingLines {
  readonly across: readonly RulingLine[];
  readonly down: readonly RulingLine[];
}

/** A filled rectangle or a stroke thicker than this is an area, not a line. */
const thickest = 3.5;
/** Lines this near to one another are one line, drawn piece by piece or twice. */
const near = 1;
/** A line goes on over a gap this small. */
const gap = 2.5;

/** The lines a page draws, as strokes or as thin filled rectangles, as far as their clip leaves them to be seen. */
export function rulingLines(painting: Painting): RulingLines {
  const across: RulingLine[] = [];
  const down: RulingLine[] = [];
  const take = (left: number, top: number, right: number, bottom: number) => {
    const [width, height] = [right - left, bottom - top];
    if (height <= thickest && width > height) across.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (width <= thickest && height > width)
      down.push({ at: (left + right) / 2, from: top, to: bottom });
  };
  for (const stroke of painting.strokes) {
    const box = seenStroke(stroke);
    if (box !== null) take(...box);
  }
  for (const fill of painting.fills) {
    const box = seenFill(fill);
    if (box !== null) take(...box);
  }
  return { across: merged(across), down: merged(down) };
}

type Sides = readonly [number, number, number, number];

function seenStroke({ from, to, width, clip }: Stroke): Sides | null {
  const upright = Math.abs(from[0] - to[0]) < 0.5 || Math.abs(from[1] - to[1]) < 0.5;
  if (!upright || width > thickest) return null;
  const half = Math.max(width / 2, 0.5);
  const grown = [clip[0] - half, clip[1] - half, clip[2] + half, clip[3] + half] as const;
  const box = shared(
    [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])],
    grown,
  );
  return box[2] < box[0] || box[3] < box[1] ? null : box;
}

function seenFill({ box, clip }: Fill): Sides | null {
  const seen = shared(box, [clip[0] - 0.5, clip[1] - 0.5, clip[2] + 0.5, clip[3] + 0.5]);
  return seen[2] < seen[0] || seen[3] < seen[1] ? null : seen;
}

/** Pieces of one line become one line. */
function merged(pieces: readonly RulingLine[]): RulingLine[] {
  const lines: RulingLine[] = [];
  for (const group of nearGroups(pieces, near)) {
    const at = group.reduce((sum, line) => sum + line.at, 0) / group.length;
    let open: { from: number; to: number } | null = null;
    for (const { from, to } of [...group].sort((a, b) => a.from - b.from)) {
      if (open !== null && from <= open.to + gap) open.to = Math.max(open.to, to);
      else {
        open = { from, to };
        lines.push({ at, ...open });
      }
      lines[lines.length - 1] = { at, ...open };
    }
  }
  return lines;
}

/** Lines in groups that stand within `reach` of the first of their group, in order. */
function nearGroups(lines: readonly RulingLine[], reach: number): RulingLine[][] {
  const groups: RulingLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && line.at - last[0].at <= reach) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
