import {
  type Finding,
  finding,
  pageFurniture,
  type SectionForm,
  type Statement,
  sectionsOf,
  stopsShort,
} from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { changeWords } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { explainedChanges, subjectOf } from "./explained-change.ts";

/** A change the form wants explained, and what is printed behind it up to the next change. */
interface Demanded {
  readonly change: Statement;
  readonly behind: string;
  readonly explained: boolean;
}

/** Words that give a reason. */
const gives = /因|由于|所致|主要是|系|用于|考虑/;

/** Words that give a reason before the change it is of; 因公 begins a name. */
const givesBefore = /因(?!公|此)|由于|受.{1,20}影响/;

/** A reason that is none. */
const nothing = /^[：:是为]*(?:无|没有|略|不适用|不涉及|[/／—-]+)[。；]?$/;

/** So many reasons at least, and so large a share of them, show that the document gives reasons. */
const least = { given: 3, share: 0.8 } as const;

/**
 * A change stands without a reason, or with 无 for one, where the form wants one and the document gives it elsewhere. Limit:
 * changes that are nothing are not looked at; a reason at the end of a paragraph speaks for all its changes; silent where
 * a fifth of the changes have none.
 */
export const proseReasonMissing: Rule = {
  id: "prose/reason-missing",
  severity: "warning",
  title: "增减变化应当说明原因。",
  basis: "财预〔2016〕143号；预算公开样式：增减变化应当说明原因",
  scope: "all",
  judge: (input) => {
    const demanded = demandedChanges(input);
    if (demanded.length === 0) return { outcome: "not-applicable" };
    const given = demanded.filter((d) => d.explained).length;
    if (given < least.given || given < demanded.length * least.share) return { outcome: "not-enough-data" };
    const missing = demanded.filter((d) => !d.explained).map((d) => d.change);
    const nothingSaid = explainedChanges(input).flatMap(({ reason, change }) =>
      change.printed.value !== 0 && nothing.test(plainWords(reason.text)) ? [change] : [],
    );
    return outcomeOf([
      ...missing.map((change) => told(change, "没有说明原因，其他各项都有说明", input)),
      ...nothingSaid.map((change) => told(change, "原因却写“无”", input)),
    ]);
  },
};

function told(change: Statement, what: string, { reading }: RuleInput): Finding {
  const subject = subjectOf(change, reading.document.blocks).replace(/(?:增加|减少|增长|下降)$/, "");
  return finding({
    code: proseReasonMissing.id,
    severity: "warning",
    message: `${subject === "" ? "这里" : `“${subject}”`}比上年${changeWords(change.printed.value)}，${what}。请补上主要原因。`,
    at: [change.place],
    stated: change.printed.text,
    basis: proseReasonMissing.basis,
  });
}

/** The changes other than zero of the sections whose wordings put a reason behind a change. */
function demandedChanges({ reading, form }: RuleInput): readonly Demanded[] {
  const wanted = new Set(sectionsOf(form).flatMap(wanting));
  const changes = reading.statements.filter(
    (s) => s.kind === "change" && s.place.table === null && wanted.has(s.place.section ?? ""),
  );
  return changes.flatMap((change): Demanded[] => {
    const block = blockOf(change.place);
    const paragraph = reading.document.blocks[block];
    if (paragraph?.kind !== "paragraph" || change.place.address === null || change.printed.value === 0)
      return [];
    const { start, end } = change.place.address;
    const next = Math.min(
      ...changes.flatMap((c) =>
        blockOf(c.place) === block && (c.place.address?.start ?? 0) >= end
          ? [c.place.address?.start ?? 0]
          : [],
      ),
    );
    const isLast = next === Infinity;
    const behind = paragraph.text.slice(end, isLast ? undefined : next);
    // The whole of the parts that follow is explained by theirs.
    if (behind.includes("其中")) return [];
    const below = isLast ? textBelow(block, reading) : "";
    const alone = (paragraph.text.match(/原因/g) ?? []).length === 1;
    const sentence =
      paragraph.text
        .slice(0, start)
        .split(/[。；]/)
        .at(-1) ?? "";
    const explained = gives.test(behind + below) || (alone && !isLast) || givesBefore.test(sentence);
    return [{ change, behind, explained }];
  });
}

/**
 * The paragraph below, where it states nothing of its own: a reason may stand there. Of a sentence that a page or a line
 * cuts it is the rest, whatever it states.
 */
function textBelow(block: number, { document, statements }: RuleInput["reading"]): string {
  const { blocks } = document;
  const textOf = (at: number): string => {
    const found = blocks[at];
    return found?.kind === "paragraph" ? found.text : "";
  };
  const furniture = pageFurniture(document);
  let next = block + 1;
  while (furniture.has(next)) next++;
  const below = textOf(next);
  if (stopsShort(textOf(block))) return below.split("。")[0] ?? "";
  const states = statements.some((s) => blockOf(s.place) === next);
  return !states || /^\s*(?:主要)?原因/.test(below) ? below : "";
}

/** The ids of the sections in which the form puts a reason behind a change. */
function wanting(section: SectionForm): readonly string[] {
  const own = section.content.some(
    (c) =>
      (c.kind === "sentence" || c.kind === "each") &&
      /\{(?:change|movement)[^}]*\}.*\{reason/.test(c.wording),
  );
  return [
    ...(own ? [section.id] : []),
    ...section.content.flatMap((c) => (c.kind === "section" ? wanting(c) : [])),
  ];
}
