import type { Place } from "../statement/place.ts";
import { saidBy } from "../statement/said.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Reading } from "./reading.ts";

/** What of a reading a document states: the same whatever format it is read from. */
export type Stated = Pick<Reading, "statements" | "freeTexts" | "codeNames" | "sheets">;

/**
 * Everything a document states, part by part (its tables, sections and sheets) in printed order, as one canonical text
 * a part: statements, free texts, names of codes, fields and indicators of sheets. Where a thing stands, how it is typed
 * and what format it was read from is left out, so that a file stored again by another program states the same text.
 */
export function statedByPart(stated: Stated): ReadonlyMap<string, string> {
  const parts = new Map<string, unknown[]>();
  const put = (place: Place, said: unknown): void => {
    const part = partOf(place);
    const list = parts.get(part);
    if (list === undefined) parts.set(part, [said]);
    else list.push(said);
  };
  for (const statement of stated.statements) put(statement.place, saidBy(statement));
  for (const { field, text, place } of stated.freeTexts) put(place, [field, squeezed(text)]);
  for (const { dimension, code, name, place } of stated.codeNames)
    put(place, [dimension, code, squeezed(name)]);
  for (const { id, place, fields, indicators } of stated.sheets) {
    const named = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
    put(place, [id, named.map(([field, { text }]) => [field, squeezed(text)])]);
    for (const { level1, level2, level3, value, weight, basis, lastYear } of indicators)
      put(place, [level1, level2, level3, value, weight, basis, lastYear].map(squeezed));
  }
  return new Map([...parts].map(([part, list]) => [part, JSON.stringify(list)]));
}

/** The table or section a place lies in; "rest" for what lies in none. */
function partOf({ table, section }: Place): string {
  return (table ?? section ?? "rest").replace(/\s/g, "");
}
