/**
 * One official code of a classification over the years it holds, with the name it then has.
 * `code` has dashes between its segments (201-03-01, 302-17). `also` lists other official spellings of the name,
 * never misprints. `from` and `until` are inclusive years; one that is absent means that this side is not bounded
 * as far as the list goes. `basis` is `seen` where code and name are printed in published budgets or official
 * templates, and `known` where the row stands on general knowledge alone: such a row never causes more than a note.
 */
export interface OfficialCode {
  readonly code: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly from?: number;
  readonly until?: number;
  readonly basis: "seen" | "known";
}

const columnGap = /\t+| {2,}/;
const codeShape = /^\d{3}(?:-\d{2}){0,2}$/;
const yearsShape = /^(\d{4})?-(\d{4})?$/;
const alsoMark = "also:";

/**
 * Reads a code table: one row a line, columns `code  name  years  basis` and optionally `also:<name>/<name>`,
 * separated by a tab or at least two spaces; blank lines are passed over. `years` is `2022-`, `-2022` or
 * `2023-2026`. Throws on a row of another shape, so a slip in a table stops the tests and not a budget.
 */
export function parseCodeList(text: string): readonly OfficialCode[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(parseRow);
}

function parseRow(line: string): OfficialCode {
  const [code = "", name = "", years = "", basis, also, ...rest] = line.split(columnGap);
  const range = yearsShape.exec(years);
  if (!codeShape.test(code) || name === "" || !range || rest.length > 0) throw malformed(line);
  if (basis !== "seen" && basis !== "known") throw malformed(line);
  if (also !== undefined && !also.startsWith(alsoMark)) throw malformed(line);
  const [, from, until] = range;
  if (from === undefined && until === undefined) throw malformed(line);
  return {
    code,
    name,
    also: also?.slice(alsoMark.length).split("/") ?? [],
    ...(from === undefined ? {} : { from: Number(from) }),
    ...(until === undefined ? {} : { until: Number(until) }),
    basis,
  };
}

function malformed(line: string): Error {
  return new Error(`Not a row of a code list: ${line}`);
}

const indexes = new WeakMap<readonly OfficialCode[], ReadonlyMap<string, readonly OfficialCode[]>>();

/**
 * The rows of `codes` that hold for `code` in `year`: one, or none where the code is not in the list for that year,
 * which makes it unlisted and not wrong. Names carry full-width brackets and no trailing section in brackets; the
 * caller levels spelling before it compares. The list must not change after the first call (it is indexed).
 */
export function officialNames(codes: readonly OfficialCode[], code: string, year: number): OfficialCode[] {
  let index = indexes.get(codes);
  if (index === undefined) {
    index = byCode(codes);
    indexes.set(codes, index);
  }
  return (index.get(code) ?? []).filter(
    ({ from = -Infinity, until = Infinity }) => from <= year && year <= until,
  );
}

function byCode(codes: readonly OfficialCode[]): ReadonlyMap<string, readonly OfficialCode[]> {
  const index = new Map<string, OfficialCode[]>();
  for (const row of codes) {
    const rows = index.get(row.code);
    if (rows === undefined) index.set(row.code, [row]);
    else rows.push(row);
  }
  return index;
}
