import type { Cube } from "../cube/cube.ts";
import type { Form } from "../form/form.ts";
import type { Panel, TableForm } from "../form/table.ts";
import type { Place } from "../statement/place.ts";
import { comparableLabel, nameNode, plainLabel, unitKey } from "./label.ts";

/** What is known of the document when one of its tables is read; nothing of it is guessed. */
export interface TableContext {
  readonly year: number | null;
  /** Nodes of units known from elsewhere (earlier tables, the text); may be empty. */
  readonly units: readonly string[];
  /** The body whose disclosure it is, where known. */
  readonly body?: string | null;
  /** Where the table's caption stands; findings about the whole table point here. */
  readonly place: Place;
}

/** A table being read: the form, the context and what follows from both. */
export interface Subject {
  readonly form: Form;
  readonly table: TableForm;
  readonly cube: Cube;
  readonly context: TableContext;
}

/** The spelling under which a unit is known already, or the printed one; a leading [code] is dropped. */
export function unitNode(
  subject: Subject,
  printed: string,
): { node: string; known: boolean; coded: boolean } {
  const bare = nameNode(printed).replace(/^[[［【(（]\d{3,}[\]］】)）]/, "");
  const body = subject.context.body ?? null;
  const names = [...subject.context.units, ...(body === null ? [] : [nameNode(body)])];
  const known =
    names.find((u) => plainLabel(u) === plainLabel(bare)) ?? names.find((u) => unitKey(u) === unitKey(bare));
  return { node: known ?? bare, known: known !== undefined, coded: bare !== nameNode(printed) };
}

/** True where a printed label is one the panel's total row goes by. */
export function isTotalLabel(panel: Panel, text: string): boolean {
  if (panel.total === null) return false;
  const label = comparableLabel(text);
  return [panel.total.label, ...panel.total.also].some((l) => comparableLabel(l) === label);
}

/**
 * The one code of this official name among those the axis lists, near the code of the row above where several carry
 * it; null where none or several remain, or where the year is not known.
 */
export function codeNamed(
  subject: Subject,
  axis: { readonly dimension: string; readonly from: number; readonly to: number },
  printed: string,
  above: string | null,
): string | null {
  const { year } = subject.context;
  const codes = subject.form.codes[axis.dimension];
  if (codes === undefined || year === null) return null;
  const name = comparableLabel(printed);
  const spellings = [nameNode(printed), name, name.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)$/, "")];
  const wide = spellings.map((s) => s.replaceAll("(", "（").replaceAll(")", "）"));
  const found = [...new Set(wide.flatMap((s) => codes.codesNamed(s, year)))].filter((c) => {
    const depth = c.split("-").length;
    return depth >= axis.from && depth <= axis.to;
  });
  if (found.length === 1) return found[0] ?? null;
  const near = found.filter(
    (c) => above !== null && (parentOf(c) === above || parentOf(c) === parentOf(above)),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function parentOf(code: string): string {
  const cut = code.lastIndexOf("-");
  return cut < 0 ? "" : code.slice(0, cut);
}
