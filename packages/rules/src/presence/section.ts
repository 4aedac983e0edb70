import { type Content, type Finding, filled, finding, type SectionForm } from "@mingce/core";
import { isOfFormYear } from "../printed/form-year.ts";
import { plainName } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { narrativeOf } from "./narrative.ts";

/**
 * Every section of the form, and every block of a section that is there, stands in the document. A section of
 * optional sentences only is never missed. A warning where the contents list it or a sister block stands there,
 * else a note: a conversion may have lost its heading. Limit: errs towards silence; a heading that nobody
 * recognised but that stands on a line of its own is taken to be there.
 */
export const presenceSection: Rule = {
  id: "presence/section",
  severity: "warning",
  title: "情况说明的各部分应当齐全。",
  basis: "预算公开样式规定的情况说明内容",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    // A section without a heading of its own stands under its part's.
    const tops = form.parts.flatMap((part) =>
      part.content.flatMap((c) => {
        if (c.kind !== "section" || (c.heading === "" && part.content.length > 1)) return [];
        return c.heading === "" ? [{ ...c, heading: part.heading }] : [c];
      }),
    );
    const found = new Set(reading.outline.sections.map((s) => s.id));
    const narrative = narrativeOf(reading, form);
    if (!isOfFormYear(reading, form) || narrative.found * 2 < narrative.sections)
      return { outcome: "not-enough-data" };
    return outcomeOf(
      tops.filter((s) => s.heading !== "").flatMap((section) => missing(section, false, found, input)),
    );
  },
};

/** A missing section is one cause: what stands inside it is not missed again. */
function missing(
  section: SectionForm,
  hasSister: boolean,
  found: ReadonlySet<string>,
  input: RuleInput,
): readonly Finding[] {
  const inner = section.content.filter((c) => c.kind === "section");
  if (found.has(section.id)) {
    const sister = inner.some((s) => found.has(s.id));
    return inner.flatMap((s) => missing(s, sister, found, input));
  }
  const { reading } = input;
  if (section.content.every(isOptional) || inner.some((s) => found.has(s.id))) return [];
  const words = coreOf(section.heading);
  const texts = printedTexts(reading).filter((t) => !t.inTable && t.place.section !== null);
  const longest = words.length + plainName(reading.identity.unit ?? "").length + 20;
  const stands = texts.some(({ text }) => {
    const line = plainName(text);
    return line.length <= longest && line.includes(words) && !/[，。；]/.test(line);
  });
  if (stands) return [];
  const listed = reading.outline.contents.filter((p) => plainName(p.text).includes(words));
  const title = titleOf(section.heading, input);
  return [
    finding({
      code: presenceSection.id,
      severity: listed.length > 0 || hasSister ? "warning" : "info",
      message: `情况说明中没有“${title}”这一部分${listed.length > 0 ? "，而目录中列有此项" : ""}。请补上标题和内容；没有相关支出时也应说明。`,
      at: listed.slice(0, 1).map((p) => ({ ...p, section: section.id })),
      basis: presenceSection.basis,
      expected: title,
    }),
  ];
}

function isOptional(content: Content): boolean {
  if (content.kind === "section") return content.content.every(isOptional);
  return content.kind === "sheets" || (content.kind === "sentence" && content.optional);
}

/** What a heading says besides whose it is and of which year, without its closing word. */
function coreOf(heading: string): string {
  return plainName(heading.slice(heading.lastIndexOf("}") + 1))
    .replace(/^第[一二三四五六七八九十]+部分|^（?[一二三四五六七八九十]+[）、]|^年/, "")
    .replace(/(?:的?(?:总体)?说明|情况说明|情况)$/, "");
}

function titleOf(heading: string, { reading, form }: RuleInput): string {
  return filled(heading, { ...reading.identity, level: form.level });
}
