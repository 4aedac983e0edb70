import {
  type Finding,
  finding,
  type Item,
  labelsOfItem,
  type Regions,
  type SectionForm,
  sectionsOf,
  select,
} from "@mingce/core";
import { plainName, plainWords } from "../printed/plain-words.ts";
import { type PrintedText, textsUnder } from "../printed/printed-text.ts";
import { inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** A line the form lets a section call 未安排, with the region it means. */
interface Line {
  readonly item: Item;
  readonly cube: string;
  readonly regions: Regions;
}

/**
 * A sentence says that nothing is arranged for a line, while a table prints an amount for the very same region.
 * Limit: only lines for which the form itself has such a sentence; silent where one of the tables prints zero.
 */
export const proseNotArranged: Rule = {
  id: "prose/not-arranged",
  severity: "warning",
  title: "写明未安排的项目，表中不得有金额。",
  basis: "预算公开样式：情况说明与公开表一致，没有安排的才写未安排",
  scope: "all",
  judge: (input) => {
    const said = sectionsOf(input.form).flatMap((s) => sentencesOf(s, s.where, input));
    if (said.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(said.flatMap(({ line, printed }) => judgeLine(line, printed, input)));
  },
};

/** The sentences of a section that call one of its lines 未安排. */
function sentencesOf(
  section: SectionForm,
  where: Regions,
  input: RuleInput,
): readonly { readonly line: Line; readonly printed: PrintedText }[] {
  const lines = section.content.flatMap((c): Line[] => {
    if (c.kind !== "each" || c.over.kind !== "items" || !c.none?.includes("未安排")) return [];
    const base = { ...(c.subject.absolute === true ? {} : where), ...c.subject.regions };
    const cube = c.subject.cube ?? section.cube;
    return c.over.items.map((item) => ({ item, cube, regions: { ...base, ...item.regions } }));
  });
  const heading = input.reading.outline.sections.find((s) => s.id === section.id);
  const texts = heading === undefined ? [] : textsUnder(input.reading, heading.at).filter((t) => !t.inTable);
  return [
    ...lines.flatMap((line) =>
      texts.filter((t) => saysNone(t.text, line.item)).map((printed) => ({ line, printed })),
    ),
    ...section.content.flatMap((c) =>
      c.kind === "section" ? sentencesOf(c, { ...where, ...c.where }, input) : [],
    ),
  ];
}

/** True where a sentence of the text has the line as its subject and 未安排 as all it says of it. */
function saysNone(text: string, item: Item): boolean {
  const names = labelsOfItem(item).map(plainName);
  return plainWords(text)
    .split(/[。；]/)
    .some((sentence) => {
      const said =
        /^(?:（?[\d一二三四五六七八九十]+[.、）．]、?)?(?:其中：)?(?<subject>[^，]+?)(?:20\d\d年)?(?:未安排|没有安排|无安排)(?:预算|支出|资金)?(?:，(?!但|除).*)?$/.exec(
          sentence,
        );
      return said !== null && names.includes(plainName(said.groups?.["subject"] ?? ""));
    });
}

function judgeLine(
  { item, cube, regions }: Line,
  printed: PrintedText,
  { form, articulation }: RuleInput,
): readonly Finding[] {
  const declared = form.cubes[cube];
  const selection = declared === undefined ? null : select(declared, regions);
  if (selection === null) return [];
  const inTables = articulation.pool
    .about("amount", selection.key)
    .flatMap((i) => articulation.statements[i] ?? [])
    .filter((s) => s.place.table !== null);
  const [first] = inTables;
  if (first === undefined || inTables.some((s) => s.printed.blank || s.printed.value === 0)) return [];
  return [
    finding({
      code: proseNotArranged.id,
      severity: "warning",
      message: `这里写“${item.label}未安排”，而表中有${inWanyuan(first.printed.value)}。请核对后补写金额和增减变化，或改正表中金额。`,
      at: [printed.place, first.place],
      stated: printed.text.trim(),
      expected: inWanyuan(first.printed.value),
      basis: proseNotArranged.basis,
    }),
  ];
}
