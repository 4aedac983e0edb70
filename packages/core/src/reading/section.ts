import { numberTokens } from "../clause/number-token.ts";
import type { Regions } from "../cube/cube.ts";
import { select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { Records, SectionForm } from "../form/sentence.ts";
import { kindOf } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import type { Collector } from "./collector.ts";
import { noteFrames } from "./frames.ts";
import { numberKind } from "./free-text.ts";
import { withItemLines } from "./item-lines.ts";
import { readNarrative } from "./narrative.ts";
import { type LocatedParagraph, type Passage, passagesOf, placeIn } from "./passage.ts";
import { beginsRecord, readRecords } from "./records.ts";
import type { Resolver } from "./resolver.ts";
import { bindSameNamed } from "./same-named.ts";
import { entryNamed } from "./subject-named.ts";
import { type OpenAxis, type Vocabulary, vocabularyOf } from "./subjects.ts";

/**
 * Reads the text that stands under one heading of the form. `outer` is the filter of the sections around it, `around`
 * what the other blocks under the same section can speak of.
 */
export function readSection(
  form: Form,
  section: SectionForm,
  outer: Regions,
  around: Vocabulary,
  paragraphs: readonly LocatedParagraph[],
  heading: Place,
  resolver: Resolver,
  into: Collector,
): void {
  const records = section.content.find((c) => c.kind === "records");
  const vocabulary = vocabularyOf(form, section, outer);
  const passages = passagesOf(
    paragraphs,
    (line, { listed, atWord, tail }) =>
      records !== undefined
        ? beginsRecord(records, line)
        : (listed && resolver.beginsWithBody(line)) ||
          (atWord && statesAtOnce(vocabulary, line, tail, resolver)),
    resolver.spoken(section).hide,
  );
  if (section.content.some((c) => c.kind === "freeText")) {
    for (const passage of passages) readFreePassage(section.id, passage, into);
    return;
  }
  if (records !== undefined) {
    readRecords(section.id, records, recordAxis(form, section, records, outer), passages, resolver, into);
    return;
  }
  const from = into.statements.length;
  const numbers = into.numbers.length;
  const list = vocabulary.axes.find((a) => a.separator === "" && a.complete && a.axis.kind === "codes");
  const book = list?.axis.kind === "codes" ? resolver.book(list.axis.dimension) : undefined;
  const known =
    list === undefined || book === undefined
      ? resolver
      : withItemLines(section.id, list, book, passages, resolver, into);
  readNarrative({ id: section.id, vocabulary, around }, passages, known, into);
  for (const axis of vocabulary.axes)
    if (axis.axis.kind === "names") bindSameNamed(axis, from, resolver, into);
  noteFrames(section, vocabulary, from, heading, into);
  // A list of which an amount was not understood is no basis for a sum.
  const whole = into.numbers.slice(numbers).every((n) => n.bound || n.freeText || n.kind !== "amount");
  noteListings(form, section, vocabulary.axes, outer, from, whole, passages, into);
}

/**
 * True for a line that begins with a subject or a code of its section and its amount: a sentence of its own. Not where the
 * words above and these name a subject only together (财政拨款 and 收入): then the line was broken inside the name.
 */
function statesAtOnce(vocabulary: Vocabulary, line: string, tail: string, resolver: Resolver): boolean {
  const token = numberTokens(line).find((t) => t.unit !== null);
  if (token === undefined || kindOf(token.unit ?? "count") !== "money") return false;
  const names = (phrase: string): boolean => {
    const named = entryNamed(vocabulary, phrase, "money", null, resolver);
    if (named !== null && named.score >= surelyNamed) return true;
    return vocabulary.axes.some((axis) => resolver.coded(axis, phrase) !== null);
  };
  const phrase = line.slice(0, token.start);
  return names(phrase) && (tail === "" || !names(tail + phrase));
}

/** How well a phrase must match a subject to be its name (label.ts: the whole label). */
const surelyNamed = 3;

function recordAxis(form: Form, section: SectionForm, records: Records, outer: Regions): OpenAxis {
  const cube = form.cubes[records.subject.cube ?? section.cube];
  if (cube === undefined || records.over.kind === "items")
    throw new Error(`${section.id} has no names to record.`);
  const where = { ...outer, ...section.where, ...records.subject.regions };
  return {
    frame: `${section.id}/${records.id}`,
    axis: records.over,
    cube,
    where,
    of: null,
    says: new Set(["amount"]),
    lead: "",
    separator: "",
    complete: true,
  };
}

/** The amounts of a section as lists: each declared list by itself, and all of them together. */
function noteListings(
  form: Form,
  section: SectionForm,
  axes: readonly OpenAxis[],
  outer: Regions,
  from: number,
  whole: boolean,
  passages: readonly Passage[],
  into: Collector,
): void {
  const amounts: number[] = [];
  for (let i = from; i < into.statements.length; i++)
    if (into.statements[i]?.kind === "amount") amounts.push(i);
  if (amounts.length > 1)
    into.listings.push({
      id: section.id,
      members: amounts,
      complete: false,
      open: false,
      scope: null,
      subtotals: [],
    });
  const lists = [
    ...axes.map((a) => ({
      frame: a.frame,
      complete: a.complete && listsAmounts(a, passages),
      open: true,
      where: a.where,
      cube: a.cube,
    })),
    ...section.content.flatMap((c) => {
      const cube = form.cubes[section.cube];
      if (c.kind !== "each" || c.over.kind !== "items" || cube === undefined) return [];
      return [
        {
          frame: `${section.id}/${c.id}`,
          complete: c.complete,
          open: false,
          where: { ...outer, ...section.where, ...c.subject.regions },
          cube,
        },
      ];
    }),
  ];
  for (const list of lists) {
    const members = amounts.filter((i) => into.frameOf.get(i)?.startsWith(`${list.frame}/`));
    if (members.length === 0) continue;
    const scope = select(list.cube, list.where);
    into.listings.push({
      id: list.frame,
      members,
      complete: list.complete && whole && ofOneLevel(members, into),
      open: list.open,
      scope,
      subtotals: [],
    });
  }
}

/** True unless a list names codes of several levels: a category and an item of it would count twice. */
function ofOneLevel(members: readonly number[], { statements }: Collector): boolean {
  const level = (i: number): string =>
    Object.entries(statements[i]?.selection.regions ?? {})
      .map(([dimension, [node = ""]]) => `${dimension} ${node.split("-").length}`)
      .join();
  return new Set(members.map(level)).size <= 1;
}

/** True unless a list inside a sentence names lines without their amounts, or leaves itself open (…等). */
function listsAmounts(axis: OpenAxis, passages: readonly Passage[]): boolean {
  if (axis.separator === "") return true;
  return passages.every(({ squeezed: { text } }) => {
    const at = text.indexOf(axis.lead);
    if (at < 0 || !/\d/.test(text.slice(at))) return true;
    const list = text.slice(at + axis.lead.length).replace(/。$/, "");
    return !/等$/.test(list) && list.split(axis.separator).every((line) => /\d/.test(line));
  });
}

function readFreePassage(section: string, passage: Passage, into: Collector): void {
  const { text } = passage.squeezed;
  into.freeText({
    field: section,
    text,
    place: placeIn(passage, section, 0, text.length),
    about: null,
    says: [],
  });
  for (const token of numberTokens(text)) {
    if (token.unit === null) continue;
    into.freeNumber(
      numberKind(token, null),
      placeIn(passage, section, token.start, token.after),
      section,
      false,
    );
  }
}
