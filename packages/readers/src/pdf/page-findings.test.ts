import { expect, it } from "vitest";
import { pageDraft } from "./page-draft.ts";
import { isScan, pageFindings } from "./page-findings.ts";
import type { Painting } from "./painting.ts";
import { glyphs, painting } from "./painting-fixture.ts";

const picture = { box: [0, 0, 600, 800] as const, order: 0 };
const draft = (page: Partial<Painting>) => pageDraft(painting(page), 4);
const codes = (page: Partial<Painting>) => pageFindings([draft(page)], []).map((f) => [f.code, f.severity]);

it("a picture without text is a scanned page; beside text, or small, it is none", () => {
  expect(codes({ images: [picture] })).toEqual([["pdf/scanned-page", "error"]]);
  expect(codes({ images: [picture], glyphs: glyphs("预算", 100, 100) })).toEqual([]);
  expect(isScan(draft({ images: [{ box: [0, 0, 100, 100], order: 0 }] }))).toBe(false);
});

it("the invisible text of a recogniser on a scanned page is read and told", () => {
  const page = { images: [picture], glyphs: glyphs("预算", 100, 100, { inked: false }) };
  expect(codes(page)).toEqual([["pdf/recognised-page", "warning"]]);
  expect(draft(page).runs.map((r) => r.text)).toEqual(["预算"]);
});

it("invisible text on a page that is no picture is not read", () => {
  expect(draft({ glyphs: glyphs("预算", 100, 100, { inked: false }) }).runs).toEqual([]);
});

it("a page that is damaged in the file is told", () => {
  const [finding] = pageFindings([pageDraft(null, 2)], []);
  expect(finding).toMatchObject({ code: "pdf/damaged-page", severity: "error", at: [{ page: 2 }] });
});

it("characters that stand for nothing are told by number", () => {
  const [finding] = pageFindings([draft({ glyphs: glyphs("预\ue123\ufffd", 100, 100) })], []);
  expect(finding?.code).toBe("pdf/unmapped-text");
  expect(finding?.message).toMatch(/^第 4 页有 2 个字.+。请.+。$/u);
});

it("a slanting watermark is no text of the page", () => {
  const page = { glyphs: [...glyphs("内部资料", 100, 100, { angle: -45 }), ...glyphs("预算", 100, 200)] };
  expect(codes(page)).toEqual([["pdf/slanted-text", "info"]]);
  expect(draft(page).runs.map((r) => r.text)).toEqual(["预算"]);
});
