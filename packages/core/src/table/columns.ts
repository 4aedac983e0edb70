import { narrowDigits, parseNumber, printsNothing } from "../quantity/parse-number.ts";
import type { Unit } from "../quantity/unit.ts";
import { alignByLabels } from "./align.ts";
import { asHeaded } from "./as-headed.ts";
import { fits, hasNumber, type Mapping } from "./fit.ts";
import { isColumnNumbers, type Segment } from "./header.ts";
import { withoutBlanks } from "./label.ts";
import type { Leaf } from "./leaf.ts";
import { textsOf } from "./located-row.ts";
import { unshift } from "./shift.ts";

/** Of the rows with amounts at least so many must be right or put right; and so many right as they stand. */
const mustFit = 0.8;
const mustStand = 0.5;

/**
 * The physical column of every declared leaf on one page, or null where none is credible: by the row of column
 * numbers, by equal width, by the page before, or by headings, in this order, and always confirmed by what the
 * columns hold. Nothing is ever guessed: a null mapping leaves the page's numbers unbound.
 */
export function mapColumns(
  leaves: readonly Leaf[],
  segment: Segment,
  previous: Mapping | null,
  unit: Unit,
): Mapping | null {
  const mapping = mapByPlace(leaves, segment, previous, unit);
  return mapping === null ? null : asHeaded(leaves, segment.headers.map(textsOf), mapping);
}

/** True where every row with a number is right as it stands. */
export function standsAll(leaves: readonly Leaf[], mapping: Mapping, { rows }: Segment, unit: Unit): boolean {
  return rows.map(textsOf).every((r) => !hasNumber(r, unit) || fits(leaves, mapping, r, unit));
}

function mapByPlace(
  leaves: readonly Leaf[],
  segment: Segment,
  previous: Mapping | null,
  unit: Unit,
): Mapping | null {
  const headers = segment.headers.map(textsOf);
  const rows = segment.rows.map(textsOf);
  const candidates: readonly (() => Mapping | null)[] = [
    () => (segment.headers.length === 0 ? previous : null),
    () => byColumnNumbers(leaves, headers),
    () => byWidth(leaves, headers, rows, unit),
    () => byMergedHead(leaves, rows, unit),
    () => alignByLabels(leaves, headers, rows, unit),
    () => withCodesInOne(leaves, (l) => byColumnNumbers(l, headers) ?? byWidth(l, headers, rows, unit)),
    () => previous,
  ];
  const telling = rows.filter((r) => hasNumber(r, unit));
  const judged: { mapping: Mapping; standing: number; right: number }[] = [];
  for (const candidate of candidates) {
    const mapping = candidate();
    if (mapping === null) continue;
    const standing = telling.filter((r) => fits(leaves, mapping, r, unit));
    // Every row stands: no later evidence can do better.
    if (standing.length === telling.length) return mapping;
    const moved = telling.filter((r) => !standing.includes(r) && unshift(leaves, mapping, r, unit) !== null);
    judged.push({ mapping, standing: standing.length, right: standing.length + moved.length });
  }
  const credible = judged.filter(
    (j) =>
      j.right >= mustFit * telling.length &&
      (j.standing >= mustStand * telling.length || telling.length <= 2),
  );
  const most = Math.max(...credible.map((j) => j.standing));
  return credible.find((j) => j.standing === most)?.mapping ?? null;
}

function byColumnNumbers(leaves: readonly Leaf[], headers: readonly (readonly string[])[]): Mapping | null {
  const numbered = headers.find(isColumnNumbers);
  if (numbered === undefined) return null;
  const filled = numbered.flatMap((t, i) =>
    withoutBlanks(t) === "" ? [] : [{ t: narrowDigits(t).trim(), i }],
  );
  const amounts = filled.filter(({ t }) => /^\d/.test(t)).map(({ i }) => i);
  const others = filled.filter(({ t }) => !/^\d/.test(t)).map(({ i }) => i);
  const declared = leaves.filter((l) => l.column.kind === "amount").length;
  if (amounts.length !== declared) return null;
  const missing = leaves.length - declared;
  const named = others.length === missing ? others : unnumbered(numbered, amounts, missing);
  if (named === null) return null;
  let a = 0;
  let n = 0;
  const mapping = leaves.map((l) => (l.column.kind === "amount" ? amounts[a++] : named[n++]) ?? null);
  return mapping.every((p, i) => i === 0 || (p ?? 0) > (mapping[i - 1] ?? -1)) ? mapping : null;
}

/** A page that prints the whole code in one column, where the form has one a segment. */
function withCodesInOne(
  leaves: readonly Leaf[],
  map: (leaves: readonly Leaf[]) => Mapping | null,
): Mapping | null {
  const isFurther = ({ column }: Leaf): boolean => column.kind === "code" && column.segment > 1;
  const kept = leaves.filter((l) => !isFurther(l));
  const mapping = kept.length === leaves.length ? null : map(kept);
  return mapping && leaves.map((l) => (isFurther(l) ? null : (mapping[kept.indexOf(l)] ?? null)));
}

/** The cells of the number row that hold no amount number, where they are as many as the names and codes. */
function unnumbered(
  row: readonly string[],
  amounts: readonly number[],
  wanted: number,
): readonly number[] | null {
  const last = amounts.at(-1) ?? -1;
  const free = row.flatMap((_, i) => (i < last && !amounts.includes(i) ? [i] : []));
  return free.length === wanted ? free : null;
}

/**
 * A page of nothing but sums: one cell before the amounts, for what heads a row stands merged over the code columns
 * and the name's, and nothing else tells them apart.
 */
function byMergedHead(
  leaves: readonly Leaf[],
  rows: readonly (readonly string[])[],
  unit: Unit,
): Mapping | null {
  const heads = leaves.filter((l) => l.column.kind !== "amount").length;
  const name = leaves.findIndex((l) => l.column.kind === "name");
  if (heads < 2 || name !== heads - 1 || leaves.some((l) => l.panel !== 0) || rows.length === 0) return null;
  const alone = rows.every(
    (r) =>
      r.length === leaves.length - heads + 1 &&
      withoutBlanks(r[0] ?? "") !== "" &&
      parseNumber(r[0] ?? "", unit) === null,
  );
  return alone ? leaves.map((_, i) => (i < name ? null : i - name)) : null;
}

/**
 * Equal width: as many columns as declared, leaving aside entirely blank ones, a column of serial numbers in front and
 * columns of remarks at the end (the last declared column holds amounts, never text).
 */
function byWidth(
  leaves: readonly Leaf[],
  headers: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  unit: Unit,
): Mapping | null {
  const all = [...headers, ...rows];
  const width = Math.max(0, ...all.map((r) => r.length));
  const textsIn = (p: number): readonly string[] =>
    rows.map((r) => r[p] ?? "").filter((t) => !printsNothing(t));
  const isFilled = (p: number): boolean => all.some((r) => withoutBlanks(r[p] ?? "") !== "");
  const isRemarks = (p: number): boolean =>
    textsIn(p).length > 0 && textsIn(p).every((t) => parseNumber(t, unit) === null);
  const isSerial = (p: number): boolean =>
    textsIn(p).length > 1 && textsIn(p).every((t, i, list) => Number(t) === Number(list[0]) + i);
  const columns = Array.from({ length: width }, (_, p) => p);
  let used = width;
  while (used > leaves.length && (isRemarks(used - 1) || !isFilled(used - 1))) used -= 1;
  const start = used > leaves.length && isSerial(0) ? 1 : 0;
  if (used - start === leaves.length) return leaves.map((_, i) => i + start);
  const kept = columns.slice(start, used).filter(isFilled);
  return kept.length === leaves.length ? kept : null;
}
