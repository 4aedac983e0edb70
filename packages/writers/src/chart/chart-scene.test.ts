import { type Bar, type Chart, type Drawn, formatGrouped } from "@mingce/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { chartScene } from "./chart-scene.ts";
import { chartSvg } from "./chart-svg.ts";
import { ink } from "./palette.ts";
import { emWidth, type Scene } from "./scene.ts";
import { sceneEmf } from "./scene-emf.ts";

const drawn = (steps: number): Drawn => ({ steps, text: formatGrouped(steps, "wanyuan", 2) });

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 20_000 }),
  fc.integer({ min: -9e11, max: 9e13 }),
);
const value = fc.option(amount.map(drawn), { freq: 5 });
const positive = amount.map((steps) => drawn(Math.abs(steps)));
const label = fc.oneof(
  fc.constantFrom("教育支出", "上级国有资本经营预算安排的转移支付资金", "<&>\"'支出", "因公出国（境）费"),
  fc.string({ unit: fc.constantFrom(..."社会保障和就业支出（类）、A1"), minLength: 1, maxLength: 60 }),
);

const bars: Readonly<Record<Chart["layout"], fc.Arbitrary<Bar>>> = {
  single: fc.record({ label, values: fc.tuple(value), whole: fc.constant(null) }),
  beside: fc.record({ label, values: fc.tuple(value, value), whole: fc.constant(null) }),
  stacked: fc.oneof(
    fc.tuple(label, positive, positive).map(([name, a, b]) => ({
      label: name,
      values: [a, b],
      whole: drawn(a.steps + b.steps),
    })),
    fc.record({ label, values: fc.constant([]), whole: value }),
  ),
};

/** Charts of every layout, for tests: long labels, nothing, less than nothing and unknown, next to large amounts. */
const charts: fc.Arbitrary<Chart> = fc.constantFrom("single", "beside", "stacked").chain((layout) =>
  fc.array(bars[layout], { minLength: 1, maxLength: 12 }).map((list) => ({
    id: "drawn",
    title: "收入从哪里来",
    unit: "万元",
    layout,
    legend: layout === "single" ? [] : ["基本支出", "项目支出"],
    // A number of its own tells a label from all other texts.
    bars: list.map((bar, i) => ({ ...bar, label: `${i}号${bar.label}` })),
    total: { label: "合计", values: [], whole: drawn(1_234_500_000) },
    notes: [],
    sentences: list.map((bar) => `${bar.label}。`),
  })),
);

const always = (law: (chart: Chart, scene: Scene) => void): void =>
  fc.assert(
    fc.property(charts, fc.constantFrom(320, 400, 530), (chart, width) =>
      law(chart, chartScene(chart, width)),
    ),
  );

const boxes = ({ shapes }: Scene) => shapes.flatMap((s) => (s.kind === "box" && s.fill !== ink ? [s] : []));
const texts = ({ shapes }: Scene) => shapes.flatMap((s) => (s.kind === "text" ? [s] : []));
/** The bars: the boxes behind those of the legend. */
const lengths = (chart: Chart, scene: Scene) =>
  boxes(scene)
    .slice(chart.legend.length)
    .map((b) => b.width);
const values = ({ bars, layout }: Chart) =>
  bars.flatMap(({ values: of, whole }) => (layout === "stacked" && of.length === 0 ? [whole] : of));

it("nothing reaches beyond the sheet, however long a label and however large an amount", () =>
  always((_, scene) => {
    for (const box of boxes(scene)) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(scene.width + 1e-6);
    }
    for (const { x, y, anchor, text, size } of texts(scene)) {
      const room = emWidth(text) * size;
      expect(anchor === "end" ? x - room : x).toBeGreaterThanOrEqual(-1e-6);
      expect(anchor === "end" ? x : x + room).toBeLessThanOrEqual(scene.width + 1e-6);
      expect(y).toBeLessThanOrEqual(scene.height);
    }
  }));

it("bars are as long as their values, one measure for all; nothing and the unknown have none", () =>
  always((chart, scene) => {
    const known = values(chart).flatMap((v) => (v === null || v.steps === 0 ? [] : [Math.abs(v.steps)]));
    const drawn = lengths(chart, scene);
    expect(drawn).toHaveLength(known.length);
    const most = Math.max(...known);
    const longest = Math.max(...drawn);
    for (const [i, steps] of known.entries()) expect(drawn[i]).toBeCloseTo((steps / most) * longest, 6);
  }));

it("the parts of a bar stand end to end and make its whole", () =>
  always((chart, scene) => {
    if (chart.layout !== "stacked") return;
    const drawn = boxes(scene).slice(chart.legend.length);
    for (const top of new Set(drawn.map((b) => b.y))) {
      const row = drawn.filter((b) => b.y === top);
      for (const [i, b] of row.slice(1).entries())
        expect(b.x).toBeCloseTo((row[i]?.x ?? 0) + (row[i]?.width ?? 0), 6);
    }
  }));

it("every label stands whole, in its order, with its printed values; the unknown is said in words", () =>
  always((chart, scene) => {
    const printed = texts(scene)
      .map((t) => t.text)
      .join("");
    let from = 0;
    for (const { label, values: of, whole } of chart.bars) {
      const at = printed.indexOf(label, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + label.length;
      for (const value of chart.layout === "stacked" ? [whole] : of) {
        const words = value?.text ?? "文中未写明";
        expect(printed.startsWith(words, from)).toBe(true);
        from += words.length;
      }
    }
  }));

it("no two lines of text and no two bars cover each other", () =>
  always((chart, scene) => {
    const lines = texts(scene).map((t) => t.y);
    const rows = [
      ...new Set(
        boxes(scene)
          .slice(chart.legend.length)
          .map((b) => b.y),
      ),
    ];
    for (const [i, y] of rows.slice(1).entries()) expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(12);
    expect([...lines].sort((a, b) => a - b)).toEqual(lines);
  }));

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
