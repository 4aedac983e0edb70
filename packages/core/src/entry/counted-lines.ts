import type { FactRecord } from "../budget/budget.ts";
import type { Cube, Regions } from "../cube/cube.ts";
import type { NodeId } from "../dimension/tree.ts";
import { type Form, sectionsOf } from "../form/form.ts";
import type { SectionForm, Sentence, Subject } from "../form/sentence.ts";
import { isNumberBlank, parseWording } from "../sentence/wording.ts";
import { mustBeNamed } from "./node-words.ts";
import { shownWording } from "./shown-wording.ts";

/** A line the form asks for: its coordinates and the wording it stands in. */
export interface CountedLine {
  readonly at: FactRecord["at"];
  readonly use: string;
}

/**
 * The lines of a cube that a form's sentences and target sheets ask for, in the form's order, each once and down to
 * leaves. None for a cube that counts units and codes: nobody can list those in advance.
 */
export function formLines(form: Form, cube: Cube): readonly CountedLine[] {
  const dimensions = Object.keys(cube.dimensions);
  if (dimensions.some((d) => d === "unit" || form.codes[d] !== undefined)) return [];
  const asked = [...sectionsOf(form).flatMap((s) => askedIn(s, {}, cube)), ...askedInSheets(form, cube)];
  const lines = new Map<string, CountedLine>();
  for (const { regions, use } of asked) {
    for (const at of leavesOf(cube, regions)) {
      const key = JSON.stringify(Object.entries(at).sort());
      if (Object.keys(at).length > 0 && !lines.has(key)) lines.set(key, { at, use });
    }
  }
  const all = [...lines.values()];
  return all.filter(({ at }) => !all.some((other) => isPart(cube, other.at, at)));
}

interface Asked {
  readonly regions: Regions;
  readonly use: string;
}

function askedIn(section: SectionForm, outer: Regions, cube: Cube): readonly Asked[] {
  const where = { ...outer, ...section.where };
  return section.content.flatMap((content) => {
    if (content.kind === "section") return askedIn(content, where, cube);
    if (content.kind !== "sentence") return [];
    return subjectsOf(content).flatMap((subject): readonly Asked[] => {
      const own = subject.cube ?? section.cube;
      if (own !== cube.id) return [];
      const around = own === section.cube && !subject.absolute ? where : {};
      return [{ regions: { ...around, ...subject.regions }, use: shownWording(content.wording) }];
    });
  });
}

/** The subjects a sentence has a number of. */
function subjectsOf(sentence: Sentence): readonly Subject[] {
  const names = parseWording(sentence.wording).flatMap((p) => (isNumberBlank(p) ? [p.name] : []));
  return [...new Set(names)].flatMap((name) =>
    name === "" ? [sentence.subject] : (sentence.subjects[name] ?? []),
  );
}

/** The funds of a target sheet that is one of its kind. */
function askedInSheets(form: Form, cube: Cube): readonly Asked[] {
  return form.sheets.flatMap(({ funds, fields, title }) =>
    funds.cube !== cube.id || funds.by !== null
      ? []
      : fields
          .filter((field) => field.holds === "fund" && Object.keys(field.regions).length > 0)
          .map((field) => ({
            regions: { ...funds.where, ...field.regions },
            use: `${title.replaceAll("{level}", "")}：${field.label}`,
          })),
  );
}

/** Every combination of the leaves of these regions; a dimension that must be named and is not gives all of its own. */
function leavesOf(cube: Cube, regions: Regions): readonly FactRecord["at"][] {
  const named = { ...regions };
  if (typeof cube.measuredIn === "string")
    for (const d of Object.keys(cube.dimensions)) if (mustBeNamed(cube, d)) named[d] ??= "*";
  return Object.entries(named).reduce<readonly FactRecord["at"][]>(
    (all, [dimension, nodes]) => {
      const leaves = [nodes].flat().flatMap((node) => leavesBelow(cube, dimension, node));
      return all.flatMap((at) => leaves.map((leaf) => ({ ...at, [dimension]: leaf })));
    },
    [{}],
  );
}

function leavesBelow(cube: Cube, dimension: string, node: NodeId): readonly NodeId[] {
  const children = cube.dimensions[dimension]?.childrenOf(node);
  return children === undefined ? [node] : children.flatMap((child) => leavesBelow(cube, dimension, child));
}

/** True where `part` is `whole` with a node of a further dimension that must be named: the whole is entered by it. */
function isPart(cube: Cube, part: FactRecord["at"], whole: FactRecord["at"]): boolean {
  const further = Object.keys(part).filter((d) => whole[d] === undefined);
  return (
    further.length > 0 &&
    further.every((d) => mustBeNamed(cube, d)) &&
    Object.entries(whole).every(([d, node]) => part[d] === node)
  );
}
