import { lowestConfidence } from "./confidence.ts";
import { joined, type Rectangle } from "./rectangle.ts";
import { han, type Run } from "./runs.ts";

/** A printed line: what stands at one height, from left to right. */
export interface PrintedLine {
  readonly text: string;
  readonly box: Rectangle;
  readonly size: number;
  /** As of a run. */
  readonly confidence?: number;
}

/** From this part of the em on, a gap between Latin letters or digits is a space. */
const spaceFrom = 0.2;

/** The printed lines of some runs, from the top down; a gap of `wideGap` ems splits a line in two. */
export function printedLines(runs: readonly Run[], wideGap = Number.POSITIVE_INFINITY): PrintedLine[] {
  return runRows(runs).flatMap((row) => segments(row, wideGap).map(lineOf));
}

/** Runs by the height they stand at, from the top down, each row from left to right. */
export function runRows(runs: readonly Run[]): Run[][] {
  const rows: { middle: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => middleOf(a) - middleOf(b))) {
    const middle = middleOf(run);
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(middle - row.middle) < 0.5 * Math.max(run.size, row.size))
      row.runs.push(run);
    else rows.push({ middle, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.sort((a, b) => a.box[0] - b.box[0]));
}

function middleOf({ box }: Run): number {
  return (box[1] + box[3]) / 2;
}

/** The runs of a row in parts that stand at least `wideGap` ems apart. */
export function segments(row: readonly Run[], wideGap: number): Run[][] {
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const part = parts.at(-1);
    if (part !== undefined && run.box[0] - right <= wideGap * run.size) part.push(run);
    else parts.push([run]);
    right = Math.max(right, run.box[2]);
  }
  return parts;
}

/** Puts the runs of a line into one text; a space stays only where Latin letters or digits stand on both sides. */
export function lineOf(runs: readonly Run[]): PrintedLine {
  let text = "";
  let last: Run | null = null;
  for (const run of runs) {
    if (last !== null) {
      const gap = run.box[0] - last.box[2];
      const plain = !han.test(text.at(-1) ?? "") && !han.test(run.text.at(0) ?? "");
      if (plain && gap > spaceFrom * Math.max(run.size, last.size)) text += " ";
    }
    text += run.text;
    last = run;
  }
  return {
    text,
    size: Math.max(...runs.map((r) => r.size)),
    box: joined(runs.map((r) => r.box)),
    ...lowestConfidence(runs),
  };
}
