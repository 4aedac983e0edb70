import fc from "fast-check";
import { expect, it } from "vitest";
import { charts } from "./chart-fixture.ts";
import { chartScene } from "./chart-scene.ts";
import { ink } from "./palette.ts";
import { emWidth, type Scene } from "./scene.ts";

type Chart = typeof charts extends fc.Arbitrary<infer C> ? C : never;

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
