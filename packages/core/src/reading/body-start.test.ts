import { expect, it } from "vitest";
import type { Document } from "../document/document.ts";
import { block, freeText } from "../form/sentence.ts";
import { form } from "../table/printed-table-fixture.ts";
import { bodyStart } from "./body-start.ts";

const contents = (headings: readonly string[], listed = true) => ({
  ...form(),
  contentsHeading: "目 录",
  parts: headings.map((heading, i) => ({
    id: String(i),
    heading: listed ? "" : heading,
    ...(listed ? { listed: heading } : {}),
    content: [block(`s${i}`, heading, [freeText(`s${i}`)])],
  })),
});

function document(...lines: readonly string[]): Document {
  const blocks = lines.map(
    (text) => ({ kind: "paragraph", text, role: "body", page: null, line: null, box: null }) as const,
  );
  return { name: "x", format: "text", blocks };
}

it("is behind the contents, whose lines have leaders and page numbers", () => {
  const district = contents(["一、部门主要职能", "二、名词解释", "三、部门预算表"]);
  const lines = ["封面", "目  录", "一、部门主要职能 ……… 1", "二、名词解释…………2", "三、部门预算表 ………… 3"];
  expect(bodyStart(document(...lines, "某局主要职能", "一、负责某事。"), district)).toBe(5);
  expect(bodyStart(document(...lines.slice(0, 4), "名词解释"), district)).toBe(4);
});

it("is behind contents that wrap, go over a page or hold a line the form does not list", () => {
  const district = contents(["一、部门主要职能", "二、名词解释", "三、部门预算支出情况表"]);
  const wrapped = [
    "目录",
    "一、部门主要职",
    "能…………1",
    "二、名词解",
    "释",
    "……",
    "三、部门预算支出情况",
    "表……8",
  ];
  expect(bodyStart(document(...wrapped, "名词解释"), district)).toBe(wrapped.length);
  const unlisted = [
    "目录",
    "一、部门主要职能",
    "附表 2025年项目表",
    "2",
    "二、名词解释",
    "三、部门预算支出情况表",
  ];
  expect(bodyStart(document(...unlisted, "某局主要职能", "负责某事。"), district)).toBe(unlisted.length);
  expect(bodyStart(document(...unlisted, "某局简介", "负责某事。"), district)).toBe(unlisted.length);
});

it("is the first block where there are no contents", () => {
  expect(bodyStart(document("某局主要职能"), contents(["一、部门主要职能"]))).toBe(0);
});

it("is where part one stands for the last time, where the form numbers its parts", () => {
  const numbered = contents(["第一部分 概况", "第二部分 表"], false);
  expect(bodyStart(document("目 录", "第一部分 概况", "第二部分 表", "第一部分 概况"), numbered)).toBe(3);
});
