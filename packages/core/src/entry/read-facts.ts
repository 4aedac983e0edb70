import type { FactRecord } from "../budget/budget.ts";
import type { Cube } from "../cube/cube.ts";
import { dimensionWord } from "../cube/cube-words.ts";
import { unitOf } from "../cube/selection.ts";
import { covers } from "../dimension/tree.ts";
import { hasBothSides, sidesOf } from "../form/sides.ts";
import type { Unit } from "../quantity/unit.ts";
import { hasWord } from "../text/has-word.ts";
import { formLines } from "./counted-lines.ts";
import { type EnteredLine, textIn } from "./entered.ts";
import { enteredAmount } from "./entered-values.ts";
import { keyOf, yearColumns } from "./ledger-sheet.ts";
import { mustBeNamed, nodeNamed } from "./node-words.ts";
import type { EntryReading } from "./reading-entry.ts";

/** Lines of a cube's sheets; `apart` where they stand on the one for facts entered apart. */
export interface LedgerLines {
  readonly cube: Cube;
  readonly apart: boolean;
  readonly lines: readonly EnteredLine[];
}

/** The facts of ledger lines; what is wrong in one is told and kept as it was typed, so that nothing entered is lost. */
export function readFacts(sheets: readonly LedgerLines[], reading: EntryReading): readonly FactRecord[] {
  const facts: FactRecord[] = [];
  const seen = new Map<string, EnteredLine>();
  for (const { cube, apart, lines } of sheets) {
    const asked = formLines(reading.form, cube).map(({ at }) => keyOf(at));
    for (const line of lines) {
      const { at, isSound } = coordinatesIn(line, cube, apart, reading);
      const values = valuesIn(line, measureOf(cube, at) ?? "yuan", reading);
      if (values.length === 0 && asked.includes(keyOf(at))) continue;
      if (values.length === 0) {
        const what = "本行没有填写金额，按0读入；没有金额的行请删除。";
        reading.problems.say("warning", line.sheet, line.at("now"), what);
        values.push({ column: "now", value: "0" });
      }
      if (isSound && isWhole(line, cube, at, reading)) sayRepeated(line, cube, at, seen, reading);
      for (const { column, value } of values) {
        const path = `facts[${facts.length}]`;
        const place = (id: string) => ({ sheet: line.sheet, cell: line.at(id) });
        reading.places.set(path, place(column)).set(`${path}.value`, place(column));
        for (const d of Object.keys(cube.dimensions)) reading.places.set(`${path}.at.${d}`, place(d));
        facts.push({ cube: cube.id, year: yearColumns[column], at, value });
      }
    }
  }
  return facts;
}

/** The coordinates of a line; not sound where one of them is told to be wrong, which stands as it was typed. */
function coordinatesIn(
  line: EnteredLine,
  cube: Cube,
  apart: boolean,
  { form, year, problems }: EntryReading,
): { readonly at: FactRecord["at"]; readonly isSound: boolean } {
  const at: Record<string, string> = {};
  let isSound = true;
  for (const dimension of Object.keys(cube.dimensions)) {
    const text = textIn(line.cells[dimension]);
    if (text === "") continue;
    const named = nodeNamed(form, cube, dimension, text, year);
    const cell = line.at(dimension);
    if (named.node === null) {
      problems.say("error", line.sheet, cell, `${named.why}。`);
      isSound = false;
      at[dimension] = text;
      continue;
    }
    // The code is kept and told by the budget; a name behind it has no room there.
    if (named.unlisted !== undefined && hasWord(text))
      problems.sayUnkept(line.sheet, cell, `${named.unlisted}。`);
    if (named.doubt !== null) problems.say("warning", line.sheet, cell, `${named.doubt}。`);
    at[dimension] = named.node;
  }
  const own = cube.words?.apart;
  const node = own === undefined ? undefined : at[own.dimension];
  const tree = own === undefined ? undefined : cube.dimensions[own.dimension];
  if (
    own !== undefined &&
    node !== undefined &&
    tree !== undefined &&
    covers(tree, own.node, node) !== apart
  ) {
    const title = apart ? cube.words?.title : own.title;
    problems.say(
      "error",
      line.sheet,
      line.at(own.dimension),
      `这一来源的资金应填在《${title}》中，请移过去。`,
    );
    isSound = false;
  }
  return { at, isSound };
}

function measureOf(cube: Cube, at: FactRecord["at"]): Unit | null {
  const regions = Object.fromEntries(Object.entries(at).map(([d, node]) => [d, [node]]));
  return unitOf(cube, { cube: cube.id, year: 0, measure: "budgeted", regions, key: "" });
}

interface LineValue {
  readonly column: keyof typeof yearColumns;
  readonly value: string;
}

/** The amounts of a line; what is told to be none stands as it was typed. */
function valuesIn(line: EnteredLine, unit: Unit, { problems }: EntryReading): LineValue[] {
  const values: LineValue[] = [];
  for (const column of ["now", "prior"] as const) {
    const cell = line.cells[column];
    const amount = enteredAmount(cell, unit);
    if (amount === null || cell === undefined) continue;
    if (amount.value === null) {
      problems.say("error", line.sheet, cell.at, amount.why);
      values.push({ column, value: textIn(cell) });
      continue;
    }
    if (amount.doubt !== null) problems.say("warning", line.sheet, cell.at, amount.doubt);
    values.push({ column, value: amount.value });
  }
  return values;
}

/** False, with a sentence, where a line lacks what both sides of the budget, or its own total, are summed by. */
function isWhole(
  line: EnteredLine,
  cube: Cube,
  at: FactRecord["at"],
  { form, problems }: EntryReading,
): boolean {
  const sides = sidesOf(form).map(({ dimension }) => dimension);
  const isLedger = hasBothSides(cube, form);
  const needed = Object.keys(cube.dimensions).filter((d) =>
    isLedger ? sides.includes(d) : typeof cube.measuredIn === "string" && mustBeNamed(cube, d),
  );
  const missing = needed.filter((d) => at[d] === undefined);
  for (const d of missing) {
    const why = isLedger ? "收入与支出将不相等" : "合计将与明细不符";
    problems.say("error", line.sheet, line.at(d), `没有填写${dimensionWord(cube, d)}，${why}，请补充。`);
  }
  return missing.length === 0;
}

function sayRepeated(
  line: EnteredLine,
  cube: Cube,
  at: FactRecord["at"],
  seen: Map<string, EnteredLine>,
  { problems }: EntryReading,
): void {
  const key = `${cube.id}${keyOf(at)}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, line);
  else
    problems.say(
      "warning",
      line.sheet,
      line.at("now"),
      `本行与《${first.sheet}》第${first.row}行的单位、来源、科目和项目都相同，两行将相加；如是重复录入，请删除一行。`,
    );
}
