import type { Law, Term } from "../articulation/relation.ts";
import type { Cube } from "../cube/cube.ts";
import { hasSameMeaning } from "../cube/same-meaning.ts";
import type { Selection } from "../cube/selection.ts";
import type { Statement } from "../statement/statement.ts";
import { type AgreedAmount, agreedAmount, choices } from "./agreed-amounts.ts";
import type { Joined, Side } from "./compared-document.ts";
import type { CrossRelation, Linked, NoCounterpart, Unmatched } from "./link.ts";
import { type Remainder, remainderRelations } from "./remainders.ts";
import { nodeOfUnit, ofAllUnits, ofThisUnit } from "./unit-in-department.ts";

const basis = "部门预算由本级和所属各单位的预算汇总而成";

const restOfOthers = { code: "compare/unit-rest", strength: "error", basis } as const;

/**
 * A unit's document against its department's: what the department prints for that unit alone is the same, what it
 * prints for all units is not less, and what all others have of a part is not more than they have of the whole. Where
 * the unit's total is the department's, every part is therefore the same, whoever else is listed.
 */
export function unitOfDepartment(all: Joined): Linked {
  const [department, unit] = all.sides;
  const relations: CrossRelation[] = [];
  const remainders: Remainder[] = [];
  const met = new Map<string, true | NoCounterpart>();
  if (department === undefined || unit === undefined) return { relations, matched: [], unmatched: [] };
  const name = unit.document.reading.identity.unit ?? "";
  const node = nodeOfUnit(department, name);
  for (const key of unit.pool.keys("amount")) {
    const own = agreedAmount(unit, key);
    if (own === null || own.selection.year !== 0) continue;
    const cube = sharedCube(department, unit, own.selection);
    if (typeof cube === "string") {
      met.set(key, cube);
      continue;
    }
    const alone = node === null ? null : ofThisUnit(cube, own.selection, node, name);
    const row = alone === null ? null : agreedAmount(department, alone.key);
    if (row !== null) relations.push(...rowRelations(own, row));
    const together = ofAllUnits(cube, own.selection, name);
    const whole = together === null ? null : agreedAmount(department, together.key);
    if (whole !== null && together !== null) {
      relations.push(...exceeds([own], whole));
      const rest = (part: number, of: number): readonly Term[] => [minus(part), plus(of)];
      const variants = choices([own, whole]).map(([part = 0, of = 0]) => rest(part, of));
      remainders.push({ cube, selection: together, terms: rest(own.reference, whole.reference), variants });
    }
    met.set(key, row !== null || whole !== null ? true : "notStated");
  }
  relations.push(...remainderRelations(all.statements, remainders, restOfOthers));
  return { relations, ...told(unit, met) };
}

/**
 * A department against all of its units that were given: what several print is together not more than the department
 * has, and equal to it where all units are there and all print it.
 */
export function unitsOfDepartment(all: Joined, complete: boolean): Linked {
  const [department, ...units] = all.sides;
  const relations: CrossRelation[] = [];
  const met = new Map<string, true | NoCounterpart>();
  if (department === undefined) return { relations, matched: [], unmatched: [] };
  const printed = units.map((unit) => together(department, unit));
  for (const key of department.pool.keys("amount")) {
    const whole = agreedAmount(department, key);
    if (whole === null || whole.selection.year !== 0) continue;
    const parts = printed.flatMap((amounts) => amounts.get(key) ?? []);
    const all = complete && parts.length === units.length;
    if (all) relations.push(...sums(parts, whole));
    else if (parts.length > 1) relations.push(...exceeds(parts, whole));
    met.set(key, all || parts.length > 1 ? true : "notStated");
  }
  return { relations, ...told(department, met) };
}

/** What a unit prints that its department prints for all units together, by the department's keys. */
function together(department: Side, unit: Side): ReadonlyMap<string, AgreedAmount> {
  const name = unit.document.reading.identity.unit ?? "";
  const amounts = new Map<string, AgreedAmount>();
  for (const key of unit.pool.keys("amount")) {
    const own = agreedAmount(unit, key);
    const cube = own === null ? "notStated" : sharedCube(department, unit, own.selection);
    if (own === null || typeof cube === "string") continue;
    const selection = ofAllUnits(cube, own.selection, name);
    if (selection !== null) amounts.set(selection.key, own);
  }
  return amounts;
}

/** The cube of both documents in which the selection means the same and units add up. */
function sharedCube(department: Side, unit: Side, selection: Selection): Cube | NoCounterpart {
  const [above, below] = [department, unit].map((s) => s.document.reading.form?.cubes[selection.cube]);
  if (above === undefined || below === undefined) return "otherClassification";
  if (above.dimensions.unit === undefined && above.sumsUnits !== true) return "notOfUnits";
  return hasSameMeaning(below, above, selection) ? above : "otherClassification";
}

function rowRelations(own: AgreedAmount, row: AgreedAmount): readonly CrossRelation[] {
  return choices([own, row]).map(([part = 0, line = 0]) => ({
    kind: "equal",
    law: linear([plus(part), minus(line)], "zero"),
    code: "compare/unit-row",
    strength: "error",
    basis,
    about: row.selection.key,
  }));
}

function exceeds(parts: readonly AgreedAmount[], whole: AgreedAmount): readonly CrossRelation[] {
  return choices([...parts, whole]).map((chosen) => ({
    kind: "nested",
    law: linear([...chosen.slice(0, -1).map(plus), minus(chosen.at(-1) ?? 0)], "atMost"),
    code: parts.length === 1 ? "compare/unit-exceeds" : "compare/units-exceed",
    strength: "error",
    basis,
    about: whole.selection.key,
  }));
}

function sums(parts: readonly AgreedAmount[], whole: AgreedAmount): readonly CrossRelation[] {
  return choices([...parts, whole]).map((chosen) => ({
    kind: "sum",
    law: linear([...chosen.slice(0, -1).map(plus), minus(chosen.at(-1) ?? 0)], "zero"),
    code: "compare/units-sum",
    strength: "error",
    basis,
    about: whole.selection.key,
  }));
}

/** Which of a document's numbers were compared; what is no amount of this year is not passed on from units. */
function told(
  { pool, offset }: Side,
  met: ReadonlyMap<string, true | NoCounterpart>,
): Pick<Linked, "matched" | "unmatched"> {
  const matched: number[] = [];
  const unmatched: Unmatched[] = [];
  const why = ({ kind, selection }: Statement): true | NoCounterpart =>
    kind === "amount" ? (met.get(selection.key) ?? "notOfUnits") : "notOfUnits";
  pool.statements.forEach((statement, i) => {
    const found = why(statement);
    if (found === true) matched.push(i + offset);
    else unmatched.push({ statement: i + offset, why: found });
  });
  return { matched, unmatched };
}

const plus = (statement: number): Term => ({ statement, factor: 1 });
const minus = (statement: number): Term => ({ statement, factor: -1 });
const linear = (terms: readonly Term[], mode: "zero" | "atMost"): Law => ({ form: "linear", terms, mode });
