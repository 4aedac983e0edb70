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
  readonly known: KnownUnits;
}

/** The units known when a table is read, by the two ways a name is compared; of several alike the first. */
interface KnownUnits {
  readonly byLabel: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, string>;
}

/** The nodes of the units a document is known to have, and its body, for comparison with printed names. */
export function knownUnits({ units, body = null }: TableContext): KnownUnits {
  const names = [...units, ...(body === null ? [] : [nameNode(body)])].reverse();
  return {
    byLabel: new Map(names.map((name) => [plainLabel(name), name])),
    byKey: new Map(names.map((name) => [unitKey(name), name])),
  };
}

/** The spelling under which a unit is known already, or the printed one; a leading [code] is dropped. */
export function unitNode(
  { known: units }: Subject,
  printed: string,
): { node: string; known: boolean; coded: boolean } {
  const bare = nameNode(printed).replace(/^[[［【(（]\d{3,}[\]］】)）]/, "");
  const known = units.byLabel.get(plainLabel(bare)) ?? units.byKey.get(unitKey(bare));
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
