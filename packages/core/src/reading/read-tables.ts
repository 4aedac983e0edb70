import { numberTokens } from "../clause/number-token.ts";
import type { Form } from "../form/form.ts";
import type { Unit } from "../quantity/unit.ts";
import { nameNode } from "../table/label.ts";
import { parseTable } from "../table/parse-table.ts";
import { ordinalNumber, ordinalOf, withoutOrdinal } from "../text/ordinal.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Collector } from "./collector.ts";
import { numberKind } from "./free-text.ts";
import type { ListedProject } from "./name-book.ts";
import type { OpaqueNames } from "./opaque-names.ts";
import type { Stretch } from "./outline.ts";
import { type LocatedParagraph, paragraphPlace, passagesOf, placeIn } from "./passage.ts";
import type { Identity, Outline } from "./reading.ts";
import { countLines, tableWithoutRows } from "./unclaimed.ts";
import { unitSaid } from "./unit-line.ts";

/** What the tables of a document gave besides statements: which stand there, and whom and what they name. */
export interface TablesRead {
  readonly tables: Outline["tables"];
  readonly units: readonly string[];
  readonly projects: readonly ListedProject[];
}

/** Reads every table found; a caption repeated on the next page continues its table. `own` hides the body's name. */
export function readTables(
  form: Form,
  stretches: readonly Stretch[],
  identity: Identity,
  own: OpaqueNames,
  listed: readonly string[],
  into: Collector,
): TablesRead {
  const tables: Outline["tables"][number][] = [];
  const units: string[] = [...listed];
  const projects: TablesRead["projects"][number][] = [];
  for (const stretch of tableStretches(stretches)) {
    if (stretch.what.kind !== "table" || stretch.heading === null) continue;
    const { table } = stretch.what;
    const at = { ...paragraphPlace(stretch.heading, null), table: table.id };
    const rows = stretch.tables.flatMap(({ block, table: t }) =>
      t.rows.map((row, index) => ({ row, block, index })),
    );
    const context = { year: identity.year, units, body: identity.unit, place: at };
    const unit = unitPrinted(stretch) ?? table.unit;
    const found = parseTable(
      form,
      unit === table.unit ? table : { ...table, unit, decimals: 2 },
      rows,
      context,
    );
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
    into.unexhausted.push(...found.unexhausted);
    units.push(...found.units.filter((u) => !units.includes(u)));
    projects.push(...found.projects);
    const note = noteOf(stretch);
    const lost = stretch.tables.length === 0 ? countLines(stretch.paragraphs, table.id, into) : 0;
    const unread = stretch.tables.length === 0 && (lost > 0 || note === null);
    if (unread) into.findings.push(tableWithoutRows(at));
    tables.push({ id: table.id, at, nil: found.nil && !unread, note });
    strayNumbers(stretch.paragraphs, table.id, own, into);
  }
  return { tables, units, projects };
}

/** The units a department lists by name, and whether the list is sure to leave none out. */
export interface UnitList {
  readonly names: readonly string[];
  /** Numbered from one without a gap, and every numbered line is a name. */
  readonly complete: boolean;
}

/** The units a department lists by name, one a line with an ordinal, where its form lists them. */
export function unitsListed(stretches: readonly Stretch[]): UnitList {
  const lines = stretches.flatMap((stretch) => {
    if (stretch.what.kind !== "section") return [];
    const lists = stretch.what.section.content.some(
      (c) => c.kind === "each" && c.over.kind === "names" && c.over.dimension === "unit",
    );
    const printed = lists ? stretch.paragraphs.map((p) => squeezed(p.paragraph.text)) : [];
    return printed.map((l) => l.replace(/[。；]$/, "")).filter((l) => ordinalOf(l) !== "");
  });
  const names = lines.filter((l) => !/[，。：；]/.test(l));
  return {
    names: names.map((l) => nameNode(withoutOrdinal(l))),
    complete:
      names.length > 0 &&
      names.length === lines.length &&
      names.every((l, i) => ordinalNumber(ordinalOf(l)) === i + 1),
  };
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

/** Rows of a table that may hold the line of its unit. */
const topRows = 3;

/**
 * The unit of account printed above or in the first rows of a table; null where none is, or where two contradict.
 */
function unitPrinted(stretch: Stretch): Unit | null {
  const cells = stretch.tables.flatMap(({ table }) =>
    table.rows.slice(0, topRows).flatMap((row) => row.cells.map((c) => c.text)),
  );
  const lines = stretch.paragraphs.map((p) => p.paragraph.text).filter((text) => text.length <= longestLine);
  return unitSaid([...lines, ...cells]);
}

/** A longer paragraph is a note, and no line of a unit. */
const longestLine = 80;

function noteOf(stretch: Stretch): string | null {
  const note = stretch.paragraphs.map((p) => p.paragraph.text).find((t) => /备注|空表|没有/.test(t));
  return note ?? null;
}

/** Numbers in the lines around a table, which no declared cell claims; those in a name there are none. */
function strayNumbers(
  paragraphs: readonly LocatedParagraph[],
  part: string,
  names: OpaqueNames,
  into: Collector,
): void {
  for (const passage of passagesOf(paragraphs, () => true, names.hide)) {
    for (const token of numberTokens(passage.squeezed.text)) {
      if (token.unit === null) continue;
      into.number(numberKind(token, null), placeIn(passage, part, token.start, token.after), part, null);
    }
  }
}
