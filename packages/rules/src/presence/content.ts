import { type Content, type Finding, filled, finding, type Place, type SectionForm } from "@mingce/core";
import { isOfFormYear } from "../printed/form-year.ts";
import { bodyKey, plainWords } from "../printed/plain-words.ts";
import { textsUnder } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/**
 * Under every heading of the narrative something stands. A heading with nothing under it up to the next heading of the
 * form is a warning. Limit: a section whose sentences are all optional, or that holds only
 * further sections or a list of codes or names, may stand alone.
 */
export const presenceContent: Rule = {
  id: "presence/content",
  severity: "warning",
  title: "各部分标题下应当有内容。",
  basis: "预算公开样式规定的情况说明内容",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    if (!isOfFormYear(reading, form)) return { outcome: "not-enough-data" };
    if (reading.outline.sections.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      form.parts.flatMap((part) =>
        part.content.flatMap((c) => (c.kind === "section" ? emptyIn(c, part.heading, input) : [])),
      ),
    );
  },
};

function emptyIn(section: SectionForm, partHeading: string, input: RuleInput): readonly Finding[] {
  const { reading, form } = input;
  const at = reading.outline.sections.find((s) => s.id === section.id)?.at;
  const inner = section.content.flatMap((c) => (c.kind === "section" ? emptyIn(c, "", input) : []));
  if (at === undefined || section.content.every(mayBeLeftOut) || !isEmpty(at, input)) return inner;
  const heading = section.heading === "" ? partHeading : section.heading;
  const title = filled(heading, { ...reading.identity, level: form.level });
  return [
    finding({
      code: presenceContent.id,
      severity: "warning",
      message: `“${title}”只有标题，下面没有内容。请补上；没有相关情况时也应说明。`,
      at: [at],
      stated: title,
      basis: presenceContent.basis,
    }),
    ...inner,
  ];
}

/** True where nothing is printed under a heading; the closing lines of the document are nothing. */
function isEmpty(heading: Place, { reading }: RuleInput): boolean {
  const own = bodyKey(reading.identity.unit ?? "");
  return textsUnder(reading, heading).every(({ text }) => {
    const line = plainWords(text);
    return line === "" || bodyKey(line) === own || /^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/.test(line);
  });
}

function mayBeLeftOut(content: Content): boolean {
  if (content.kind === "section" || content.kind === "sheets" || content.kind === "records") return true;
  // A list of codes or names has no line where there is nothing to tell.
  if (content.kind === "each") return content.over.kind !== "items";
  return content.kind === "sentence" && content.optional;
}
