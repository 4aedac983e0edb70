import type { Block, Cell, Document, Paragraph, Row, TableBlock } from "../document/document.ts";
import { type Form, tablesOf } from "../form/form.ts";
import { squeezed } from "../text/squeeze.ts";
import { patternOf } from "./form-lines.ts";
import { plainHeading } from "./plain-heading.ts";

/** What a row says where it is no row of the table but a line around it. */
interface Lines {
  readonly isTitle: (line: string) => boolean;
  readonly isLead: (line: string) => boolean;
}

/**
 * The document with the lines that stand as rows inside a table as paragraphs around it: title, body and unit merged
 * over the width above the header, notes below; a title between rows begins another table. Other rows stay.
 */
export function withRowsLifted(document: Document, forms: readonly Form[]): Document {
  const lines = linesOf(forms);
  const blocks = document.blocks.flatMap((b) => (b.kind === "table" ? lifted(b, lines) : [b]));
  const same = blocks.length === document.blocks.length && blocks.every((b, i) => b === document.blocks[i]);
  return same ? document : { ...document, blocks };
}

const unitLine = /^（?(?:金额)?单位：(?:人民币)?(?:万元|千元|元)）?$/;
const numbered = /^附?表[\d一二三四五六七八九十]{1,3}$/;
const note = /^(?:备?注|说明)[：:]|空表|没有.{2,30}(?:支出|预算)/;

function linesOf(forms: readonly Form[]): Lines {
  const titles = new Set(
    forms.flatMap((form) => {
      const level = form.level === "unit" ? "单位" : "部门";
      const sheets = form.sheets.flatMap((s) => [s.title, ...(s.also ?? [])]);
      return [...tablesOf(form).flatMap((t) => [t.title, ...t.also]), ...sheets].map((t) =>
        plainHeading(t.replaceAll("{level}", level)),
      );
    }),
  );
  const leads = [...new Set(forms.flatMap((f) => f.tableLead))].map(patternOf);
  return {
    isTitle: (line) => titles.has(plainHeading(line)),
    isLead: (line) => unitLine.test(line) || numbered.test(line) || leads.some((p) => p.test(line)),
  };
}

function lifted(table: TableBlock, lines: Lines): readonly Block[] {
  const begins = table.rows.flatMap((row, i) => (i > 0 && headsTable(row, lines) ? [i] : []));
  const cuts = [0, ...begins, table.rows.length];
  return cuts
    .slice(0, -1)
    .flatMap((from, i) => liftedFrom(table, table.rows.slice(from, cuts[i + 1]), lines));
}

function headsTable(row: Row, lines: Lines): boolean {
  const [cell, ...others] = filled(row);
  return cell !== undefined && others.length === 0 && lines.isTitle(squeezed(cell.text));
}

function liftedFrom(table: TableBlock, rows: readonly Row[], lines: Lines): readonly Block[] {
  let from = 0;
  // A blank row is lifted only together with a line below it.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (standsAbove(row, lines)) from = i + 1;
    else if (filled(row).length > 0) break;
  }
  let until = rows.length;
  while (until > from && isNote(rows[until - 1] as Row)) until--;
  const kept = rows.slice(from, until);
  if (kept.length === rows.length) return [kept.length === table.rows.length ? table : { ...table, rows }];
  const body: readonly Block[] =
    kept.length === 0 ? [] : [{ ...table, rows: kept, page: kept[0]?.page ?? table.page }];
  return [...rows.slice(0, from).flatMap(paragraphsOf), ...body, ...rows.slice(until).flatMap(paragraphsOf)];
}

function standsAbove(row: Row, lines: Lines): boolean {
  const cells = filled(row);
  if (cells.length === 0 || cells.some((c) => (c.rowspan ?? 1) > 1)) return false;
  if (coversWidth(row) && /\p{L}/u.test(cells[0]?.text ?? "")) return true;
  return cells.every((c) => lines.isLead(squeezed(c.text)) || (cells.length === 1 && headsTable(row, lines)));
}

function isNote(row: Row): boolean {
  const [cell] = filled(row);
  return cell !== undefined && coversWidth(row) && note.test(squeezed(cell.text));
}

const filled = (row: Row): readonly Cell[] => row.cells.filter((c) => c.text.trim() !== "");

/** One cell over the whole width; a table of one column has none such. */
function coversWidth(row: Row): boolean {
  const [first, ...others] = row.cells;
  return (
    first !== undefined && filled(row).length === 1 && others.length > 0 && others.every((c) => c.covered)
  );
}

function paragraphsOf(row: Row): readonly Paragraph[] {
  return filled(row).map(({ text, box = null, confidence, origin }) => ({
    kind: "paragraph",
    text,
    role: "body",
    page: row.page,
    line: row.line,
    box,
    ...(confidence === undefined ? {} : { confidence }),
    ...(origin === undefined ? {} : { origin }),
  }));
}
