import type { Budget } from "../budget/budget.ts";
import type { Form } from "../form/form.ts";
import { cubeOfSides, sidesOf } from "../form/sides.ts";
import {
  type EntryCheck,
  type EntryField,
  type EntrySheet,
  entryColumn,
  entryLine,
  entrySheet,
  type Holds,
} from "./entry-workbook.ts";

/** What is entered once for a budget: its id, its label, what it takes. */
export interface BasicField extends EntryField {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
}

/** The columns of the basics. */
export const basicColumns = [
  entryColumn("item", "项目", 18, { locked: true }),
  entryColumn("value", "填写", 26),
  entryColumn("note", "说明", 34, { locked: true, optional: true }),
];

/** What is entered once, in order. */
export function basicFields(form: Form): readonly BasicField[] {
  const { from, until } = form.years;
  const years = from === until ? `${from}` : `${from}至${until}`;
  const field = (id: string, label: string, holds: Holds, note: string, required = true): BasicField => ({
    ...{ id, label, holds, note, required, choices: null },
  });
  return [
    field("form", "公开样式", "text", "由程序给出，请勿改动。"),
    field(
      "body",
      form.level === "unit" ? "单位名称" : "部门名称",
      "text",
      "与公章一致的全称，印在封面和各表上。",
    ),
    field("code", "单位编码", "text", "印在表头的公开编码，三位以上数字；没有的留空。", false),
    field("year", "预算年度", "year", `四位数字，本样式适用${years}年。`),
    field("date", "公开日期", "date", "印在文末的日期，如2024-02-29。"),
    ...sidesOf(form).map(({ heading, dimension }) =>
      field(
        approvedId(dimension),
        `${heading}合计核对数`,
        "amount",
        `批复的${heading}合计，以元为单位；填了就与收支明细核对，不填不核对。`,
        false,
      ),
    ),
    field("filing.index", "索引号", "text", "政府网站给本文件的索引号；没有的留空。", false),
    field("filing.publisher", "发布机构", "text", "与上面的名称相同就留空。", false),
    field("filing.date", "成文日期", "date", "与公开日期相同就留空。", false),
  ];
}

/** The id of the approved total of a side. */
export function approvedId(dimension: string): string {
  return `approved.${dimension}`;
}

/** The sheet of what is entered once, with the totals of both sides under it and whether they are equal. */
export function basicsSheet(form: Form, budget: Budget | null): EntrySheet {
  const values: Readonly<Record<string, string | undefined>> = {
    form: form.id,
    body: budget?.body,
    code: budget?.code,
    // A year nobody could read is kept as 0.
    year: budget === null || budget.year === 0 ? undefined : String(budget.year),
    date: budget?.date,
    "filing.index": budget?.filing?.index,
    "filing.publisher": budget?.filing?.publisher,
    "filing.date": budget?.filing?.date,
    ...Object.fromEntries(Object.entries(budget?.approved ?? {}).map(([d, total]) => [approvedId(d), total])),
  };
  const lines = basicFields(form).map((field) =>
    entryLine({ item: field.label, value: values[field.id], note: field.note }, field),
  );
  const purpose = "在“填写”一列填写。下面的合计由程序计算。";
  return entrySheet("basics", "基本信息", purpose, basicColumns, { lines, checks: checksOf(form) });
}

function checksOf(form: Form): readonly EntryCheck[] {
  const sides = sidesOf(form);
  const cube = cubeOfSides(form);
  if (cube === undefined || sides.length < 2) return [];
  const apart = cube.words?.apart === undefined ? [] : [`apart:${cube.id}`];
  const total = (filled: string, column: string) => {
    return { sheets: [`cube:${cube.id}`, ...apart], column, filled, where: {} };
  };
  const totals = sides.map(({ heading, dimension }) => ({
    label: `${heading}合计`,
    totals: { value: total(dimension, "now"), note: total(dimension, "prior") },
  }));
  return [...totals, { label: `${sides.map(({ heading }) => heading).join("与")}是否相等`, totals: null }];
}
