import { nameNode, plainLabel, unitKey } from "../table/label.ts";
import { similarity } from "../text/similarity.ts";

/** A project as a table lists it. */
export interface ListedProject {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
}

/** The projects of a document and the ids they got from its tables. */
export interface ProjectBook {
  /** The id of a project, by name and unit where known; one nobody listed gets the id a table would give it. */
  readonly idOf: (name: string, unit: string | null) => string;
  /** True where the tables list this very name. */
  readonly lists: (name: string) => boolean;
}

/** Builds the book from the projects the tables list and the units known by name. */
export function projectBook(listed: readonly ListedProject[], units: readonly string[]): ProjectBook {
  const byName = new Map<string, ListedProject[]>();
  for (const p of listed) {
    const same = byName.get(plainLabel(p.name));
    if (same === undefined) byName.set(plainLabel(p.name), [p]);
    else if (!same.some((s) => s.id === p.id)) same.push(p);
  }
  return {
    lists: (name) => byName.has(plainLabel(name)),
    idOf: (name, unit) => {
      const same = byName.get(plainLabel(name)) ?? closest(plainLabel(name), byName);
      const own =
        unit === null ? same : same.filter((s) => s.unit !== null && unitKey(s.unit) === unitKey(unit));
      const one = own.length === 1 ? own[0] : own.length === 0 && same.length === 1 ? same[0] : undefined;
      if (one !== undefined) return one.id;
      const known = unit === null ? undefined : units.find((u) => unitKey(u) === unitKey(unit));
      return known === undefined ? nameNode(name) : `${nameNode(known)}/${nameNode(name)}`;
    },
  };
}

/** A name printed with a slip (a blank year, a missing mark): only where exactly one listed name is that close. */
function closest(key: string, byName: ReadonlyMap<string, ListedProject[]>): readonly ListedProject[] {
  const near = [...byName.keys()].filter((k) => similarity(k, key) >= 0.9);
  return near.length === 1 ? (byName.get(near[0] ?? "") ?? []) : [];
}
