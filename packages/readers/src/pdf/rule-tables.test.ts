import { expect, it } from "vitest";
import { pageContent } from "./page-content.ts";
import { pageDraft } from "./page-draft.ts";
import { glyphs, painting, stroke } from "./painting-fixture.ts";
import { tableOf } from "./tables.ts";

/** A text from x on, at a height. */
type Text = readonly [text: string, x: number, y: number];

const rule = (y: number, from = 50, to = 550) => stroke([from, y], [to, y]);
const head: Text[] = [
  ["项目", 100, 115],
  ["合计", 325, 115],
  ["支出", 478, 115],
];
const row = (y: number, name: string, total: string, part: string): Text[] => [
  [name, 60, y],
  [total, 350 - 5 * total.length, y],
  [part, 500 - 5 * part.length, y],
];
const two = [...row(135, "教育支出", "120.00", "20.00"), ...row(155, "卫生健康支出", "1,130.00", "30.00")];

it("lines across make the rows, what stays free between the texts the columns", () => {
  expect(
    tables(
      [...head, ...two],
      [100, 120, 140, 160].map((y) => rule(y)),
    ),
  ).toEqual([["项目|合计|支出", "教育支出|120.00|20.00", "卫生健康支出|1,130.00|30.00"]]);
});

it("several rows between two rules make no table: a name of two lines would look like two rows", () => {
  expect(
    tables(
      [...head, ...two],
      [100, 120, 160].map((y) => rule(y)),
    ),
  ).toEqual([]);
});

it("a name of two lines between two rules is one cell", () => {
  const wrapped: Text[] = [...row(141, "", "120.00", "20.00"), ["教育", 60, 135], ["支出", 60, 147]];
  const texts = [...head, ...wrapped, ...row(165, "卫生健康支出", "1,130.00", "30.00")];
  expect(
    tables(
      texts,
      [100, 120, 150, 170].map((y) => rule(y)),
    )[0]?.[1],
  ).toBe("教育支出|120.00|20.00");
  expect(
    tables(
      texts,
      [100, 120, 170].map((y) => rule(y)),
    ),
  ).toEqual([]);
});

it("a heading stands over the columns above whose middle it stands", () => {
  const upper: Text[] = [
    ["科目", 130, 95],
    ["支出预算", 400, 95],
  ];
  const codes: Text[] = [
    ["编码", 70, 115],
    ["名称", 150, 115],
    ["合计", 320, 115],
    ["支出", 450, 115],
  ];
  const body = [135, 155].flatMap((y): Text[] => [
    ["205", 72, y],
    ["教育", 150, y],
    ["120.00", 320, y],
    ["20.00", 455, y],
  ]);
  const drawn = [80, 100, 120, 140, 160].map((y) => rule(y));
  const [found] = tables([["科目", 120, 95], ["支出预算", 390, 95], ...codes, ...body], drawn);
  expect(found?.slice(0, 2)).toEqual(["科目<2>||支出预算<2>|", "编码|名称|合计|支出"]);
  expect(
    tables(
      [...upper.map(([t, , y]): Text => [t, 60, y]).slice(0, 1), ["支出预算", 500, 95], ...codes, ...body],
      drawn,
    ),
  ).toEqual([]);
});

it("a heading above others without a rule between makes no table", () => {
  const below: Text[] = [
    ["合计", 310, 115],
    ["支出", 455, 115],
    ["预算支出", 380, 103],
    ["项目", 100, 109],
  ];
  expect(
    tables(
      [...below, ...two],
      [90, 120, 140, 160].map((y) => rule(y)),
    ),
  ).toEqual([]);
});

it("numbers that do not stand under one another make no table: two of different columns may meet", () => {
  const moved = [
    ...row(135, "教育支出", "120.00", "20.00"),
    ...row(155, "卫生支出", "1,130.00", "30.00"),
  ].map(([text, x, y]): Text => [text, y === 155 && x > 200 ? x + 12 : x, y]);
  expect(
    tables(
      [...head, ...moved],
      [100, 120, 140, 160].map((y) => rule(y)),
    ),
  ).toEqual([]);
});

it("a title between two tables parts them", () => {
  const first = [...head, ...two];
  const again = first.map(([text, x, y]): Text => [text, x, y + 150]);
  const between: Text[] = [
    ["表二", 60, 190],
    ["支出表", 280, 215],
    ["单位：万元", 480, 240],
  ];
  const drawn = [100, 120, 140, 160].flatMap((y) => [rule(y), rule(y + 150)]);
  expect(tables([...first, ...between, ...again], drawn)).toHaveLength(2);
});

it("a text between the lines of a letterhead, and a column without heading, are no table", () => {
  const text = [120, 140, 160].map(
    (y): Text => ["本单位二〇二四年预算支出一百二十万元，比上年增加。", 60, y],
  );
  expect(
    tables(
      text,
      [100, 170, 180].map((y) => rule(y)),
    ),
  ).toEqual([]);
  expect(
    tables(
      [...head.slice(0, 2), ...two],
      [100, 120, 140, 160].map((y) => rule(y)),
    ),
  ).toEqual([]);
});

/** The tables a page with these texts and strokes holds, row by row; a cell over several columns says how many. */
function tables(texts: readonly Text[], strokes: readonly ReturnType<typeof rule>[]): string[][] {
  const page = painting({
    glyphs: texts.flatMap(([text, x, y]) => [...glyphs(text, x, y), ...glyphs(" ", 0, 0)]),
    strokes,
  });
  return pageContent(pageDraft(page, 1)).items.flatMap((item) =>
    item.kind === "line"
      ? []
      : [
          tableOf(item.grid, item.filled, 1, 1).rows.map((r) =>
            r.cells.map((cell) => cell.text + (cell.colspan ? `<${cell.colspan}>` : "")).join("|"),
          ),
        ],
  );
}
