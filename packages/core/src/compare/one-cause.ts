import { membersOf } from "../articulation/relation.ts";
import { areDisjoint } from "../cube/selection.ts";
import { type Joined, sideOf } from "./compared-document.ts";
import type { Judged } from "./link.ts";

/**
 * Puts broken relations together that one wrong amount explains: what it is part of is off by just as much. The one
 * that says most exactly what is off comes first. Two amounts of which neither can hold the other stay apart.
 */
export function byOneCause(
  all: Joined,
  groups: readonly (readonly Judged[])[],
): readonly (readonly Judged[])[] {
  const causes: Judged[][][] = [];
  for (const group of groups) {
    const cause = causes.find((others) => others.every((other) => areOfOne(all, group, other)));
    if (cause === undefined) causes.push([[...group]]);
    else cause.push([...group]);
  }
  return causes.map((cause) => [...cause].sort((a, b) => exactness(all, b) - exactness(all, a)).flat());
}

/** How exactly a relation says what it is about: the more it is narrowed down the more; a unit's own project most. */
function exactness(all: Joined, [first]: readonly Judged[]): number {
  const selection = selectionOf(all, first);
  if (first === undefined || selection === undefined) return 0;
  const cube = sideOf(all, spokenOf(first)).document.reading.form?.cubes[selection.cube];
  const named = Object.keys(selection.regions);
  return named.length + 2 * named.filter((d) => cube?.dimensions[d]?.qualifiedBy !== undefined).length;
}

function areOfOne(all: Joined, [a]: readonly Judged[], [b]: readonly Judged[]): boolean {
  const [one, other] = [selectionOf(all, a), selectionOf(all, b)];
  if (a === undefined || b === undefined || one === undefined || other === undefined) return false;
  if (!isOfUnits(a) || !isOfUnits(b) || one.cube !== other.cube) return false;
  const apart = Math.abs(a.verdict.difference - b.verdict.difference);
  const cube = sideOf(all, spokenOf(a)).document.reading.form?.cubes[one.cube];
  return (
    apart <= Math.min(a.verdict.tolerance, b.verdict.tolerance) &&
    cube !== undefined &&
    !areDisjoint(cube, one, other)
  );
}

const isOfUnits = ({ relation: { code } }: Judged): boolean => /^compare\/units?-/.test(code);

const spokenOf = ({ relation }: Judged): number => membersOf(relation.law)[0] ?? 0;

const selectionOf = ({ statements }: Joined, judged: Judged | undefined) =>
  judged === undefined ? undefined : statements[spokenOf(judged)]?.selection;
