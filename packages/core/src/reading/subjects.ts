import { plainLabel } from "../clause/label.ts";
import { withoutUnit } from "../clause/number-token.ts";
import type { Cube, Regions } from "../cube/cube.ts";
import { type Selection, select, unitOf } from "../cube/selection.ts";
import { type Axis, labelsOfItem } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import type { Each, SectionForm, Sentence, Subject } from "../form/sentence.ts";
import { kindOf, type QuantityKind } from "../quantity/unit.ts";
import { isNumberBlank, type Piece, parseWording, type Stated, statedBy } from "../sentence/wording.ts";
import { squeezed } from "../text/squeeze.ts";

/** A subject a section of the form speaks of, with the labels it is printed under. */
export interface SubjectEntry {
  readonly frame: string;
  readonly label: string;
  /** Plain labels (clause/label.ts) it answers to. */
  readonly labels: readonly string[];
  readonly selection: Selection;
  /** The whole its share is taken of. */
  readonly of: Selection | null;
  readonly quantity: QuantityKind;
  /** Statements the frame makes of it. */
  readonly says: ReadonlySet<Stated>;
  /** The subject before it in the same sentence: tells two equal labels (价值) apart. */
  readonly after: SubjectEntry | null;
}

/** A list of codes or names a section speaks of: subjects nobody can enumerate in advance. */
export interface OpenAxis {
  readonly frame: string;
  readonly axis: Exclude<Axis, { kind: "items" }>;
  readonly cube: Cube;
  readonly where: Regions;
  readonly of: Selection | null;
  readonly says: ReadonlySet<Stated>;
  /** Words the list is printed behind (一般公共预算支出包括) or under; "" where there are none. */
  readonly lead: string;
  /** What parts its lines inside a sentence; "" where each line is a paragraph. */
  readonly separator: string;
  readonly complete: boolean;
}

/** What one section of a form can speak of. */
export interface Vocabulary {
  readonly entries: readonly SubjectEntry[];
  readonly axes: readonly OpenAxis[];
  /** Free-text blanks its wordings have. */
  readonly slots: ReadonlySet<string>;
}

/** Several vocabularies as one. */
export function joined(vocabularies: readonly Vocabulary[]): Vocabulary {
  return {
    entries: vocabularies.flatMap((v) => v.entries),
    axes: vocabularies.flatMap((v) => v.axes),
    slots: new Set(vocabularies.flatMap((v) => [...v.slots])),
  };
}

type Says = SubjectEntry["says"];

/** Derives the vocabulary of a section from its declared sentences; `outer` is the filter of the sections around it. */
export function vocabularyOf(form: Form, section: SectionForm, outer: Regions): Vocabulary {
  const where = { ...outer, ...section.where };
  const entries: SubjectEntry[] = [];
  const axes: OpenAxis[] = [];
  const slots = new Set<string>();
  const leads = leadsOf(section);
  for (const content of section.content) {
    if (content.kind === "sentence") addSentence(form, section, where, content, entries, axes);
    if (content.kind === "each")
      addEach(form, section, where, content, leads.get(content) ?? "", entries, axes);
    if (content.kind === "sentence" || content.kind === "each") {
      const wordings = [
        content.wording,
        ...(content.kind === "sentence" ? Object.values(content.lists).map((l) => l.item) : []),
      ];
      for (const piece of wordings.flatMap(parseWording)) {
        if ("blank" in piece && !isNumberBlank(piece)) slots.add(piece.blank);
      }
    }
  }
  return { entries, axes, slots };
}

function addSentence(
  form: Form,
  section: SectionForm,
  where: Regions,
  s: Sentence,
  entries: SubjectEntry[],
  axes: OpenAxis[],
): void {
  const pieces = parseWording(s.wording);
  const first = entries.length;
  pieces.forEach((piece, i) => {
    const stated = statedBy(piece);
    if (!isNumberBlank(piece) || stated === null) return;
    const subject = piece.name === "" ? s.subject : s.subjects[piece.name];
    if (subject === undefined) throw new Error(`${section.id}/${s.id} has no subject ${piece.name}.`);
    const name = `${section.id}/${s.id}/${piece.name}`;
    const known = entries.find((e) => e.frame === name);
    const label = labelBefore(pieces, i);
    const previous = entries.length > first ? (entries[entries.length - 1] ?? null) : null;
    if (known !== undefined) (known.says as Set<Stated>).add(stated);
    else {
      const labels = [label, ...(subject.also ?? [])];
      push(form, section, where, subject, name, labels, new Set([stated]), previous, entries);
    }
  });
  const named = new Set(pieces.flatMap((p) => (isNumberBlank(p) ? [p.name] : [])));
  for (const [name, subject] of Object.entries(s.subjects)) {
    // Spoken of in some documents though the form's wording has no blank for it: read, never demanded.
    if (named.has(name) || subject.also === undefined) continue;
    push(
      form,
      section,
      where,
      subject,
      `${section.id}/${s.id}/${name}`,
      subject.also,
      new Set(),
      null,
      entries,
    );
  }
  for (const [name, inline] of Object.entries(s.lists)) {
    const says: Says = new Set(["amount"]);
    const inner = { ...where, ...s.subject.regions, ...inline.where };
    const at = pieces.findIndex((p) => "blank" in p && p.blank === "list" && p.name === name);
    const lead = leadBefore(pieces[at - 1]);
    const line = {
      axis: inline.over,
      frame: `${section.id}/${s.id}/${name}`,
      subject: s.subject,
      says,
      lead,
      separator: inline.separator,
      complete: inline.complete,
    };
    addAxis(form, section, inner, line, entries, axes);
  }
}

/** The words a list of paragraphs stands under: the sentence before it, where that ends in a colon. */
function leadsOf(section: SectionForm): ReadonlyMap<Each, string> {
  const { content } = section;
  return new Map(
    content.flatMap((c, i): readonly (readonly [Each, string])[] => {
      const before = content[i - 1];
      if (c.kind !== "each" || before?.kind !== "sentence" || !before.wording.endsWith("：")) return [];
      return [[c, leadBefore({ literal: before.wording.replace(/^.*\}/, "") })]];
    }),
  );
}

function addEach(
  form: Form,
  section: SectionForm,
  where: Regions,
  e: Each,
  lead: string,
  entries: SubjectEntry[],
  axes: OpenAxis[],
): void {
  const says = new Set(parseWording(e.wording).flatMap((p) => statedBy(p) ?? []));
  const line = {
    axis: e.over,
    frame: `${section.id}/${e.id}`,
    subject: e.subject,
    says,
    lead,
    separator: "",
    complete: e.complete,
  };
  addAxis(form, section, { ...where, ...e.subject.regions }, line, entries, axes);
}

interface Line {
  readonly axis: Axis;
  readonly frame: string;
  readonly subject: Subject;
  readonly says: Says;
  readonly lead: string;
  readonly separator: string;
  readonly complete: boolean;
}

function addAxis(
  form: Form,
  section: SectionForm,
  where: Regions,
  line: Line,
  entries: SubjectEntry[],
  axes: OpenAxis[],
): void {
  const { axis, frame, subject, says, lead, separator, complete } = line;
  const cube = cubeOf(form, subject.cube ?? section.cube);
  const of = says.has("share") ? select(cube, { ...where, ...subject.of }) : null;
  if (axis.kind !== "items") {
    axes.push({ frame, axis, cube, where, of, says, lead, separator, complete });
    return;
  }
  for (const item of axis.items) {
    const selection = select(cube, { ...where, ...item.regions });
    if (selection === null) continue;
    const labels = labelsOfItem(item).map((l) => plainLabel(squeezed(l)));
    entries.push({
      frame: `${frame}/${item.id}`,
      label: item.label,
      labels,
      selection,
      of,
      quantity: quantityOf(cube, selection),
      says,
      after: null,
    });
  }
}

function push(
  form: Form,
  section: SectionForm,
  where: Regions,
  subject: Subject,
  frame: string,
  labels: readonly string[],
  says: Says,
  after: SubjectEntry | null,
  entries: SubjectEntry[],
): void {
  const cube = cubeOf(form, subject.cube ?? section.cube);
  const own = subject.cube !== undefined && subject.cube !== section.cube;
  const selection = select(
    cube,
    own || subject.absolute ? subject.regions : { ...where, ...subject.regions },
  );
  if (selection === null) throw new Error(`${frame} selects nothing.`);
  const of = select(cube, own ? {} : { ...where, ...subject.of });
  const plain = labels.map((l) => plainLabel(squeezed(l)));
  entries.push({
    frame,
    label: labels[0] ?? "",
    labels: plain,
    selection,
    of,
    quantity: quantityOf(cube, selection),
    says,
    after,
  });
}

/** The words a number is printed behind: the literal before its blank, after the last mark; past an identity blank. */
function labelBefore(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at - 1];
  if (piece === undefined || !("literal" in piece)) return "";
  const before = pieces[at - 2];
  const afterYear =
    before !== undefined && "blank" in before && (before.blank === "year" || before.blank === "prior");
  const literal = afterYear ? piece.literal.replace(/^年/, "") : piece.literal;
  const clauses = literal.split(/[，。；：、]/);
  const last = clauses.at(-1) ?? "";
  // The unit of the number before ends that number, it begins no label: …{amount}家行政单位和{amount}家….
  const clause =
    clauses.length === 1 && before !== undefined && isNumberBlank(before) ? withoutUnit(last) : last;
  return clause.replace(/比上年(?:预算)?$/, "");
}

/** The words a list is printed behind: the last clause before its blank. */
function leadBefore(piece: Piece | undefined): string {
  if (piece === undefined || !("literal" in piece)) return "";
  return (
    piece.literal
      .split(/[，。；：、]/)
      .filter((clause) => clause !== "")
      .at(-1) ?? ""
  );
}

function cubeOf(form: Form, id: string): Cube {
  const cube = form.cubes[id];
  if (cube === undefined) throw new Error(`Form ${form.id} has no cube ${id}.`);
  return cube;
}

function quantityOf(cube: Cube, selection: Selection): QuantityKind {
  return kindOf(unitOf(cube, selection) ?? "count");
}
