import type { Rectangle } from "./rectangle.ts";
import type { Run } from "./runs.ts";

/** A printed line: what stands at one height, from left to right. */
export interface PrintedLine {
  readonly text: string;
  readonly box: Rectangle;
  readonly size: number;
}

/** Text that stands in no line with sides along the page. */
const han = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u30ff\uff00-\uffef“”‘’…—·《》]/u;
/** From this part of the em on, a gap between Latin letters or digits is a space. */
const spaceFrom = 0.2;

/** The printed lines of some runs, from the top down; `wideGap` in ems splits a line in two. */
export function printedLines(runs: readonly Run[], wideGap = Number.POSITIVE_INFINITY): PrintedLine[] {
  const rows: { middle: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => middleOf(a) - middleOf(b))) {
    const middle = middleOf(run);
    const size = sizeOf(run);
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(middle - row.middle) < 0.5 * Math.max(size, row.size))
      row.runs.push(run);
    else rows.push({ middle, size, runs: [run] });
  }
  return rows.flatMap((row) => split(row.runs, wideGap).map(lineOf));
}

function middleOf({ box }: Run): number {
  return (box[1] + box[3]) / 2;
}

function sizeOf({ glyphs }: Run): number {
  return Math.max(...glyphs.map((g) => g.size));
}

function split(runs: readonly Run[], wideGap: number): Run[][] {
  const parts: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.box[0] - b.box[0])) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && run.box[0] - last.box[2] <= wideGap * Math.max(sizeOf(run), sizeOf(last))) {
      parts.at(-1)?.push(run);
    } else parts.push([run]);
  }
  return parts;
}

/** Puts the glyphs of a line into one text; a space stays only where Latin letters or digits stand on both sides. */
function lineOf(runs: readonly Run[]): PrintedLine {
  let text = "";
  let last: Run | null = null;
  for (const run of runs) {
    const next = run.glyphs.map((g) => g.text).join("");
    if (last !== null) {
      const gap = run.box[0] - last.box[2];
      const plain = !han.test(text.at(-1) ?? "") && !han.test(next.at(0) ?? "");
      if (plain && gap > spaceFrom * Math.max(sizeOf(run), sizeOf(last))) text += " ";
    }
    text += next;
    last = run;
  }
  return {
    text,
    size: Math.max(...runs.map(sizeOf)),
    box: [
      Math.min(...runs.map((r) => r.box[0])),
      Math.min(...runs.map((r) => r.box[1])),
      Math.max(...runs.map((r) => r.box[2])),
      Math.max(...runs.map((r) => r.box[3])),
    ],
  };
}
