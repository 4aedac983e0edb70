import type { Selection } from "../cube/selection.ts";
import type { Reading } from "../reading/reading.ts";
import { sheetNode } from "../statement/sheet-node.ts";
import type { Statement } from "../statement/statement.ts";
import { plainLabel, unitKey } from "../table/label.ts";

/**
 * What a statement of a document says, and in which part it says it, as another version of the document says it too;
 * the number itself is not among it. Sheets are told by the names written in them and not by their order, a unit's own
 * level by one of its names (X本级, X（本级）).
 */
export function saidOf({ form, sheets }: Pick<Reading, "form" | "sheets">): (statement: Statement) => string {
  const names = sheetNames({ form, sheets });
  const node = (dimension: string, name: string): string => {
    if (dimension === "unit") return unitKey(name);
    const [owner, ...rest] = name.split("/");
    if (rest.length > 0) return [unitKey(owner ?? ""), ...rest].map(plainLabel).join("/");
    return names.get(name) ?? plainLabel(name);
  };
  const known = new Map<string, string>();
  const keyOf = ({ key, cube, year, measure, regions }: Selection): string => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const parts = Object.entries(regions)
      .map(([dimension, nodes]) => `${dimension}=${nodes.map((n) => node(dimension, n)).sort()}`)
      .sort();
    const made = [cube, year, measure, ...parts].join("|");
    known.set(key, made);
    return made;
  };
  return ({ kind, selection, of, against, group, place }) => {
    const own = keyOf(selection);
    const section = names.get(place.section ?? "") ?? place.section;
    const sentence = group?.replaceAll(selection.key, own);
    return [kind, own, of && keyOf(of), against, sentence, place.table, section].join(" ");
  };
}

/** A name for each sheet, by its part: what its fields of names say; equal ones are counted. */
function sheetNames({ form, sheets }: Pick<Reading, "form" | "sheets">): ReadonlyMap<string, string> {
  const met = new Map<string, number>();
  return new Map(
    sheets.map(({ id, fields }, i) => {
      const named = (form?.sheets ?? [])
        .filter((sheet) => sheet.id === id)
        .flatMap((sheet) => sheet.fields.filter((f) => f.holds === "name"))
        .map((f) => unitKey(fields[f.id]?.text ?? ""));
      const name = [id, ...named].join("/");
      const nth = (met.get(name) ?? 0) + 1;
      met.set(name, nth);
      return [sheetNode(i + 1), `sheet ${name}#${nth}`] as const;
    }),
  );
}
