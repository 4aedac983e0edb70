import { type SectionForm, sectionsOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import type { RuleInput } from "../rule.ts";

/**
 * Where the form's own sentences say 本单位 or 本部门, by the ids of their sections: patterns of the same words with the
 * other level, up to the next blank or mark (本部门政府采购预算). Limit: other sentences say what they like.
 */
export function levelWords({ form }: RuleInput): ReadonlyMap<string, readonly RegExp[]> {
  const [right, wrong] = form.level === "unit" ? ["单位", "部门"] : ["部门", "单位"];
  const patternsOf = (wording: string): readonly RegExp[] => {
    const words = plainWords(wording.replaceAll("{level}", right));
    const own = new RegExp(`本${right}(?<after>[\\u4e00-\\u9fff]{1,6}|(?=\\{amount[^}]*\\}个预算单位))`, "g");
    return [...words.matchAll(own)].map(
      (m) => new RegExp(`本${wrong}${m.groups?.["after"] || "\\d+个预算单位"}`),
    );
  };
  const inside = (section: SectionForm): readonly (readonly [string, readonly RegExp[]])[] => [
    [section.id, section.content.flatMap((c) => (c.kind === "sentence" ? patternsOf(c.wording) : []))],
    ...section.content.flatMap((c) => (c.kind === "section" ? inside(c) : [])),
  ];
  return new Map(sectionsOf(form).flatMap(inside));
}
