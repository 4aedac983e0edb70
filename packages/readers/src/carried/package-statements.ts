import {
  type ComparedMeasure,
  type Measure,
  parseNumber,
  placeOf,
  type Selection,
  type Statement,
  type StatementKind,
  type Unit,
} from "@mingce/core";
import type { Carried } from "./carried.ts";

/**
 * The statements of a data package of this product, in printed order; null where it has no table of them.
 * Limit: a selection has its key and no regions; a place has no line and no address.
 */
export function packageStatements({ tables }: Carried): readonly Statement[] | null {
  return tables?.find(({ name }) => name === "statements")?.rows.map(statementOf) ?? null;
}

function statementOf(row: Readonly<Record<string, string>>): Statement {
  const of = (name: string): string => row[name] ?? "";
  const orNull = (name: string): string | null => (of(name) === "" ? null : of(name));
  const unit = of("measured_in") as Unit;
  const number = parseNumber(of("value"), unit);
  return {
    kind: of("kind") as StatementKind,
    selection: selectionOf(of("selection")),
    ...(of("of") === "" ? {} : { of: selectionOf(of("of")) }),
    ...(of("against") === "" ? {} : { against: of("against") as ComparedMeasure }),
    ...(of("group") === "" ? {} : { group: of("group") }),
    ...(of("times") === "" ? {} : { times: Number(of("times")) }),
    printed: {
      text: of("text"),
      value: number?.value ?? 0,
      decimals: number?.decimals ?? 0,
      unit,
      quantum: Number(of("precision")),
      blank: of("value") === "",
    },
    place: placeOf({
      table: orNull("table"),
      row: orNull("row"),
      column: orNull("column"),
      section: orNull("section"),
      text: of("text"),
    }),
  };
}

function selectionOf(key: string): Selection {
  const [cube = "", year, measure] = key.split("|");
  return { cube, year: year === "-1" ? -1 : 0, measure: measure as Measure, regions: {}, key };
}
