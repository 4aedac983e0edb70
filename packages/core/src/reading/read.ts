import type { Document } from "../document/document.ts";
import { squared } from "../document/squared-table.ts";
import { finding } from "../finding/finding.ts";
import type { ClassificationTerms } from "../form/classification-terms.ts";
import type { Form } from "../form/form.ts";
import type { Place } from "../statement/place.ts";
import { asBlankTemplate, isBlankTemplate } from "./blank-template.ts";
import { type CodeBook, codeBook } from "./code-book.ts";
import { Collector } from "./collector.ts";
import { withHeadingsJoined } from "./joined-headings.ts";
import { withRowsLifted } from "./lifted-rows.ts";
import { projectBook } from "./name-book.ts";
import { opaqueNames } from "./opaque-names.ts";
import { type Stretch, stretchesOf } from "./outline.ts";
import { paragraphPlace } from "./passage.ts";
import { placeholdersOf } from "./placeholders.ts";
import { readSections } from "./read-sections.ts";
import { readTables, unitsListed } from "./read-tables.ts";
import type { Identity, Outline, Reading } from "./reading.ts";
import { recognise } from "./recognise.ts";
import { resolverOf } from "./resolver.ts";
import { readSheet } from "./sheet.ts";
import { spokenNames } from "./spoken-names.ts";
import { withTextQuantum } from "./text-quantum.ts";
import { countUnclaimed } from "./unclaimed.ts";
import { withUnitsMended } from "./unit-mixed.ts";
import { countTable, readUnknown } from "./unknown.ts";
import { openedByNotes, withoutWithheldNotes } from "./withheld-note.ts";

/**
 * Reads everything a document says: identity, statements with places, free texts, numbers nobody could bind.
 * `given` says that a person named the one form in the list: then it is not recognised but taken.
 * `common` is what all forms share: with it tables of a document of no known form are read as far as that goes.
 * Pure; a defect of the document is a finding, never thrown. Limit: text, tables and titles of known forms only.
 */
export function readDisclosure(
  printed: Document,
  forms: readonly Form[],
  given = false,
  common?: ClassificationTerms,
): Reading {
  const document = withTablesSquared(withHeadingsJoined(withRowsLifted(printed, forms), forms));
  const recognised = recognise(document, forms);
  const only = given ? forms[0] : undefined;
  const form = only ?? forms.find((f) => f.id === recognised.form) ?? null;
  const identity = only === undefined ? recognised : { ...recognised, form: only.id, level: only.level };
  const into = new Collector();
  if (form === null) {
    readUnknown(document, common, into);
    return reading(document, identity, null, { contents: [], tables: [], sections: [] }, [], into);
  }
  const own = opaqueNames(identity.unit === null ? [] : [identity.unit]);
  const { stretches, notes } = withoutWithheldNotes(stretchesOf(document, form, own));
  const listed = unitsListed(stretches);
  const { tables, units, projects } = readTables(form, stretches, identity, own, listed.names, into);
  const books: Record<string, CodeBook> = {};
  for (const dimension of Object.keys(form.codes)) {
    const printed = into.codeNames.filter((c) => c.dimension === dimension);
    books[dimension] = codeBook(printed, form.codes[dimension], identity.year);
  }
  const resolver = resolverOf(
    identity,
    books,
    projectBook(projects, listed.names),
    spokenNames({ body: identity.unit, units, projects: projects.map(({ name }) => name) }),
  );
  const sections = readSections(form, stretches, resolver, into);
  let sheets = 0;
  for (const s of stretches) {
    if (s.what.kind === "sheet" && s.tables.length > 0)
      readSheet(form, s.what.sheet, ++sheets, s.tables, into);
  }
  for (const s of stretches) if (s.what.kind === "unknownTable") noteUnknownTable(s, into);
  countUnclaimed(stretches, into);
  const contents = stretches.flatMap((s) =>
    s.what.kind === "contents" ? s.paragraphs.map((p) => paragraphPlace(p, null)) : [],
  );
  const made = reading(document, identity, form, { contents, tables, sections }, units, into, notes);
  return { ...made, unitsAllListed: listed.complete };
}

function withTablesSquared(document: Document): Document {
  const blocks = document.blocks.map((b) => (b.kind === "table" ? squared(b) : b));
  return blocks.every((b, i) => b === document.blocks[i]) ? document : { ...document, blocks };
}

/** A table the form does not declare: its numbers are counted, none is bound, and that is said. */
function noteUnknownTable(stretch: Stretch, into: Collector): void {
  if (stretch.heading === null || stretch.tables.length === 0) return;
  for (const { block, table } of stretch.tables) countTable(block, table, "unknown-table", into);
  const at = paragraphPlace(stretch.heading, null);
  into.findings.push(
    finding({
      code: "text/table-unknown",
      severity: "info",
      message: `样式中没有“${at.text.trim()}”这张表，表中数字没有核对。`,
      at: [at],
      basis: "样式没有声明的表不作核对",
    }),
  );
}

function reading(
  document: Document,
  identity: Identity,
  form: Form | null,
  outline: Outline,
  units: readonly string[],
  into: Collector,
  withheldNotes: readonly Place[] = [],
): Reading {
  const { numbers, freeTexts, codeNames, sheets, frames, unexhausted } = into;
  const mended = withUnitsMended(outline.tables, into.statements);
  const findings = [...(document.findings ?? []), ...into.findings, ...mended.findings];
  const statements = form === null ? mended.statements : withTextQuantum(form, mended.statements);
  const made: Reading = {
    document,
    identity,
    form,
    outline,
    statements,
    listings: openedByNotes(into.listings, withheldNotes),
    withheldNotes,
    numbers,
    freeTexts,
    codeNames,
    sheets,
    frames,
    unexhausted,
    placeholders: placeholdersOf(document),
    blankTemplate: false,
    units,
    unitsAllListed: false,
    findings,
  };
  return isBlankTemplate(made) ? asBlankTemplate(made) : made;
}
