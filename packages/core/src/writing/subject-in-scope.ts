import type { Cube, Regions } from "../cube/cube.ts";
import { type Selection, select, unitOf, type YearOffset } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { Subject } from "../form/sentence.ts";
import type { Unit } from "../quantity/unit.ts";
import { narrow } from "../table/narrow.ts";

/** Where a sentence stands: the cube its section speaks of and the regions its section narrows every subject to. */
export interface Scope {
  readonly cube: string;
  readonly where: Regions;
}

/** A subject resolved in its section; an empty region means that no leaf can lie in it: its numbers are zero. */
export interface ResolvedSubject {
  readonly cube: Cube;
  readonly regions: Regions;
  /** The whole its share is taken of. */
  readonly of: Regions;
}

/**
 * What a subject means in its section, on a line of its list. A subject of another cube ignores the section's filter,
 * as does an absolute one. The whole of a share is the section's, unless the subject names one.
 */
export function subjectInScope(
  form: Form,
  subject: Subject,
  scope: Scope,
  line: Regions = {},
): ResolvedSubject {
  const cube = cubeOf(form, subject.cube ?? scope.cube);
  const around = subject.absolute || cube.id !== scope.cube ? {} : scope.where;
  return {
    cube,
    regions: narrow(cube, narrow(cube, around, subject.regions), line),
    of: narrow(cube, around, subject.of ?? {}),
  };
}

/** The cube of a form. Errors: throws where a form names a cube it does not declare. */
export function cubeOf(form: Form, id: string): Cube {
  const cube = form.cubes[id];
  if (cube === undefined) throw new Error(`The form ${form.id} has no cube ${id}.`);
  return cube;
}

/** The budgeted selection of a resolved subject in a year, or null where nothing can lie in it. */
export function selectionOf(subject: ResolvedSubject, year: YearOffset): Selection | null {
  return select(subject.cube, subject.regions, { year });
}

/** The unit a subject is measured in; money where the cube leaves it open. */
export function unitOfSubject(subject: ResolvedSubject): Unit {
  const selection = selectionOf(subject, 0);
  return (selection === null ? null : unitOf(subject.cube, selection)) ?? "yuan";
}
