import type { Budget } from "../budget/budget.ts";
import type { Form } from "../form/form.ts";
import { splitCode } from "../table/code.ts";
import { type EntrySheet, entryColumn, entryLine, entrySheet } from "./entry-workbook.ts";
import { dimensionName } from "./node-words.ts";

/** The dimensions of a form that have codes, with the words people choose them by. */
export function codeDimensions(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(form.codes).map((d) => [d, dimensionName(form, d)]));
}

/** The codes a budget registers beside the official lists. */
export function ownCodesSheet(form: Form, budget: Budget | null): EntrySheet {
  const words = codeDimensions(form);
  const lines = (budget?.ownCodes ?? []).map(({ dimension, code, name }) =>
    entryLine({
      dimension: words[dimension] ?? dimension,
      code: splitCode(code) === code ? code.replaceAll("-", "") : code,
      name,
    }),
  );
  const columns = [
    entryColumn("dimension", "科目类别", 12, {
      holds: "choice",
      choices: { list: "codes" },
      note: "从下拉列表中选择。",
    }),
    entryColumn("code", "科目编码", 10, { note: "三位、五位或七位数字；上一级也没有的，各写一行。" }),
    entryColumn("name", "科目名称", 26, {
      note: "照科目表印出的名称填写，不带编码，不带“（类）（款）（项）”。",
    }),
  ];
  const purpose = "下拉列表中没有、确实在用的科目，登记编码和名称后即可在各表使用；没有的不填。";
  return entrySheet("ownCodes", "补充科目", purpose, columns, { lines, spare: 20 });
}
