import type { Budget } from "../budget/budget.ts";
import { draftOf } from "../budget/draft-of.ts";
import { validateBudget } from "../budget/validate-budget.ts";
import type { Form } from "../form/form.ts";
import { neededTexts } from "../writing/write-document.ts";
import { type EntrySheet, entryColumn, entryLine, entrySheet } from "./entry-workbook.ts";
import { textPlaceOf, textPlaces } from "./text-places.ts";

/** The columns of the free texts: the key the budget keeps a text under, where it stands, the text. */
export const textColumns = [
  entryColumn("key", "编号", 8, { note: "由程序给出，请勿改动。" }),
  entryColumn("heading", "所在部分", 13, { locked: true, optional: true }),
  entryColumn("line", "事项", 11, { locked: true, optional: true }),
  entryColumn("wording", "所在的句子", 22, { locked: true, optional: true }),
  entryColumn("text", "填写内容", 34, {
    holds: "prose",
    note: "只写方括号【】处的文字，句末不加句号；分段时用Alt+Enter换行。",
  }),
];

/** The free texts of a form; of a budget those its document asks for as far as it is sound, with what it holds. */
export function textsSheet(form: Form, budget: Budget | null, year: number): EntrySheet {
  const places = textPlaces(form);
  const keys = [...new Set([...askedKeys(form, budget), ...Object.keys(budget?.texts ?? {})])];
  const lines = keys.map((key) => {
    const found = textPlaceOf(places, key);
    return entryLine({
      key,
      heading: found?.place.heading,
      line: found?.place.lineWord(found.line, year),
      wording: found?.place.wording,
      text: budget?.texts[key],
    });
  });
  const purpose =
    "增减原因、用途和成段文字。各科目、项目的原因要等金额填好后才能列出：先导入成草稿，再由草稿生成新的工作簿，缺的原因会列在这里。";
  return entrySheet("texts", "增减原因与文字", purpose, textColumns, { lines, spare: 4 });
}

/** What the document will ask for, of what is sound in a budget; without a budget what the form asks of every one. */
function askedKeys(form: Form, budget: Budget | null): readonly string[] {
  if (budget === null || budget.facts.length === 0)
    return textPlaces(form).flatMap(({ before, behind }) => (behind === null ? [before] : []));
  const sound = draftOf(budget, validateBudget(budget, form));
  return neededTexts(sound, form).map(({ key }) => key);
}
