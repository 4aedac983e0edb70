import { readable } from "@mingce/core";
import { type CutText, cutPage } from "./cut-text.ts";
import { lineGroups } from "./line-groups.ts";
import type { Painting } from "./painting.ts";
import { type RulingLines, rulingLines } from "./ruling-lines.ts";
import { type Run, runsOf } from "./runs.ts";
import { visibleGlyphs } from "./visible.ts";

/** What of a page is kept until all pages are known: its text in runs, its lines in groups, what could not be read. */
export interface PageDraft {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly lines: readonly RulingLines[];
  readonly notes: PageNotes;
}

/** What a person should know about how a page was read. */
export interface PageNotes {
  /** The file is damaged where the page stands in it. */
  readonly damaged: boolean;
  /** Images cover this part of the page, 0 to 1. */
  readonly pictured: number;
  /** Text that a recogniser laid under or over the picture of a scanned page. */
  readonly recognised: boolean;
  /** Characters whose font says nothing of what they stand for. */
  readonly unmapped: number;
  /** Text that is neither level nor upright, a watermark most likely. */
  readonly slanted: string;
  /** What the edge of the page or of a clip cuts. */
  readonly cuts: readonly CutText[];
}

/** Private use, replacement and control characters stand for nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const nothing = /[\u0000-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]/u;
/** Images over this part of a page make it a picture of a page. */
const mostOfPage = 0.5;

/** The draft of a page; an empty one where there is no painting. */
export function pageDraft(painted: Painting | null, number: number): PageDraft {
  const painting = painted ?? { width: 0, height: 0, glyphs: [], strokes: [], fills: [], images: [] };
  const pictured = picturedPart(painting);
  const seen = visibleGlyphs(painting);
  const recognised = pictured > mostOfPage && seen.length === 0 && painting.glyphs.length > 0;
  const whole = recognised ? { glyphs: painting.glyphs, cuts: [] } : cutPage(painting, seen);
  const glyphs = whole.glyphs.map((g) => ({ ...g, text: printed(g.text) }));
  const level = glyphs.filter((g) => g.angle % 90 === 0);
  return {
    number,
    width: painting.width,
    height: painting.height,
    runs: runsOf(level),
    lines: lineGroups(rulingLines(painting)),
    notes: {
      damaged: painted === null,
      pictured,
      recognised,
      unmapped: glyphs.filter((g) => nothing.test(g.text)).length,
      slanted: glyphs
        .flatMap((g) => (g.angle % 90 === 0 ? [] : [g.text]))
        .join("")
        .trim(),
      cuts: whole.cuts,
    },
  };
}

/** A font that draws the dash — with the glyph of the bar ― makes a PDF that names the bar. */
function printed(text: string): string {
  return readable(text).replace("―", "—");
}

/** The largest image's part of the page. */
function picturedPart({ images, width, height }: Painting): number {
  const areas = images.map(({ box }) => Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]));
  return areas.length === 0 ? 0 : Math.max(...areas) / (width * height);
}
