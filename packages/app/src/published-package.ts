import {
  type Cube,
  type Form,
  isRecord,
  kindOf,
  type NamedSelection,
  namedSelection,
  parseNumber,
  placeOf,
  type Statement,
  type Unit,
  unitOf,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import type { Carried, CarriedTable } from "@mingce/readers";
import { mostStatements, type Published, tooManyStatements } from "./published.ts";

/**
 * What a data package of this product says, or why it is none: a Chinese sentence. Its amounts are taken from the
 * tables of the cubes; a row of a thing that its form does not have is left out.
 */
export function publishedByPackage({ data, tables }: Carried): Published | { readonly why: string } {
  const identity = isRecord(data) && isRecord(data["identity"]) ? data["identity"] : null;
  if (identity === null || tables === null)
    return { why: "它不是本程序写出的数据包（没有写明编制单位和年度）。" };
  const { form: id, year, level, unit } = identity;
  const form = forms.find((each) => each.id === id) ?? null;
  const statements: Statement[] = [];
  for (const cube of Object.values(form?.cubes ?? {})) {
    const table = tables.find(({ name }) => name === cube.id.toLowerCase());
    if (form === null || table === undefined) continue;
    if (statements.length + table.rows.length > mostStatements) return { why: tooManyStatements };
    for (const [i, row] of table.rows.entries()) {
      const amount = amountIn(row, cube, form);
      if (amount === "unreadable") return { why: unreadable(table, i) };
      if (amount !== null) statements.push(amount);
    }
  }
  return {
    identity: {
      form: form?.id ?? null,
      year: typeof year === "number" && Number.isInteger(year) ? year : null,
      level: level === "unit" || level === "department" ? level : null,
      unit: typeof unit === "string" ? unit : null,
    },
    form,
    statements,
    freeTexts: null,
  };
}

type Row = Readonly<Record<string, string>>;

/** A row as the statement of an amount; null where it speaks of what the form does not have. */
function amountIn(row: Row, cube: Cube, form: Form): Statement | null | "unreadable" {
  const named = selectionOf(row, cube);
  const selection = named === null ? null : namedSelection(form.cubes, named);
  if (selection === null) return null;
  const unit = row["measured_in"] as Unit;
  const own = unitOf(cube, selection);
  if (own === null || (unit !== "yuan" && unit !== own) || kindOf(unit) !== kindOf(own)) return "unreadable";
  const text = row["amount"] ?? "";
  const [amount, precision] = [parseNumber(text, unit), parseNumber(row["precision"] ?? "", unit)];
  if (amount === null || precision === null || precision.value < 1) return "unreadable";
  return {
    kind: "amount",
    selection,
    printed: { text, ...amount, unit, quantum: precision.value, blank: false },
    place: placeOf({ text }),
  };
}

/** What a row names: several nodes of a region are joined by a line, which a name may also hold. */
function selectionOf(row: Row, cube: Cube): NamedSelection | null {
  const key = row["key"] ?? "";
  const [, year, measure] = key.split("|");
  if ((year !== "0" && year !== "-1") || !isMeasure(measure)) return null;
  const regions = Object.keys(cube.dimensions).flatMap((dimension): [string, string[]][] => {
    const code = row[dimension] ?? "*";
    if (code === "*" || code === "") return [];
    return [[dimension, key.includes(`${dimension}=${code}`) ? [code] : code.split("|")]];
  });
  return { cube: cube.id, year: year === "0" ? 0 : -1, measure, regions: Object.fromEntries(regions), key };
}

function isMeasure(text: string | undefined): text is NamedSelection["measure"] {
  return text === "budgeted" || text === "adjusted" || text === "executed" || text === "finalAccount";
}

function unreadable({ title }: CarriedTable, row: number): string {
  const name = title.replace(/[^\p{L}\p{N}：]/gu, "").slice(0, 40);
  return `数据包“${name}”表的第${row + 1}行读不出数，文件可能改动过。`;
}
