import {
  areDisjoint,
  type DemandedSentence,
  demandedSentences,
  type Finding,
  type Form,
  finding,
  formatSteps,
  type Place,
  type Selection,
  type Statement,
} from "@mingce/core";
import { isOfFormYear } from "../printed/form-year.ts";
import { isLacking } from "../printed/lacking.ts";
import { plainName } from "../printed/plain-words.ts";
import { textsUnder } from "../printed/printed-text.ts";
import { inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/**
 * A section stands in the document, and a sentence the form demands there does not, though its amount is printed
 * elsewhere and is not nothing. A note; a warning where a sister sentence (another part of the same kind) stands in the
 * section, and where a sentence of changes on last year is missing and no word of the section says any. Limit: silent where the part holds a number nobody could bind, speaks of the subject in any words, says that
 * something was not arranged, or a sum already lacks the amount. Lists of codes and names are not looked at.
 */
export const presenceSentence: Rule = {
  id: "presence/sentence",
  severity: "warning",
  title: "各部分应当写明样式规定的每一句。",
  basis: "预算公开样式规定的情况说明内容",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    if (!isOfFormYear(reading, form)) return { outcome: "not-enough-data" };
    const demanded = demandedSentences(form);
    const sections = reading.outline.sections.map((s) => s.id);
    const here = demanded.filter((d) => sections.includes(d.section));
    if (here.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(here.flatMap((sentence) => missing(sentence, here, input)));
  },
};

function missing(
  sentence: DemandedSentence,
  all: readonly DemandedSentence[],
  input: RuleInput,
): readonly Finding[] {
  const { reading, form } = input;
  const [main] = sentence.subjects;
  const amount = main === undefined ? null : elsewhere(main.selection, input);
  const section = reading.outline.sections.find((s) => s.id === sentence.section);
  if (main === undefined || amount === null || section === undefined || stands(sentence, input)) return [];
  if (sentence.listed && reading.withheldNotes.length > 0) return [];
  const part = topOf(sentence.section);
  if (reading.numbers.some((n) => topOf(n.part) === part && !n.bound && !n.freeText)) return [];
  if (sentence.states === "change") return noChange(sentence, section.at, amount, input);
  const label = subjectWords(main.label);
  if (label.length < 2) return [];
  const text = textOf((id) => topOf(id) === part, input);
  // A heading with nothing under it is presence/content.
  if (textOf((id) => id === sentence.section, input) === "") return [];
  // Two characters (收入, 支出) name no subject.
  const words = [label, ...main.labels.map(subjectWords).filter((word) => word.length > 2)];
  if (words.some((word) => text.includes(word))) return [];
  const nil = /未安排|未编报|没有|空表|不涉及|本(?:单位|部门)无/;
  if (nil.test(textOf((id) => id === sentence.section, input))) return [];
  if (isLacking(amount.printed.value, (p) => p.section === sentence.section, input)) return [];
  const sister = all.some(
    (other) =>
      other.section === sentence.section &&
      areSisters(main.selection, other.subjects[0]?.selection, form) &&
      stands(other, input),
  );
  return [
    finding({
      code: presenceSentence.id,
      severity: sister ? "warning" : "info",
      message: `这一部分没有写${label}，而文中其他地方有${inWanyuan(amount.printed.value)}${sister ? "，并列的各项都写了" : ""}。请补上这一句。`,
      at: [{ ...section.at, text: "" }, amount.place],
      stated: label,
      expected: formatSteps(amount.printed.value, "wanyuan", 2),
      basis: presenceSentence.basis,
    }),
  ];
}

/** What a section without a word of any change on last year lacks. */
function noChange(
  { section, subjects }: DemandedSentence,
  at: Place,
  amount: Statement,
  input: RuleInput,
): readonly Finding[] {
  const text = textOf((id) => topOf(id) === topOf(section), input);
  const label = subjectWords(subjects[0]?.label ?? "");
  if (text === "" || label.length < 2 || /增加|减少|增长|下降|上升|降低|持平|不变|无变化|上年/.test(text))
    return [];
  return [
    finding({
      code: presenceSentence.id,
      severity: "warning",
      message: `这一部分没有说明${label}比上年的增减变化，而今年有${inWanyuan(amount.printed.value)}。请补上增减额、幅度和原因。`,
      at: [{ ...at, text: "" }, amount.place],
      stated: label,
      basis: presenceSentence.basis,
    }),
  ];
}

/** True where any statement of the sentence stands under the same top section. */
function stands({ section, subjects, states }: DemandedSentence, { reading }: RuleInput): boolean {
  const part = topOf(section);
  const keys = new Set(subjects.map((s) => s.selection.key));
  return reading.statements.some(
    ({ kind, place, selection }) =>
      place.section !== null &&
      topOf(place.section) === part &&
      keys.has(selection.key) &&
      (states === "amount" || kind === "change" || kind === "rate"),
  );
}

/** A print of money of the selection that is not nothing, of a table before others; null where there is none. */
function elsewhere({ key }: Selection, { articulation }: RuleInput): Statement | null {
  const prints = articulation.pool
    .about("amount", key)
    .flatMap((i) => articulation.statements[i] ?? [])
    .filter(({ printed }) => ["yuan", "wanyuan"].includes(printed.unit) && printed.value !== 0);
  return prints.find((s) => s.place.table !== null) ?? prints[0] ?? null;
}

/** Everything printed under some sections, one text ready to compare. */
function textOf(isMeant: (section: string) => boolean, { reading }: RuleInput): string {
  return reading.outline.sections
    .filter((s) => isMeant(s.id))
    .flatMap((s) => textsUnder(reading, s.at))
    .map((t) => plainName(t.text))
    .join("。");
}

/** True where two subjects are parts of one kind beside each other: the same dimensions, nothing in common. */
function areSisters(a: Selection, b: Selection | undefined, form: Form): boolean {
  const cube = form.cubes[a.cube];
  if (b === undefined || cube === undefined || a.cube !== b.cube) return false;
  const alike = Object.keys(a.regions).join() === Object.keys(b.regions).join();
  return alike && areDisjoint(cube, a, b);
}

/** What a label says besides its ordinal and its lead. */
function subjectWords(label: string): string {
  return plainName(label)
    .replace(/^…/, "")
    .replace(/^（[一二三四五六七八九十]+）|^\d+[.、]/, "")
    .replace(/^(?:其中[：，]?|的|年)+/, "");
}

const topOf = (section: string): string => section.split(".")[0] ?? section;
