import { type Bar, type Chart, type Drawn, totalWords } from "@mingce/core";
import { fills, ink } from "./palette.ts";
import { emWidth, type Scene, type Shape, wrapped } from "./scene.ts";

const size = { text: 15, small: 13 } as const;
const leading = 21;
const thickness = { single: 16, stacked: 16, beside: 12 } as const;
const gap = { label: 5, bars: 3, rows: 11, text: 6 } as const;

/** What stands where a document states no value. */
const unknownText = "文中未写明";

/** Where bars begin and how long a step of money is. */
interface Scale {
  readonly zero: number;
  readonly perStep: number;
}

/**
 * A chart as a picture so many units wide, its letters 15 and 13 units high: each bar under its label, its value at its
 * end. Lengths are in proportion to the values; what is not known is said in words and has no bar.
 */
export function chartScene(chart: Chart, width: number): Scene {
  const scale = scaleOf(chart, width);
  const shapes: Shape[] = [];
  let y = 0;
  const lines = (text: string, lineSize: number): void => {
    for (const line of wrapped(text, width / lineSize)) {
      y += leading;
      shapes.push(textAt(0, y - 5, lineSize, line));
    }
  };
  lines(headLine(chart), size.small);
  if (chart.legend.length > 0) {
    y += leading;
    shapes.push(...legend(chart, y - 5));
  }
  for (const bar of chart.bars) {
    y += gap.rows;
    lines(bar.label, size.text);
    y += gap.label;
    const drawn = barShapes(bar, chart, scale, y);
    shapes.push(...drawn);
    y += barHeight(bar, chart);
  }
  return { width, height: y + gap.rows, shapes };
}

/** The unit, and what the bars add up to. */
function headLine(chart: Chart): string {
  const total = totalWords(chart);
  return total === null ? `单位：${chart.unit}` : `${total}（图中单位：${chart.unit}）`;
}

function textAt(
  x: number,
  y: number,
  fontSize: number,
  text: string,
  anchor: "start" | "end" = "start",
): Shape {
  return { kind: "text", x, y, size: fontSize, anchor, colour: ink, text };
}

function legend({ legend: names }: Chart, y: number): readonly Shape[] {
  let x = 0;
  return names.flatMap((name, i) => {
    const at = x;
    x += 18 + emWidth(name) * size.small + 18;
    return [
      { kind: "box", x: at, y: y - 11, width: 12, height: 12, ...fillOf(i) } as const,
      textAt(at + 18, y, size.small, name),
    ];
  });
}

function fillOf(i: number): (typeof fills)[number] {
  return i === 0 ? fills[0] : fills[1];
}

/** The values that stand at the end of a bar: its whole, or one below the other. */
function ends({ whole, values }: Bar, { layout }: Chart): readonly (Drawn | null)[] {
  return layout === "stacked" ? [whole] : values;
}

function barHeight(bar: Bar, chart: Chart): number {
  const count = ends(bar, chart).length;
  return count * thickness[chart.layout] + (count - 1) * gap.bars;
}

/** The longest bars and the texts at their ends fill the width, on both sides of zero. */
function scaleOf(chart: Chart, width: number): Scale {
  const drawn = chart.bars.flatMap((bar) => ends(bar, chart));
  const room = (those: readonly string[]): number =>
    those.length === 0 ? 0 : Math.max(...those.map((text) => emWidth(text) * size.small)) + gap.text;
  const left = room(drawn.flatMap((d) => (d !== null && d.steps < 0 ? [d.text] : [])));
  const right = room(drawn.flatMap((d) => (d === null ? [unknownText] : d.steps >= 0 ? [d.text] : [])));
  const steps = drawn.flatMap((d) => d?.steps ?? []);
  const lowest = Math.min(0, ...steps);
  const range = Math.max(0, ...steps) - lowest;
  const perStep = range === 0 ? 0 : Math.max(0, width - left - right - 2) / range;
  return { zero: left + 1 - lowest * perStep, perStep };
}

function barShapes(bar: Bar, chart: Chart, scale: Scale, top: number): readonly Shape[] {
  const height = thickness[chart.layout];
  const axis = {
    kind: "box",
    x: scale.zero - 1,
    y: top - 2,
    width: 1,
    height: barHeight(bar, chart) + 4,
  } as const;
  const shapes = ends(bar, chart).flatMap((value, i) => {
    const y = top + i * (height + gap.bars);
    const parts = chart.layout === "stacked" && bar.values.length > 0 ? bar.values : [value];
    return [
      ...boxes(parts, firstFill(value, i, chart), scale, y, height),
      endText(value, scale, y + height - 3),
    ];
  });
  return [...shapes, { ...axis, fill: ink, outline: ink }];
}

/** The years differ, and what is less than nothing from what is more. */
function firstFill(value: Drawn | null, year: number, { layout }: Chart): number {
  if (layout === "beside") return year;
  return value !== null && value.steps < 0 ? 1 : 0;
}

/** Boxes end to end from zero; a value of nothing has none. */
function boxes(
  values: readonly (Drawn | null)[],
  first: number,
  { zero, perStep }: Scale,
  y: number,
  height: number,
): readonly Shape[] {
  let from = zero;
  return values.flatMap((value, i): readonly Shape[] => {
    const length = (value?.steps ?? 0) * perStep;
    if (length === 0) return [];
    const x = Math.min(from, from + length);
    from += length;
    return [{ kind: "box", x, y, width: Math.abs(length), height, ...fillOf(first + i) }];
  });
}

function endText(value: Drawn | null, { zero, perStep }: Scale, y: number): Shape {
  if (value === null) return textAt(zero + gap.text, y, size.small, unknownText);
  const end = zero + value.steps * perStep;
  return value.steps < 0
    ? textAt(end - gap.text, y, size.small, value.text, "end")
    : textAt(end + gap.text, y, size.small, value.text);
}
