import type { Budget, UnitKind } from "../budget/budget.ts";
import type { Form } from "../form/form.ts";
import { type EntrySheet, entryColumn, entryLine, entrySheet } from "./entry-workbook.ts";

/** The columns of the budget units. */
export const unitColumns = [
  entryColumn("name", "单位名称", 26),
  entryColumn("kind", "单位性质", 16, {
    holds: "choice",
    choices: { list: "kinds" },
    note: "从下拉列表中选择；机关运行经费只统计行政单位和参公事业单位。",
  }),
  entryColumn("code", "单位编码", 10, { note: "公开的编码，三位以上数字；没有的留空。" }),
];

/** The kinds of units with the words of the form's cubes. */
export function kindWords(form: Form): Readonly<Record<UnitKind, string>> {
  const own = Object.values(form.cubes).find((cube) => cube.dimensions["unitKind"] !== undefined);
  const words = own?.words?.nodes["unitKind"] ?? {};
  const word = (kind: UnitKind): string => words[kind] ?? kind;
  return {
    administrative: word("administrative"),
    civilServiceLike: word("civilServiceLike"),
    publicInstitution: word("publicInstitution"),
  };
}

/** The units of a budget. */
export function unitSheet(form: Form, budget: Budget | null): EntrySheet {
  const words = kindWords(form);
  const lines = (budget?.units ?? []).map(({ name, kind, code }) =>
    entryLine({ name, kind: kind === undefined ? undefined : words[kind], code }),
  );
  const purpose =
    form.level === "unit" ? "填写本单位一行。" : "部门本级和每个所属单位各一行，按公开时的先后排列。";
  return entrySheet("units", "预算单位", purpose, unitColumns, {
    lines,
    spare: form.level === "unit" ? 1 : 40,
  });
}
