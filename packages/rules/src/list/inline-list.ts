import {
  andSoOn,
  type InlineList,
  parseNumber,
  type Regions,
  type SectionForm,
  sectionsOf,
} from "@mingce/core";
import { plainName, plainWords } from "../printed/plain-words.ts";
import { type PrintedText, textsUnder } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";

/** A list of names inside a sentence (支出预算包括：…), as printed and as the form declares it. */
export interface PrintedList {
  readonly declared: InlineList;
  /** The filter of its sentence: section, subject and list together. */
  readonly where: Regions;
  readonly printed: PrintedText;
  /** Names as printed, ready to compare. */
  readonly names: readonly string[];
  /** The amounts behind the names, in their order and in steps; null for a list of bare names. */
  readonly amounts: readonly number[] | null;
  /** True where 等 or dots leave it open. */
  readonly open: boolean;
}

const leftOpen = new RegExp(`${andSoOn}。$`);

/** Dots leave a list open as 等 does. */
const dots = /…+|\.{3,}/g;

/** The lists of names a document prints inside its sentences, bare or with an amount behind each. */
export function printedLists(input: RuleInput): readonly PrintedList[] {
  return sectionsOf(input.form).flatMap((section) => listsOf(section, section.where, input));
}

function listsOf(section: SectionForm, where: Regions, input: RuleInput): readonly PrintedList[] {
  const heading = input.reading.outline.sections.find((s) => s.id === section.id);
  const texts = heading === undefined ? [] : textsUnder(input.reading, heading.at).filter((t) => !t.inTable);
  return section.content.flatMap((content): readonly PrintedList[] => {
    if (content.kind === "section") return listsOf(content, { ...where, ...content.where }, input);
    if (content.kind !== "sentence") return [];
    return Object.entries(content.lists).flatMap(([name, declared]): PrintedList[] => {
      if (declared.item.includes("{use}")) return [];
      const opening = plainWords(
        content.wording
          .slice(0, content.wording.indexOf(`{list:${name}}`))
          .split(/\{[^}]*\}/)
          .at(-1) ?? "",
      );
      const lead = plainWords(content.wording).split("{")[0] ?? "";
      const region = { ...where, ...content.subject.regions, ...declared.where };
      for (const printed of texts) {
        const line = plainWords(printed.text);
        const words = opening.replace(/^.*[，。]|：$/g, "");
        const at = line.indexOf(words);
        if (words === "" || at < 0 || (lead !== "" && !line.startsWith(lead.slice(0, 4)))) continue;
        const printedTail = line.slice(at + words.length).replace(/^[：:]/, "");
        const written = printedTail.replace(/\d[\d，]*(?:\.\d+)?万元/g, "");
        const tail = written.replace(dots, "");
        if (/^(?:全部|全|均|都)(?:为|是|系|来自)/.test(tail)) continue;
        if (/\d/.test(tail) || !tail.endsWith("。") || tail.slice(0, -1).includes("。")) continue;
        const etc = leavesOpen(tail, declared, input);
        const open = etc || tail !== written;
        const names = tail
          .replace(etc ? leftOpen : /。$/, "")
          .split(/[、，；]|和(?=其他)/)
          .map(plainName)
          .filter((n) => n !== "");
        const amounts = written === printedTail ? null : amountsIn(printedTail);
        if (amounts !== null && amounts.length !== names.length) continue;
        return [{ declared, where: region, printed, names, open, amounts }];
      }
      return [];
    });
  });
}

/** The amounts of a list in steps. */
function amountsIn(list: string): readonly number[] {
  return [...list.matchAll(/(\d[\d，]*(?:\.\d+)?)万元/g)].flatMap(
    ([, digits = ""]) => parseNumber(digits.replaceAll("，", ""), "wanyuan")?.value ?? [],
  );
}

/** True where 等 ends a list; not where it is part of an official name (商业服务业等支出). */
function leavesOpen(tail: string, { over }: InlineList, { reading, form }: RuleInput): boolean {
  if (!leftOpen.test(tail)) return false;
  const last = tail.slice(0, -1).split("、").at(-1) ?? "";
  const { year } = reading.identity;
  const codes = over.kind === "codes" && year !== null ? form.codes[over.dimension] : undefined;
  return codes === undefined || codes.codesNamed(last, year ?? 0).length === 0;
}
