import { type Finding, finding, type RecordField, type Records, sectionsOf } from "@mingce/core";
import { plainName, plainWords } from "../printed/plain-words.ts";
import { type PrintedText, textsUnder } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** A project's record as printed: its first line, and the fields for subsidies it has. */
interface SubsidyRecord {
  readonly heading: PrintedText;
  readonly has: Set<RecordField>;
  readonly isCalledSubsidy: boolean;
}

/** What a project is called that pays people. */
const subsidyName = /(?:补贴|生活补助|救助金|抚恤金|津贴)(?:资金|经费|项目|费)?$/;

/**
 * A project that gives some of what the form asks of a subsidy (head count, standard, scope, way, procedure,
 * beneficiaries), or is called one, gives all of it. A note; a warning where it is called one and gives nothing.
 * Source: the optional fields of the form's records. Limit: 补助 alone is as often money for bodies and is no name.
 */
export const proseSubsidyFields: Rule = {
  id: "prose/subsidy-fields",
  severity: "warning",
  title: "补贴类项目应当写全补贴人数、标准、范围、方式、发放程序和受益人群。",
  basis: "预算公开样式：对个人的补贴应当逐项说明",
  scope: { declares: "subsidy" },
  judge: (input) => {
    const records = recordsOf(input).filter(({ found }) => found.has.size > 0 || found.isCalledSubsidy);
    if (records.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      records.flatMap(({ found, declared }): Finding[] => {
        const missing = optionalOf(declared).filter((f) => !found.has.has(f));
        if (missing.length === 0) return [];
        const labels = missing.map((f) => f.label).join("、");
        return [
          finding({
            code: proseSubsidyFields.id,
            severity: found.has.size === 0 ? "warning" : "info",
            message: `这个补贴项目没有写${labels}。请补上。`,
            at: [found.heading.place],
            stated: found.has.size === 0 ? null : [...found.has].map((f) => f.label).join("、"),
            expected: labels,
            basis: proseSubsidyFields.basis,
          }),
        ];
      }),
    );
  },
};

function optionalOf(records: Records): readonly RecordField[] {
  return records.fields.filter((f) => f.optional);
}

/** The records a document prints, under every section that declares them. */
function recordsOf({ reading, form }: RuleInput): readonly { declared: Records; found: SubsidyRecord }[] {
  return sectionsOf(form).flatMap((section) => {
    const heading = reading.outline.sections.find((s) => s.id === section.id);
    if (heading === undefined) return [];
    const texts = textsUnder(reading, heading.at).filter((t) => !t.inTable);
    return section.content.flatMap((declared) =>
      declared.kind === "records" ? gather(declared, texts).map((found) => ({ declared, found })) : [],
    );
  });
}

function gather(declared: Records, texts: readonly PrintedText[]): readonly SubsidyRecord[] {
  const found: SubsidyRecord[] = [];
  for (const printed of texts) {
    const line = plainWords(printed.text).replace(/^（?[一二三四五六七八九十\d]+[）、.．]、?/, "");
    if (line.startsWith(plainWords(declared.heading)))
      found.push({ heading: printed, has: new Set(), isCalledSubsidy: subsidyName.test(plainName(line)) });
    const field = optionalOf(declared).find((f) =>
      [f.label, ...f.also].some((label) => line.startsWith(`${plainWords(label)}：`)),
    );
    if (field !== undefined) found.at(-1)?.has.add(field);
  }
  return found;
}
