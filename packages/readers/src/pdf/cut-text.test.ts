import { describe, expect, it } from "vitest";
import { cutPage } from "./cut-text.ts";
import { pageDraft } from "./page-draft.ts";
import { pageFindings } from "./page-findings.ts";
import type { Painting } from "./painting.ts";
import { fill, glyphs, painting } from "./painting-fixture.ts";
import { visibleGlyphs } from "./visible.ts";

function cut(page: Partial<Painting>): [read: string, ...cuts: string[]] {
  const whole = painting(page);
  const { glyphs, cuts } = cutPage(whole, visibleGlyphs(whole));
  return [glyphs.map((g) => g.text).join(""), ...cuts.map((c) => c.text)];
}

describe("text that an edge cuts is told, and a number that touches the cut is not read", () => {
  it.each([
    ["at the page's right edge", glyphs("预算12.5万元", 560, 100), ["预算", "预算12.5"]],
    ["with what begins it still to be seen", glyphs("车辆0辆", 577, 100), ["车辆", "车辆0"]],
    ["also where its unit is half there", glyphs("12万元整", 576, 100), ["", "12万"]],
    ["at the page's left edge", glyphs("112.50万元，主要", -12, 100), ["，主要", "2.50万元，主要"]],
    ["not where the number is complete", glyphs("0万元，其中", 565, 100), ["0万元，", "0万元，"]],
    ["by a clip, a cell's for one", glyphs("1,360.02", 100, 100, { clip: [0, 0, 118, 200] }), ["", "1,36"]],
    [
      "through the height of its line, more than half of it",
      glyphs("预算12", 100, 100, { clip: [0, 98, 600, 200] }),
      ["", ""],
    ],
  ])("%s", (_, shown, told) => {
    expect(cut({ glyphs: shown })).toEqual(told);
  });
});

describe("no cut is", () => {
  it.each([
    ["a line that ends at the edge", { glyphs: glyphs("预算12.5万", 555, 100) }, "预算12.5万"],
    ["a stop that hangs over it", { glyphs: glyphs("号）", 100, 100, { clip: [0, 0, 114, 200] }) }, "号）"],
    ["what stands wholly outside the page", { glyphs: glyphs("预算12", 610, 100) }, ""],
    [
      "what stands outside beside a line",
      { glyphs: [...glyphs("预算12", 550, 100), ...glyphs("角", 640, 100)] },
      "预算12",
    ],
    ["text without ink", { glyphs: glyphs("预算12万元", 570, 100, { inked: false }) }, ""],
    ["white text", { glyphs: glyphs("预算12万元", 570, 100, { white: true }) }, ""],
    [
      "text that is painted over",
      { glyphs: glyphs("预算12", 100, 100), fills: [fill([115, 80, 200, 120])] },
      "预",
    ],
  ])("%s", (_, page, read) => {
    expect(cut(page)).toEqual([read]);
  });
});

it("is one finding a page, with the places of all cuts", () => {
  const page = painting({ glyphs: [...glyphs("收入12万元", 567, 100), ...glyphs("支出34万元", 567, 130)] });
  const line = { kind: "paragraph", text: "支出", role: "body", page: 4, line: 9 } as const;
  const found = pageFindings([pageDraft(page, 4)], [{ ...line, box: [567, 121, 20, 10] }]);
  expect(found).toMatchObject([
    {
      code: "pdf/cut-text",
      severity: "warning",
      at: [
        { page: 4, line: null, text: "收入12" },
        { page: 4, line: 9, text: "支出34" },
      ],
    },
  ]);
  expect(found[0]?.message).toMatch(/^第 4 页有 2 处.+“收入12”.+。请.+。$/u);
});
