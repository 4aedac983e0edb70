import type { Chart } from "@mingce/core";
import { escapeHtml } from "../html/escape.ts";
import { chartScene } from "./chart-scene.ts";
import type { Scene, Shape } from "./scene.ts";

/** Fonts of the letters, the official one first; a page embeds none. */
const fontFamily = "黑体,SimHei,Noto Sans SC,Noto Sans CJK SC,Source Han Sans SC,sans-serif";

/**
 * A chart as an SVG element that loads nothing: a picture with its title and, as its description, all it says. Ids
 * begin with the chart's own; the same chart gives the same text.
 */
export function chartSvg(chart: Chart, width = 400): string {
  return sceneSvg(chartScene(chart, width), chart);
}

/** The picture of a chart, drawn before, as an SVG element. */
export function sceneSvg(scene: Scene, { id, title, sentences }: Chart): string {
  const [width, height] = [number(scene.width), number(scene.height)];
  const names = { title: `chart-${id}-title`, description: `chart-${id}-desc` };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${names.title} ${names.description}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}">`,
    `<title id="${names.title}">${escapeHtml(title)}</title>`,
    `<desc id="${names.description}">${escapeHtml(sentences.join(""))}</desc>`,
    ...scene.shapes.map(shape),
    "</svg>",
  ].join("\n");
}

function shape(drawn: Shape): string {
  if (drawn.kind === "box") {
    const { x, y, width, height, fill, outline } = drawn;
    return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}" stroke="${outline}" stroke-width="0.75"/>`;
  }
  const anchor = drawn.anchor === "end" ? ' text-anchor="end"' : "";
  return `<text x="${number(drawn.x)}" y="${number(drawn.y)}" font-size="${drawn.size}" fill="${drawn.colour}"${anchor}>${escapeHtml(drawn.text)}</text>`;
}

/** Two decimals at most, alike on every machine. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
