import { tablesOf } from "../form/form.ts";
import { sheetWord } from "../statement/sheet-node.ts";
import type { Naming } from "./naming.ts";
import { plainTitle, sectionPath } from "./section-name.ts";

/**
 * A part of a document that numbers are counted under (`FoundNumber.part`), for people: 表 and its number,
 * 政府采购情况, 第2张绩效目标表; a part of no form is 正文.
 */
export function partName({ form }: Pick<Naming, "form">, part: string): string {
  if (part === "unknown-table") return "样式中没有的表";
  const sheet = sheetWord(part);
  if (sheet !== null) return sheet;
  if (form === null) return "正文";
  const table = tablesOf(form).find((t) => t.id === part);
  if (table !== undefined) return `表${table.number} ${plainTitle(table.title, form)}`;
  const section = sectionPath(form, part).at(-1);
  const heading = section === undefined ? "" : plainTitle(section.heading, form);
  return heading === "" ? "正文其他部分" : heading;
}
