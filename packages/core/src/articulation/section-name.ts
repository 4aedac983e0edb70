import type { Form } from "../form/form.ts";
import type { Content, SectionForm } from "../form/sentence.ts";
import { ordinalOf, withoutOrdinal } from "../text/ordinal.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Naming } from "./naming.ts";

/**
 * A section of the narrative as people find it: the ordinals of its headings and the title of the last one,
 * 情况说明五（三）“一般公共预算当年拨款具体情况”; `brief` leaves the title out where ordinals are enough.
 */
export function sectionName(naming: Naming, id: string, brief = false): string {
  const { form, outline } = naming;
  const path = form === null ? [] : sectionPath(form, id);
  const own = path.at(-1);
  if (form === null || own === undefined) return "情况说明";
  const ordinals = path.map((section) => {
    const printed = outline?.sections.find((s) => s.id === section.id)?.heading;
    return ordinalOf(squeezed(printed ?? section.heading)).replace(/[、.．，]$/, "");
  });
  const title = `“${quoted(plainTitle(own.heading, form))}”`;
  // Outside the narrative proper ordinals begin anew: there only the title tells.
  if (!/^\d/.test(id)) return title;
  if (ordinals.every((o) => o !== "")) return `情况说明${ordinals.join("")}${brief ? "" : title}`;
  return `${path
    .slice(0, -1)
    .map((s, n) => ordinals[n] || `“${quoted(plainTitle(s.heading, form))}”`)
    .join("")}${ordinals.at(-1) ?? ""}${title}`;
}

/** A title with its level filled in, without its ordinal and without year and body, which the page says already. */
export function plainTitle(title: string, { level }: Pick<Form, "level">): string {
  return withoutOrdinal(title)
    .replaceAll("{level}", level === "unit" ? "单位" : "部门")
    .replace(/\{\w+\}\s*年?/g, "")
    .replace(/^关于/, "");
}

/** The section with this id and those around it, from the outside in; empty where the form has none. */
export function sectionPath(form: Form, id: string): readonly SectionForm[] {
  const walk = (content: readonly (Content | Form["parts"][number]["content"][number])[]): SectionForm[] => {
    for (const c of content) {
      if (c.kind !== "section") continue;
      if (c.id === id) return [c];
      const inner = walk(c.content);
      if (inner.length > 0) return [c, ...inner];
    }
    return [];
  };
  return walk(form.parts.flatMap((p) => p.content));
}

/** Words to stand inside quotation marks: their own become the inner ones. */
export function quoted(words: string): string {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}
