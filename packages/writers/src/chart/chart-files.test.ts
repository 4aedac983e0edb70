import fc from "fast-check";
import { expect, it } from "vitest";
import { charts } from "./chart-fixture.ts";
import { chartScene } from "./chart-scene.ts";
import { chartSvg } from "./chart-svg.ts";
import { sceneEmf } from "./scene-emf.ts";

const word = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer).getUint32(at, true);

/** The types of the records of a metafile; throws where they do not fill the file. */
function recordsOf(bytes: Uint8Array): readonly number[] {
  const types: number[] = [];
  for (let at = 0; at < bytes.length; at += word(bytes, at + 4)) {
    if (word(bytes, at + 4) < 8 || word(bytes, at + 4) % 4 !== 0) throw new Error(`No record at ${at}.`);
    types.push(word(bytes, at));
  }
  return types;
}

it("an SVG is a picture with a title and all it says, escaped, and asks for nothing", () =>
  fc.assert(
    fc.property(charts, (chart) => {
      const svg = chartSvg(chart);
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="chart-drawn-title chart-drawn-desc"/);
      expect(svg.match(/<desc id="chart-drawn-desc">/g)).toHaveLength(1);
      expect(svg.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/http|url\(|href|NaN|Infinity/);
      expect(svg.match(/<(?!\/?(?:svg|title|desc|rect|text)\b)/g)).toBeNull();
    }),
  ));

it("a metafile is a header, records that fill it, and an end; its header counts them", () =>
  fc.assert(
    fc.property(charts, (chart) => {
      const bytes = sceneEmf(chartScene(chart, 530));
      const types = recordsOf(bytes);
      expect([types[0], types.at(-1)]).toEqual([1, 14]);
      expect([word(bytes, 40), word(bytes, 48), word(bytes, 52)]).toEqual([
        0x464d4520,
        bytes.length,
        types.length,
      ]);
      const shapes = chartScene(chart, 530).shapes;
      expect(types.filter((t) => t === 43)).toHaveLength(shapes.filter((s) => s.kind === "box").length);
      expect(types.filter((t) => t === 84)).toHaveLength(shapes.filter((s) => s.kind === "text").length);
    }),
  ));

it("the same chart gives the same bytes", () =>
  fc.assert(
    fc.property(charts, (chart) => {
      const copy = structuredClone(chart);
      expect(chartSvg(copy)).toBe(chartSvg(chart));
      const [one, other] = [chart, copy].map((c) => Buffer.from(sceneEmf(chartScene(c, 400))));
      expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true);
    }),
  ));
