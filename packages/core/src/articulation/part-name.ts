import { type Form, tablesOf } from "../form/form.ts";
import type { Content, SectionForm } from "../form/sentence.ts";
import type { Naming } from "./place-name.ts";

/**
 * A part of a document that numbers are counted under (`FoundNumber.part`), for people: 表 and its number,
 * 政府采购情况, 第2张绩效目标表; a part of no form is 正文.
 */
export function partName({ form }: Pick<Naming, "form">, part: string): string {
  if (part === "unknown-table") return "样式中没有的表";
  if (part.startsWith("sheet:")) return `第${part.slice("sheet:".length)}张绩效目标表`;
  if (form === null) return "正文";
  const table = tablesOf(form).find((t) => t.id === part);
  if (table !== undefined) return `表${table.number} ${shown(table.title, form)}`;
  const section = form.parts.flatMap((p) => sectionsIn(p.content)).find((s) => s.id === part);
  const heading = section === undefined ? "" : shown(section.heading, form);
  return heading === "" ? "正文其他部分" : heading;
}

function sectionsIn(
  content: readonly (Content | Form["parts"][number]["content"][number])[],
): readonly SectionForm[] {
  return content.flatMap((c) => (c.kind === "section" ? [c, ...sectionsIn(c.content)] : []));
}

/** A title with its level filled in, without its ordinal and without year and body, which the page says already. */
function shown(title: string, { level }: Form): string {
  return title
    .replaceAll("{level}", level === "unit" ? "单位" : "部门")
    .replace(/^[（(]?[一二三四五六七八九十]+[）)、.]?/, "")
    .replace(/\{\w+\}\s*年?/g, "");
}
