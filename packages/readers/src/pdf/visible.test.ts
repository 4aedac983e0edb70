import { describe, expect, it } from "vitest";
import type { Painting } from "./painting.ts";
import { fill, glyphs, painting } from "./painting-fixture.ts";
import { visibleGlyphs } from "./visible.ts";

const seen = (page: Partial<Painting>) =>
  visibleGlyphs(painting(page))
    .map((g) => g.text)
    .join("");
const text = glyphs("预算12", 100, 100);

describe("not seen is", () => {
  it("what its clip cuts away, character by character", () => {
    expect(seen({ glyphs: glyphs("预算12", 100, 100, { clip: [0, 0, 118, 200] }) })).toBe("预算");
    expect(seen({ glyphs: glyphs("预算12", 100, 100, { clip: [0, 101, 600, 200] }) })).toBe("");
  });

  it("what stands outside the page", () => {
    expect(seen({ glyphs: [...glyphs("外", 610, 100), ...glyphs("外", 100, -5), ...text] })).toBe("预算12");
  });

  it("what is drawn without ink", () => {
    expect(seen({ glyphs: glyphs("预算12", 100, 100, { inked: false }) })).toBe("");
  });

  it("what an opaque rectangle covers later", () => {
    const area = [95, 80, 200, 120] as const;
    expect(seen({ glyphs: text, fills: [fill(area)] })).toBe("");
    expect(seen({ glyphs: text, fills: [fill(area, { order: 0 })] })).toBe("预算12");
    expect(seen({ glyphs: text, fills: [fill(area, { opaque: false })] })).toBe("预算12");
    expect(seen({ glyphs: text, fills: [fill(area, { clip: [0, 0, 50, 50] })] })).toBe("预算12");
  });

  it("white text on white paper, but not on a dark header", () => {
    const white = glyphs("预算12", 100, 100, { white: true });
    const area = [95, 80, 200, 120] as const;
    expect(seen({ glyphs: white })).toBe("");
    expect(seen({ glyphs: white, fills: [fill(area, { order: 0, white: true })] })).toBe("");
    expect(seen({ glyphs: white, fills: [fill(area, { order: 0 })] })).toBe("预算12");
    expect(seen({ glyphs: white, images: [{ box: area, order: 0 }] })).toBe("预算12");
  });
});

it("a closing sign that hangs over the right edge is seen by its left half", () => {
  expect(seen({ glyphs: glyphs("号）与", 100, 100, { clip: [0, 0, 114, 200] }) })).toBe("号）");
});
