import type { Regions } from "../cube/cube.ts";
import type { Panel } from "../form/table.ts";
import { withoutOrdinal } from "../text/ordinal.ts";
import { codeBeforeName, joinCode } from "./code.ts";
import { codeNamed, isTotalLabel, type Subject, unitNode } from "./context.ts";
import { anotherOfName, nameNode, withoutBlanks, withoutCount } from "./label.ts";
import { type Meaning, totalRow, unknownRow } from "./meaning.ts";
import { type Nesting, nestingOf } from "./nesting.ts";
import { hasAmounts, headTexts, type PanelRow } from "./panel-row.ts";

/** Where the reading stands in the nesting. */
interface Walk {
  owner: string | null;
  code: string | null;
  /** Positions of the name rows since the last total, owner or subtotal. */
  run: number[];
  /** True where an unreadable page may hold the owner the next rows stand under, or the first rows of their run. */
  lost: { owner: boolean; run: boolean };
}

/** A label of a sum inside a list, in general use. */
const partialSum = /^小计$/;

/** Tells what the rows of a panel with codes or names mean, from top to bottom. */
export function nestedRows(subject: Subject, panel: Panel, rows: readonly PanelRow[]): readonly Meaning[] {
  const nesting = nestingOf(panel, subject.cube);
  const walk: Walk = { owner: null, code: null, run: [], lost: { owner: false, run: false } };
  const indented =
    rows.some((r) => startsIndented(r)) && rows.some((r) => !startsIndented(r) && !heads(panel, r));
  const meanings: Meaning[] = [];
  const namesakes = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    if (row.afterGap) {
      walk.owner = null;
      walk.code = null;
      walk.run = [];
      walk.lost = { owner: nesting.listsOwners, run: true };
    }
    const next = rows[i + 1];
    const told = tell({ subject, panel, nesting, walk, indented, before: meanings, next }, row);
    const one = asAnother(told, nesting, namesakes);
    meanings.push(one);
    if (one.kind === "name") walk.run.push(i);
    else if (one.kind !== "code" && one.kind !== "unknown") {
      walk.run = [];
      walk.lost.run = false;
    }
  }
  return meanings;
}

/** Two lines of one name in one place are two projects: the list does not say what tells them apart. */
function asAnother(one: Meaning, { names }: Nesting, namesakes: Map<string, number>): Meaning {
  if (one.named === undefined || names === null) return one;
  const same = namesakes.get(one.path) ?? 0;
  const path = withoutCount(one.path);
  namesakes.set(path, (namesakes.get(path) ?? 0) + 1);
  if (same === 0) return one;
  const id = anotherOfName(one.named.id, same + 1);
  const regions = { ...one.regions, [names.dimension]: id };
  return { ...one, id, path: anotherOfName(one.path, same + 1), regions, named: { ...one.named, id } };
}

interface Telling {
  readonly subject: Subject;
  readonly panel: Panel;
  readonly nesting: Nesting;
  readonly walk: Walk;
  readonly indented: boolean;
  readonly before: readonly Meaning[];
  readonly next: PanelRow | undefined;
}

function tell(t: Telling, row: PanelRow): Meaning {
  const heads = headTexts(row);
  if (heads.length === 1 && isTotalLabel(t.panel, heads[0] ?? "")) {
    t.walk.owner = null;
    t.walk.lost.owner = false;
    return totalRow(row);
  }
  return t.nesting.codes === null ? tellName(t, row) : tellCode(t, row);
}

/** A row without amounts is a note under the table, never a name. */
function tellName(t: Telling, row: PanelRow): Meaning {
  const printed = row.names.map((n) => n.text).join("");
  const name = nameNode(printed);
  if (name === "" || partialSum.test(name)) return subtotal(t, row);
  if (!hasAmounts(row, t.subject.table.unit)) return unknownRow(row);
  const unit = unitNode(t.subject, printed);
  if (t.nesting.listsOwners && (unit.known || (t.indented && !startsIndented(row))))
    return owner(t, row, unit.node);
  return named(t, row, printed, {});
}

function tellCode(t: Telling, row: PanelRow): Meaning {
  const axis = t.nesting.codes;
  if (axis === null) return unknownRow(row);
  const inner = t.nesting.names;
  const innerName = row.names.find((n) => inner !== null && n.dimension === inner.dimension)?.text ?? "";
  const own = row.names.filter((n) => inner === null || n.dimension !== inner.dimension);
  const main = own.map((n) => n.text).join("");
  const inCells = joinCode(row.codes, t.walk.code);
  // 120急救中心 is a unit the document names elsewhere, and no code before a name.
  const isUnit = inCells === null && unitNode(t.subject, main).known;
  const inName = inCells === null && !isUnit ? codeBeforeName(main) : null;
  const code = inCells ?? inName?.code ?? null;
  if (code !== null) return coded(t, row, code, inName?.name ?? withoutBlanks(main), innerName);
  const heads = headTexts(row);
  if (withoutBlanks(innerName) !== "" && withoutBlanks(main) === "") {
    return named(t, row, innerName, t.walk.code === null ? {} : { [axis.dimension]: t.walk.code });
  }
  const label = heads[0] ?? "";
  if (heads.length !== 1 || label === "") return unknownRow(row);
  return tellLabel(t, row, label);
}

/** A row with a name and no code under a codes axis: a unit, the body once more, or a code known by its name. */
function tellLabel(t: Telling, row: PanelRow, label: string): Meaning {
  const axis = t.nesting.codes;
  const unit = unitNode(t.subject, label);
  const byName = axis === null || unit.known ? null : codeNamed(t.subject, axis, label, t.walk.code);
  if (byName !== null) return coded(t, row, byName, withoutOrdinal(withoutBlanks(label)), "");
  if (!unit.known && !hasAmounts(row, t.subject.table.unit)) return unknownRow(row);
  if (t.nesting.listsOwners) return repeatsWhole(t) ? bodyRow(row, unit.node) : owner(t, row, unit.node);
  const repeats =
    unit.known || unit.coded || (t.walk.code === null && t.before.every((m) => m.kind !== "code"));
  if (t.subject.form.level === "unit" && repeats && row.codes.length > 0) return bodyRow(row, unit.node);
  if (!unit.known && !unit.coded) return unknownRow(row);
  return unit.node === nameNode(t.subject.context.body ?? "")
    ? bodyRow(row, unit.node)
    : owner(t, row, unit.node);
}

/** The whole once more, under the body's name. */
function bodyRow(row: PanelRow, node: string): Meaning {
  return { row, kind: "owner", id: node, path: node, regions: {} };
}

/** True before the first unit where the form repeats its total: a row with another unit right below heads them all. */
function repeatsWhole({ panel, walk, before, next }: Telling): boolean {
  if (panel.total === null || panel.total.again === null || walk.owner !== null) return false;
  if (before.some((m) => m.kind !== "total") || next === undefined) return false;
  return next.codes.every((c) => c.trim() === "") && headTexts(next).length === 1;
}

function owner(t: Telling, row: PanelRow, node: string): Meaning {
  t.walk.owner = node;
  t.walk.lost.owner = false;
  t.walk.code = null;
  return { row, kind: "owner", id: node, path: node, regions: { [t.nesting.owner]: node } };
}

function coded(t: Telling, row: PanelRow, node: string, name: string, innerName: string): Meaning {
  const dimension = t.nesting.codes?.dimension ?? "";
  t.walk.code = node;
  if (t.walk.lost.owner) return unknownRow(row);
  const code = { dimension, node, name };
  if (withoutBlanks(innerName) !== "") return { ...named(t, row, innerName, { [dimension]: node }), code };
  const regions = { ...ownerRegion(t), [dimension]: node };
  return { row, kind: "code", id: node, path: under(t.walk.owner, node), regions, code };
}

function named(t: Telling, row: PanelRow, printed: string, over: Regions): Meaning {
  // Under a unit or a code that an unreadable page holds, nobody can tell whose project it is.
  const uncoded = t.nesting.codes !== null && Object.keys(over).length === 0;
  if (t.walk.lost.owner || (uncoded && t.walk.lost.run)) return unknownRow(row);
  const dimension = t.nesting.names?.dimension ?? "";
  const name = nameNode(printed);
  const id = t.walk.owner === null ? name : `${t.walk.owner}/${name}`;
  const code = Object.values(over)[0];
  return {
    row,
    kind: "name",
    id,
    path: typeof code === "string" ? under(code, id) : id,
    regions: { ...ownerRegion(t), ...over, [dimension]: id },
    named: { id, name: withoutBlanks(printed), owner: t.walk.owner },
  };
}

/** A row without a name sums the names since the last sum. */
function subtotal(t: Telling, row: PanelRow): Meaning {
  const dimension = t.nesting.names?.dimension ?? "";
  const sums = t.walk.run;
  if (t.walk.lost.run) {
    t.walk.lost.run = false;
    t.walk.run = [];
    return unknownRow(row);
  }
  const nodes = sums.flatMap((i) => t.before[i]?.named?.id ?? []);
  if (nodes.length === 0) return unknownRow(row);
  const id = `subtotal:${sums.length}@${t.before.length + 1}`;
  return { row, kind: "subtotal", id, path: id, regions: { ...ownerRegion(t), [dimension]: nodes }, sums };
}

function ownerRegion(t: Telling): Regions {
  return t.walk.owner === null ? {} : { [t.nesting.owner]: t.walk.owner };
}

function under(owner: string | null, id: string): string {
  return owner === null ? id : `${owner}/${id}`;
}

function startsIndented(row: PanelRow): boolean {
  return /^[\u3000 ]/.test(row.names[0]?.text ?? "");
}

function heads(panel: Panel, row: PanelRow): boolean {
  const texts = headTexts(row);
  return texts.length === 0 || texts.some((text) => isTotalLabel(panel, text));
}
