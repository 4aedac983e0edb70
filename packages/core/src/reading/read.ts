import { numberTokens } from "../clause/number-token.ts";
import type { Regions } from "../cube/cube.ts";
import type { Document } from "../document/document.ts";
import { type Form, sectionsOf } from "../form/form.ts";
import type { SectionForm } from "../form/sentence.ts";
import type { Place } from "../statement/place.ts";
import { nameNode } from "../table/label.ts";
import { parseTable } from "../table/parse-table.ts";
import { ordinalOf, withoutOrdinal } from "../text/ordinal.ts";
import { squeezed } from "../text/squeeze.ts";
import { type CodeBook, codeBook } from "./code-book.ts";
import { Collector } from "./collector.ts";
import { type ListedProject, projectBook } from "./name-book.ts";
import { numberKind } from "./narrative.ts";
import { type Stretch, stretchesOf } from "./outline.ts";
import { type LocatedParagraph, passagesOf, placeIn } from "./passage.ts";
import type { Identity, Outline, Reading } from "./reading.ts";
import { recognise } from "./recognise.ts";
import { type Resolver, resolverOf } from "./resolver.ts";
import { readSection } from "./section.ts";
import { readSheet } from "./sheet.ts";
import { joined, vocabularyOf } from "./subjects.ts";
import { withTextQuantum } from "./text-quantum.ts";
import { readUnknown } from "./unknown.ts";

/**
 * Reads everything a document says: identity, statements with places, free texts, numbers nobody could bind.
 * `given` says that a person named the one form in the list: then it is not recognised but taken.
 * Pure; a defect of the document is a finding, never thrown. Limit: text, tables and titles of known forms only.
 */
export function readDisclosure(document: Document, forms: readonly Form[], given = false): Reading {
  const recognised = recognise(document, forms);
  const only = given ? forms[0] : undefined;
  const form = only ?? forms.find((f) => f.id === recognised.form) ?? null;
  const identity = only === undefined ? recognised : { ...recognised, form: only.id, level: only.level };
  const into = new Collector();
  if (form === null) {
    readUnknown(document, into);
    return reading(document, identity, null, { contents: [], tables: [], sections: [] }, [], into);
  }
  const stretches = stretchesOf(document, form);
  const listed = unitsListed(stretches);
  const { tables, units, projects } = readTables(form, stretches, identity, listed, into);
  const books: Record<string, CodeBook> = {};
  for (const dimension of Object.keys(form.codes)) {
    const printed = into.codeNames.filter((c) => c.dimension === dimension);
    books[dimension] = codeBook(printed, form.codes[dimension], identity.year);
  }
  const resolver = resolverOf(identity.unit, books, projectBook(projects, listed));
  const sections = readSections(form, stretches, resolver, into);
  let sheets = 0;
  for (const s of stretches) {
    if (s.what.kind === "sheet" && s.tables.length > 0)
      readSheet(form, s.what.sheet, ++sheets, s.tables, into);
  }
  const contents = stretches.flatMap((s) =>
    s.what.kind === "contents" ? s.paragraphs.map((p) => placeOf(p, null)) : [],
  );
  return reading(document, identity, form, { contents, tables, sections }, units, into);
}

function reading(
  document: Document,
  identity: Identity,
  form: Form | null,
  outline: Outline,
  units: readonly string[],
  into: Collector,
): Reading {
  const { listings, numbers, freeTexts, codeNames, sheets, frames, findings } = into;
  const statements = form === null ? into.statements : withTextQuantum(form, into.statements);
  return {
    document,
    identity,
    form,
    outline,
    statements,
    listings,
    numbers,
    freeTexts,
    codeNames,
    sheets,
    frames,
    units,
    findings,
  };
}

interface TablesRead {
  readonly tables: Outline["tables"];
  readonly units: readonly string[];
  readonly projects: readonly ListedProject[];
}

function readTables(
  form: Form,
  stretches: readonly Stretch[],
  identity: Identity,
  listed: readonly string[],
  into: Collector,
): TablesRead {
  const tables: Outline["tables"][number][] = [];
  const units: string[] = [...listed];
  const projects: TablesRead["projects"][number][] = [];
  for (const stretch of tableStretches(stretches)) {
    if (stretch.what.kind !== "table" || stretch.heading === null) continue;
    const { table } = stretch.what;
    const at = { ...placeOf(stretch.heading, null), table: table.id };
    const rows = stretch.tables.flatMap(({ block, table: t }) =>
      t.rows.map((row, index) => ({ row, block, index })),
    );
    const context = { year: identity.year, units, body: identity.unit, place: at };
    const found = parseTable(form, table, rows, context);
    const offset = into.statements.length;
    into.statements.push(...found.statements);
    into.numbers.push(
      ...found.numbers.map((n) => (n.statement === null ? n : { ...n, statement: n.statement + offset })),
    );
    for (const l of found.listings) {
      const subtotals = l.subtotals.map((s) => ({
        whole: s.whole + offset,
        parts: s.parts.map((p) => p + offset),
      }));
      into.listings.push({ ...l, members: l.members.map((m) => m + offset), subtotals });
    }
    into.codeNames.push(...found.codeNames);
    into.findings.push(...found.findings);
    units.push(...found.units.filter((u) => !units.includes(u)));
    projects.push(...found.projects);
    tables.push({ id: table.id, at, nil: found.nil, note: noteOf(stretch) });
    strayNumbers(stretch.paragraphs, table.id, into);
  }
  return { tables, units, projects };
}

/** The units a department lists by name, one a line with an ordinal, where its form lists them. */
function unitsListed(stretches: readonly Stretch[]): readonly string[] {
  return stretches.flatMap((stretch) => {
    if (stretch.what.kind !== "section") return [];
    const lists = stretch.what.section.content.some(
      (c) => c.kind === "each" && c.over.kind === "names" && c.over.dimension === "unit",
    );
    const lines = lists ? stretch.paragraphs.map((p) => squeezed(p.paragraph.text)) : [];
    return lines.flatMap((l) =>
      ordinalOf(l) === "" || /[，。：]/.test(l) ? [] : [nameNode(withoutOrdinal(l))],
    );
  });
}

/** Table stretches with the stretches of a repeated caption joined to the first. */
function tableStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.what.kind !== "table") continue;
    const { table } = stretch.what;
    const same = joined.find((j) => j.what.kind === "table" && j.what.table === table);
    if (same === undefined) joined.push(stretch);
    else {
      same.tables.push(...stretch.tables);
      same.paragraphs.push(...stretch.paragraphs);
    }
  }
  return joined;
}

function noteOf(stretch: Stretch): string | null {
  const note = stretch.paragraphs.map((p) => p.paragraph.text).find((t) => /备注|空表|没有/.test(t));
  return note ?? null;
}

function readSections(
  form: Form,
  stretches: readonly Stretch[],
  resolver: Resolver,
  into: Collector,
): Outline["sections"] {
  const families = new Map<string, readonly Nested[]>();
  for (const top of sectionsOf(form)) {
    const family = nested(top, {});
    for (const { section } of family) families.set(section.id, family);
  }
  const found: Outline["sections"][number][] = [];
  const glossary = sectionsOf(form).find((s) => s.heading === "");
  for (const stretch of stretches) {
    const section =
      stretch.what.kind === "section"
        ? stretch.what.section
        : stretch.what.kind === "part"
          ? glossaryHere(form, stretch, glossary)
          : null;
    if (section === null || stretch.heading === null) continue;
    const at = { ...placeOf(stretch.heading, section.id) };
    found.push({ id: section.id, at, heading: stretch.heading.paragraph.text });
    const family = families.get(section.id) ?? [];
    const outer = family.find((n) => n.section === section)?.outer ?? {};
    const others = family
      .filter((n) => n.section !== section)
      .map((n) => vocabularyOf(form, n.section, n.outer));
    readSection(form, section, outer, joined(others), stretch.paragraphs, at, resolver, into);
  }
  return found;
}

interface Nested {
  readonly section: SectionForm;
  /** The filter of the sections around it. */
  readonly outer: Regions;
}

function nested(section: SectionForm, outer: Regions): readonly Nested[] {
  const inner = { ...outer, ...section.where };
  return [
    { section, outer },
    ...section.content.flatMap((c) => (c.kind === "section" ? nested(c, inner) : [])),
  ];
}

/** A part whose only section has no heading of its own (the glossary): the text stands under the part's heading. */
function glossaryHere(form: Form, stretch: Stretch, section: SectionForm | undefined): SectionForm | null {
  if (section === undefined || stretch.what.kind !== "part") return null;
  const part = form.parts.find((p) => p.content.some((c) => c === section));
  return part !== undefined && squeezed(part.heading).startsWith(stretch.what.part) ? section : null;
}

/** Numbers in the lines around a table, which no declared cell claims. */
function strayNumbers(paragraphs: readonly LocatedParagraph[], part: string, into: Collector): void {
  for (const passage of passagesOf(paragraphs, () => true)) {
    for (const token of numberTokens(passage.squeezed.text)) {
      if (token.unit === null) continue;
      into.number(numberKind(token, null), placeIn(passage, part, token.start, token.after), part, null);
    }
  }
}

function placeOf({ block, paragraph }: LocatedParagraph, section: string | null): Place {
  const { page, line, text, box } = paragraph;
  return {
    page,
    line,
    table: null,
    row: null,
    column: null,
    section,
    text,
    box,
    address: { block, start: 0, end: text.length },
  };
}
