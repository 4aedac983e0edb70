import { nameNode, plainLabel, unitKey } from "../table/label.ts";
import { similarity } from "../text/similarity.ts";
import { squeezed } from "../text/squeeze.ts";

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
  /** The ids of all projects of this name it may be; more than one where the text does not tell whose it is. */
  readonly sameNamed: (name: string, unit: string | null) => readonly string[];
}

/** Builds the book from the projects the tables list and the units known by name. */
export function projectBook(listed: readonly ListedProject[], units: readonly string[]): ProjectBook {
  const byName = new Map<string, ListedProject[]>();
  for (const p of listed) {
    const same = byName.get(keyOf(p.name));
    if (same === undefined) byName.set(keyOf(p.name), [p]);
    else if (!same.some((s) => s.id === p.id)) same.push(p);
  }
  const known = (unit: string | null): string | undefined =>
    unit === null ? undefined : units.find((u) => unitKey(u) === unitKey(unit));
  const sameAs = (name: string): readonly ListedProject[] =>
    byName.get(keyOf(name)) ?? afterUnit(name, listed) ?? closest(keyOf(name), byName);
  const of = (unit: string | null, same: readonly ListedProject[]): readonly ListedProject[] =>
    unit === null ? same : same.filter((s) => s.unit !== null && unitKey(s.unit) === unitKey(unit));
  return {
    lists: (name) => byName.has(keyOf(name)),
    sameNamed: (name, unit) => {
      const same = sameAs(name);
      const own = of(unit, same);
      return (own.length === 0 && known(unit) === undefined ? same : own).map((s) => s.id);
    },
    idOf: (name, unit) => {
      const same = sameAs(name);
      const own = of(unit, same);
      const one = own.length === 1 ? own[0] : own.length === 0 && same.length === 1 ? same[0] : undefined;
      if (one !== undefined) return one.id;
      const owner = known(unit);
      return owner === undefined ? nameNode(name) : `${nameNode(owner)}/${nameNode(name)}`;
    },
  };
}

/** A name printed behind its unit's: 某区第二幼儿园设备购置费. */
function afterUnit(name: string, listed: readonly ListedProject[]): readonly ListedProject[] | undefined {
  const key = keyOf(name);
  const found = listed.filter(
    (p) =>
      p.unit !== null &&
      key.startsWith(unitKey(p.unit)) &&
      key.slice(unitKey(p.unit).length).replace(/^的/, "") === keyOf(p.name),
  );
  return found.length === 0 ? undefined : found;
}

/** A name printed with a slip (a blank year, a missing mark): only where exactly one listed name is that close. */
function closest(key: string, byName: ReadonlyMap<string, ListedProject[]>): readonly ListedProject[] {
  const near = [...byName.keys()].filter((k) => similarity(k, key) >= 0.9);
  return near.length === 1 ? (byName.get(near[0] ?? "") ?? []) : [];
}

/** A name as a node, as printed and as squeezed have one key. */
function keyOf(name: string): string {
  return plainLabel(nameNode(squeezed(name)));
}
