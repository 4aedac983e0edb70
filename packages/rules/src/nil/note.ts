import {
  type Finding,
  filled,
  finding,
  type SectionForm,
  sectionsOf,
  type TableForm,
  tablesOf,
} from "@mingce/core";
import { plainName, plainWords } from "../printed/plain-words.ts";
import { type PrintedText, textsUnder } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** Lines that stand around any table and are no note. */
const lead = /^(?:编制(?:单位|部门)：|单位：|表\d|第?\d+页?$)/;
const empty = /空|没有|未|不涉及|无/;
const claims = /空表|没有使用.{0,30}安排的支出/;

/**
 * A table without figures is published with a note that says so, and of its own budget; a table with figures has no
 * such note, nor does its section say that there is none. Source: tables whose form declares a note.
 * Limit: the note is any line or cell under the table that says 空, 没有, 未, 无; one finding a table.
 */
export const nilNote: Rule = {
  id: "nil/note",
  severity: "error",
  title: "空表应当附说明，说明的预算应当与表一致；有数据的表不应当说是空表。",
  basis: "财预〔2016〕143号：没有数据的表格应当列出空表并说明",
  scope: { declares: "emptyNote" },
  judge: (input) => {
    const tables = tablesOf(input.form).filter((t) => t.emptyNote !== null);
    const found = tables.flatMap((table) => {
      const there = input.reading.outline.tables.find((t) => t.id === table.id);
      return there === undefined ? [] : [{ table, there }];
    });
    if (found.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(found.flatMap(({ table, there }) => judgeTable(table, there, input)));
  },
};

function judgeTable(
  table: TableForm,
  there: { readonly at: Finding["at"][number]; readonly nil: boolean },
  input: RuleInput,
): readonly Finding[] {
  const { reading, form } = input;
  const title = `表${table.number}《${filled(table.title, form)}》`;
  const note = filled(table.emptyNote ?? "", { ...reading.identity, level: form.level });
  const under = textsUnder(reading, there.at);
  const said = sectionTexts(table, input);
  const figures = reading.statements.find((s) => s.place.table === table.id && s.printed.value !== 0);
  const base = { code: nilNote.id, basis: nilNote.basis } as const;
  const stem = stemOf(table);
  if (figures !== undefined) {
    const wrong = [...under.filter((t) => !t.inTable), ...said].filter(
      (t) => claims.test(plainWords(t.text)) && speaksOf(t, stem),
    );
    if (wrong.length === 0) return [];
    const message = `${title}列有数据，文字却说没有安排支出、是空表。请核对后删去这句话，或改正表中数据。`;
    return [
      finding({ ...base, severity: "error", message, at: [...wrong.map((t) => t.place), figures.place] }),
    ];
  }
  if (!there.nil) return [];
  const notes = under.filter((t) => !lead.test(plainWords(t.text)) && empty.test(plainWords(t.text)));
  const others = tablesOf(input.form)
    .filter((t) => t.emptyNote !== null && t !== table)
    .map(stemOf);
  const misplaced = [...notes, ...said.filter((t) => claims.test(plainWords(t.text)))].filter(
    (t) => !speaksOf(t, stem) && others.some((o) => speaksOf(t, o)),
  );
  if (misplaced.length > 0) {
    const message = `${title}是空表，说明写的却是另一项预算。请改为“${note}”。`;
    return [
      finding({
        ...base,
        severity: "error",
        message,
        at: misplaced.map((t) => t.place),
        expected: note,
      }),
    ];
  }
  if (notes.length > 0) return [];
  const message = `${title}没有数据，也没有说明。请在表下注明：“${note}”。`;
  return [finding({ ...base, severity: "warning", message, at: [there.at], expected: note })];
}

/** The budget a table is about, from its title: 政府性基金预算支出情况表 is about 政府性基金. */
function stemOf(table: TableForm): string {
  const title = table.title.slice(table.title.lastIndexOf("}") + 1).replace(/^年(?:预算)?/, "");
  return plainName(title).replace(/(?:预算)?(?:拨款)?(?:支出)?(?:总体|功能分类)?(?:情况|预算)?表$/, "");
}

function speaksOf(text: PrintedText, stem: string): boolean {
  return plainName(text.text).includes(stem);
}

/** The paragraphs of the sections whose filter is the table's own. */
function sectionTexts(table: TableForm, { reading, form }: RuleInput): readonly PrintedText[] {
  const same = (s: SectionForm): boolean =>
    Object.keys(s.where).length > 0 && JSON.stringify(s.where) === JSON.stringify(table.where);
  const ids = sectionsOf(form)
    .filter(same)
    .map((s) => s.id);
  return reading.outline.sections.filter((s) => ids.includes(s.id)).flatMap((s) => textsUnder(reading, s.at));
}
