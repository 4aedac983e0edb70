import type { Regions } from "../cube/cube.ts";
import type { Axis } from "./axis.ts";

/**
 * A subject of a sentence: the region its numbers speak of, and in which cube. `of` is the whole a share is taken of.
 */
export interface Subject {
  readonly cube?: string;
  readonly regions: Regions;
  readonly of?: Regions;
  /** Other labels its numbers are printed behind; a subject no blank names is still read by them. */
  readonly also?: readonly string[];
  /** Ignores the section's filter. */
  readonly absolute?: boolean;
}

/**
 * A sentence of the form with its blanks in place.
 *
 * Blanks: {amount} {share} {change} {rate} speak of the subject, {movement} is a change with its unit or 持平,
 * {direction} only 增加, 减少 or 持平, {amount:x} of the named subject x; {label} and {path}
 * name the line of the list it repeats over; {n} its ordinal; {body} {year} {prior} {level} come from the identity;
 * {reason} {reason:x} {use} {text:x} are declared free text; {list:x} is a list inside the sentence.
 * Word choice (增加/减少, 增长/下降) belongs to {change} and {rate}; the unit stands in the wording.
 * Reading needs section, subject and clause grammar, never the literal wording.
 */
export interface Sentence {
  readonly kind: "sentence";
  readonly id: string;
  readonly wording: string;
  readonly subject: Subject;
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly lists: Readonly<Record<string, InlineList>>;
  /** Written only where the named subject is nil or not nil; always where absent. */
  readonly when: { readonly subject: string; readonly is: "nil" | "notNil" } | null;
  /** True where a document of the form may leave it out without a finding. */
  readonly optional: boolean;
}

/** A list inside a sentence. */
export interface InlineList {
  readonly over: Axis;
  readonly item: string;
  readonly separator: string;
  readonly where?: Regions;
  /** True where the lines listed are all there are. */
  readonly complete: boolean;
}

/** A sentence repeated over a list, one paragraph a line. */
export interface Each {
  readonly kind: "each";
  readonly id: string;
  readonly over: Axis;
  readonly wording: string;
  /** Wording for a line whose amount is nil; null leaves the line out. */
  readonly none: string | null;
  /** Wording for a line that is withheld. */
  readonly withheld: string | null;
  readonly subject: Subject;
  readonly complete: boolean;
}

/** Labelled fields repeated for every project; a number's field decides what it states. */
export interface Records {
  readonly kind: "records";
  readonly id: string;
  readonly over: Axis;
  /** Printed before the name, after the ordinal ("项目名称："). */
  readonly heading: string;
  readonly subject: Subject;
  readonly fields: readonly RecordField[];
  readonly complete: boolean;
}

/** A field of a record. `enumeration` divides the record's amount; `owner` names the unit it belongs to. */
export interface RecordField {
  readonly id: string;
  readonly label: string;
  readonly holds: "amount" | "owner" | "enumeration" | "period" | "freeText" | "count";
  readonly optional: boolean;
  readonly also: readonly string[];
}

/** Declared free text: its numbers are counted apart and checked against nothing. */
export interface FreeText {
  readonly kind: "freeText";
  readonly id: string;
  /** Fixed words of the form itself (the glossary); absent where the unit writes them. */
  readonly fixed?: readonly string[];
}

/** A heading with what stands under it. */
export interface SectionForm {
  readonly kind: "section";
  readonly id: string;
  readonly heading: string;
  /** Other headings it is printed under; {name} stands for the name of a project. */
  readonly also: readonly string[];
  readonly where: Regions;
  readonly cube: string;
  readonly content: readonly Content[];
}

/** The place of the performance target sheets. */
export interface SheetsHere {
  readonly kind: "sheets";
}

/** What can stand in a section. */
export type Content = Sentence | Each | Records | FreeText | SectionForm | SheetsHere;

type SubjectSpec = Regions | Subject;

function subjectOf(spec: SubjectSpec | undefined): Subject {
  if (spec === undefined) return { regions: {} };
  return "regions" in spec ? (spec as Subject) : { regions: spec as Regions };
}

/** A subject outside the section's cube or filter, or with a whole of its own. */
export function about(cube: string, regions: Regions, more: Omit<Subject, "cube" | "regions"> = {}): Subject {
  return { cube, regions, ...more };
}

/** Declares a sentence. */
export function sentence(
  id: string,
  wording: string,
  more: {
    readonly subject?: SubjectSpec;
    readonly subjects?: Readonly<Record<string, SubjectSpec>>;
    readonly lists?: Readonly<Record<string, InlineList>>;
    readonly when?: Sentence["when"];
    readonly optional?: boolean;
  } = {},
): Sentence {
  const subjects = Object.entries(more.subjects ?? {}).map(
    ([name, spec]) => [name, subjectOf(spec)] as const,
  );
  return {
    kind: "sentence",
    id,
    wording,
    subject: subjectOf(more.subject),
    subjects: Object.fromEntries(subjects),
    lists: more.lists ?? {},
    when: more.when ?? null,
    optional: more.optional ?? false,
  };
}

/** Declares a sentence repeated over a list that is complete unless said otherwise. */
export function each(
  id: string,
  over: Axis,
  wording: string,
  more: {
    readonly none?: string;
    readonly withheld?: string;
    readonly subject?: SubjectSpec;
    readonly complete?: boolean;
  } = {},
): Each {
  return {
    kind: "each",
    id,
    over,
    wording,
    none: more.none ?? null,
    withheld: more.withheld ?? null,
    subject: subjectOf(more.subject),
    complete: more.complete ?? true,
  };
}

/** Declares a list inside a sentence; `{label}` and numbers in `item`. */
export function list(
  over: Axis,
  item: string,
  more: { separator?: string; where?: Regions; complete?: boolean } = {},
): InlineList {
  const where = more.where === undefined ? {} : { where: more.where };
  return { over, item, separator: more.separator ?? "、", complete: more.complete ?? true, ...where };
}

/** Declares the labelled fields of every project. */
export function records(
  id: string,
  over: Axis,
  heading: string,
  subject: SubjectSpec,
  fields: readonly RecordField[],
): Records {
  return { kind: "records", id, over, heading, subject: subjectOf(subject), fields, complete: true };
}

/** Declares a field of a record. */
export function field(
  id: string,
  label: string,
  holds: RecordField["holds"],
  more: Partial<RecordField> = {},
): RecordField {
  return { id, label, holds, optional: false, also: [], ...more };
}

/** Declares free text. */
export function freeText(id: string, fixed?: readonly string[]): FreeText {
  return fixed === undefined ? { kind: "freeText", id } : { kind: "freeText", id, fixed };
}

/** Declares a heading and what stands under it; its filter narrows every subject inside. */
export function block(
  id: string,
  heading: string,
  content: readonly Content[],
  more: { readonly where?: Regions; readonly cube?: string; readonly also?: readonly string[] } = {},
): SectionForm {
  const { where = {}, cube = "budget", also = [] } = more;
  return { kind: "section", id, heading, also, where, cube, content };
}

/** Where the target sheets stand. */
export const sheetsHere: SheetsHere = { kind: "sheets" };
