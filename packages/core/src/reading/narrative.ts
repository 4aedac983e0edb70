import { budgetSpeaks, type Clause, changeFollows, clauseOf, clauseStart } from "../clause/clause.ts";
import { freeZones } from "../clause/free-zone.ts";
import { isCarrier } from "../clause/label.ts";
import { type NumberToken, numberTokens } from "../clause/number-token.ts";
import { type Selection, yearBefore } from "../cube/selection.ts";
import { kindOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import { ordinalOf } from "../text/ordinal.ts";
import { type Attention, type NarrativeSection, scan, speaksAgain } from "./attention.ts";
import type { Collector } from "./collector.ts";
import { noteZones, numberKind } from "./free-text.ts";
import { type Passage, placeIn } from "./passage.ts";
import { isPast } from "./past-year.ts";
import { printedOf } from "./printed-token.ts";
import { type Resolver, resolveAmong } from "./resolver.ts";
import type { SubjectEntry } from "./subjects.ts";

/**
 * Reads the sentences of one section: every number is bound to the subject its clause names, or the one the sentence
 * speaks of, or to nothing. Literal wording is never required.
 */
export function readNarrative(
  section: NarrativeSection,
  passages: readonly Passage[],
  resolver: Resolver,
  into: Collector,
): void {
  let lead = "";
  for (const passage of passages) {
    readPassage(section, passage, lead, resolver, into);
    // What announces a list is the lead of the lines that follow it.
    const { text } = passage.squeezed;
    if (text.endsWith("：")) lead = text.slice(clauseStart(text, 0, text.length - 1), -1);
  }
}

function readPassage(
  section: NarrativeSection,
  passage: Passage,
  lead: string,
  resolver: Resolver,
  into: Collector,
): void {
  const { text } = passage.squeezed;
  const attention: Attention = { current: null, last: null, lead, against: null };
  const tokens = numberTokens(text);
  const starts = tokens.flatMap((t) => (t.unit === null ? [] : [t.start]));
  const listed = section.vocabulary.axes.some((a) => a.axis.kind === "names" && a.says.size > 0);
  const resumes = (from: number, slot: string, opened: number): boolean =>
    (slot === "use" && budgetSpeaks(text, from)) ||
    (slot === "reason" && changeFollows(text, opened, from)) ||
    (text.charAt(from - 1) !== "，" &&
      ((slot === "use" && listed && ordinalOf(text.slice(from)) !== "") ||
        speaksAgain(section, text, from, starts, resolver, attention)));
  const slots = section.vocabulary.slots.size > 0 ? section.vocabulary.slots : section.around.slots;
  const zones = freeZones(text, slots, resumes);
  let cursor = 0;
  for (const token of tokens) {
    const zone = zones.find((z) => z.start <= token.start && token.start < z.end);
    noteZones(section, passage, zones, cursor, token.start, attention, resolver, into);
    for (const ended of zones) if (ended.end <= token.start && ended.end > cursor) cursor = ended.end;
    if (zone === undefined) {
      const bound = bind(section, passage, token, cursor, attention, resolver, into);
      if (bound || token.unit !== null) cursor = token.after;
    } else if (token.unit !== null) {
      const place = placeIn(passage, section.id, token.start, token.after);
      into.freeNumber(
        numberKind(token, null),
        place,
        section.id,
        zone.slot === "reason" && attention.current !== null,
      );
    }
  }
  noteZones(section, passage, zones, cursor, text.length, attention, resolver, into);
}

function bind(
  section: NarrativeSection,
  passage: Passage,
  token: NumberToken,
  cursor: number,
  attention: Attention,
  resolver: Resolver,
  into: Collector,
): boolean {
  const { text } = passage.squeezed;
  const start = scan(section, text, cursor, token.start, attention, resolver);
  const clause = clauseOf(
    token,
    text.slice(start, token.start),
    earlierYear(text, token, attention, resolver),
  );
  const entry = isPast(text, start, token.start, resolver.priorYear)
    ? null
    : subjectOf(section, text, cursor, token, clause, attention, resolver);
  const place = placeIn(passage, section.id, token.start, token.after);
  const kind = numberKind(token, clause);
  const stale = clause.year !== null && clause.year !== resolver.priorYear;
  if (entry === null || clause.sign === 0 || stale || !token.readable) {
    if (token.unit !== null) into.number(kind, place, section.id, null);
    // What follows an amount of something unknown (其中：基本支出8.00万元，比上年增加…) is said of that, not of the whole.
    if (entry === null && kind === "amount" && clause.role === "amount") attention.current = null;
    return false;
  }
  attention.current = entry;
  attention.last = entry;
  if (clause.against !== null) attention.against = { of: entry.selection.key, measure: clause.against };
  const statement = statementOf(entry, token, clause, attention, place, passage);
  into.number(kind, place, section.id, statement === null ? null : into.statement(statement, entry.frame));
  return true;
}

/**
 * The year whose budget is not the one spoken of. Known only where this year's stands beside it: alone, the year before
 * is as likely one that nobody brought up to date.
 */
function earlierYear(
  text: string,
  token: NumberToken,
  { current, last }: Attention,
  { priorYear }: Resolver,
): number | null {
  if (priorYear === null) return null;
  const said = current !== null && current.selection.key === last?.selection.key;
  const follows = new RegExp(`^[^。]*${priorYear + 1}年(?:度)?(?:当年|年初)?预算`);
  return said || follows.test(text.slice(token.after)) ? priorYear : null;
}

/** The subject of a number: named in its own clause, or the one spoken of where the clause only carries. */
function subjectOf(
  section: NarrativeSection,
  text: string,
  cursor: number,
  token: NumberToken,
  clause: Clause,
  attention: Attention,
  resolver: Resolver,
): SubjectEntry | null {
  const quantity = clause.role === "share" || clause.role === "rate" ? null : kindOf(token.unit ?? "count");
  const named = resolveAmong(
    section.vocabulary,
    clause.subject,
    quantity,
    attention.last,
    attention.lead,
    resolver,
  );
  if (token.unit === null) return named !== null && named.score >= 3 ? named.entry : null;
  const byName = clause.role === "amount" ? namedInFull(section, text, cursor, token, resolver) : null;
  if (byName !== null && (byName.known || named === null || named.score < 3)) return byName.entry;
  if (named !== null) return named.entry;
  const near = resolveAmong(
    section.around,
    clause.subject,
    quantity,
    attention.last,
    attention.lead,
    resolver,
  );
  if (near !== null && near.score >= 3) return near.entry;
  const inline = clause.role === "amount" ? namedInline(section, clause.subject, attention, resolver) : null;
  if (inline !== null) return inline;
  if (clause.subject !== "" && !isCarrier(resolver.withoutIdentity(clause.subject))) return null;
  const current = attention.current;
  return current !== null && (quantity === null || quantity === current.quantity) ? current : null;
}

/** A project's name may hold marks and numbers: the whole line before its amount is the name. */
function namedInFull(
  section: NarrativeSection,
  text: string,
  cursor: number,
  token: NumberToken,
  resolver: Resolver,
): { readonly entry: SubjectEntry; readonly known: boolean } | null {
  const from = Math.max(cursor, text.lastIndexOf("；", token.start - 1) + 1);
  const line = text.slice(from, token.start);
  const axis = section.vocabulary.axes.find((a) => a.axis.kind === "names" && a.says.size > 0);
  if (axis === undefined || ordinalOf(line) === "") return null;
  const name = line.slice(ordinalOf(line).length);
  const entry = resolver.named(axis, name);
  return entry === null ? null : { entry, known: resolver.knows(axis, name) };
}

/** A name in a list inside a sentence (其中：甲费1.00万元，乙费2.00万元): the phrase before its amount. */
function namedInline(
  section: NarrativeSection,
  phrase: string,
  attention: Attention,
  resolver: Resolver,
): SubjectEntry | null {
  const axis = section.vocabulary.axes.find((a) => a.axis.kind === "names" && a.separator !== "");
  const name = phrase.split("、").at(-1) ?? "";
  if (axis === undefined || name.length < 2 || isCarrier(resolver.withoutIdentity(name))) return null;
  const opened = attention.lead === "其中" || (axis.lead !== "" && attention.lead.endsWith(axis.lead));
  return opened ? resolver.named(axis, name) : null;
}

function statementOf(
  entry: SubjectEntry,
  token: NumberToken,
  clause: Clause,
  attention: Attention,
  place: Statement["place"],
  passage: Passage,
): Statement | null {
  const selection: Selection = entry.selection;
  // 比2023年执行数增加3.10万元，增长12.50%: a rate that names nothing is of what was compared before it.
  const before = attention.against?.of === selection.key ? attention.against.measure : "budgeted";
  // A fall printed with a minus is one fall, not two.
  const value = clause.sign === -1 ? -Math.abs(token.value) : token.value;
  const printed = { ...printedOf(token, passage), value };
  if (clause.role === "base")
    return { kind: "amount", selection: yearBefore(selection, clause.against ?? "budgeted"), printed, place };
  if (clause.role === "share") {
    return entry.of === null ? null : { kind: "share", selection, of: entry.of, printed, place };
  }
  if (clause.role === "amount") return { kind: "amount", selection, printed, place };
  return { kind: clause.role, selection, against: clause.against ?? before, printed, place };
}
