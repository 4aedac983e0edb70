import { expect, it } from "vitest";
import { contentsOf } from "../layout/contents.ts";
import { amount, grid, line, placeAt, readingOf } from "../reading-fixture.ts";
import { htmlFragment } from "./fragment.ts";

const blocks = [
  line("某局", "title"),
  line("2024年单位预算公开", "title"),
  line("第一部分 预算表", "heading1"),
  line("表1", "caption"),
  line("收支总体情况表", "caption"),
  line("单位：万元", "note"),
  grid(
    [
      [
        { text: "收入", colspan: 2 },
        { text: "", covered: true },
      ],
      ["项目", "预算数"],
      ["一、本年收入", "60.08"],
      ["二、上年结转", ""],
    ],
    2,
  ),
  line("全年支出60.08万元，另有3次。"),
];
const statements = [
  amount(placeAt(blocks, 6, { row: 2, cell: 1, text: "60.08" }), "budget|a"),
  amount(placeAt(blocks, 6, { row: 3, cell: 1, text: "" }), "budget|b"),
  amount(placeAt(blocks, 7, { text: "60.08" }), "budget|a"),
];
const unbound = { place: placeAt(blocks, 7, { text: "3次" }), kind: "count", part: "1" } as const;
const numbers = [{ ...unbound, bound: false, freeText: false, statement: null }];
const reading = readingOf(blocks, { statements, numbers });

it("a document is written as title, headings, real tables with their captions, and text", () => {
  expect(htmlFragment(reading)).toBe(
    `
<article class="disclosure">
<h1 id="title" class="title"><span>某局</span>
<span>2024年单位预算公开</span></h1>
<h2 id="b2" class="heading1">第一部分 预算表</h2>
<div class="table" role="group" tabindex="0" aria-labelledby="b4">
<table>
<caption><div class="above">
<p class="caption">表1</p>
<h3 id="b4" class="caption">收支总体情况表</h3>
<div class="leads">
<p class="note">单位：万元</p>
</div>
</div></caption>
<thead>
<tr><th scope="colgroup" colspan="2">收入</th></tr>
<tr><th scope="col">项目</th><th scope="col">预算数</th></tr>
</thead>
<tbody>
<tr><th scope="row">一、本年收入</th><td class="number">${number(0, "a", "60.08")}</td></tr>
<tr><th scope="row">二、上年结转</th><td class="number">${number(1, "b", "")}</td></tr>
</tbody>
</table>
</div>
<p>全年支出${number(2, "a", "60.08")}万元，另有<span class="unbound">3次</span>。</p>
</article>`.trim(),
  );
});

function number(index: number, key: string, text: string): string {
  const value = text === "" ? 0 : 60_080_000;
  return `<data id="n${index}" value="${value}" data-kind="amount" data-unit="wanyuan" data-key="budget|${key}">${text}</data>`;
}

it("the contents name the headings and tables that are there", () => {
  expect(contentsOf(reading)).toEqual([
    { id: "b2", block: 2, level: 2, text: "第一部分 预算表" },
    { id: "b4", block: 4, level: 3, text: "表1 收支总体情况表" },
  ]);
});

it("a finding's place is marked", () => {
  const { address } = statements[0]!.place;
  const marks = [{ address: address!, id: "finding-0", className: "error", title: "应为64.08" }];
  expect(htmlFragment(reading, { marks })).toContain(
    '<mark id="finding-0" class="error" title="应为64.08"><data id="n0"',
  );
});

it("a document without a title is headed by its name", () => {
  expect(htmlFragment(readingOf([line("正文")]))).toBe(
    '<article class="disclosure">\n<h1 class="name">样例</h1>\n<p>正文</p>\n</article>',
  );
});

it("rows above the first number head a table whose source marks none", () => {
  const table = [
    grid([
      ["项目", "金额"],
      ["收入", "5.00"],
    ]),
  ];
  const text = readingOf(table, {
    statements: [amount(placeAt(table, 0, { row: 1, cell: 1, text: "5.00" }), "k")],
  });
  expect(htmlFragment(text)).toContain(
    '<thead>\n<tr><th scope="col">项目</th><th scope="col">金额</th></tr>\n</thead>',
  );
});
