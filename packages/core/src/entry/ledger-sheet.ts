import type { Budget, FactRecord } from "../budget/budget.ts";
import type { Cube } from "../cube/cube.ts";
import { dimensionWord } from "../cube/cube-words.ts";
import { covers } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { kindOf } from "../quantity/unit.ts";
import { formLines } from "./counted-lines.ts";
import {
  type EntryColumn,
  type EntryLine,
  type EntrySheet,
  entryColumn,
  entryLine,
  entrySheet,
} from "./entry-workbook.ts";
import { nodeWord } from "./node-words.ts";

/** Columns of the two years a line states. */
export const yearColumns = { now: 0, prior: -1 } as const;

/** Every dimension of a cube as a column, then both years. A dimension that follows from others may be left out. */
export function ledgerColumns(cube: Cube, form: Form): readonly EntryColumn[] {
  const isMoney = typeof cube.measuredIn === "string" && kindOf(cube.measuredIn) === "money";
  const year = {
    holds: isMoney ? "amount" : "number",
    summed: isMoney,
    note: "金额以元为单位，最多两位小数；没有的留空。",
  } as const;
  return [
    ...Object.keys(cube.dimensions).map((dimension) => dimensionColumn(cube, dimension, form)),
    entryColumn("now", isMoney ? "本年预算数（元）" : "本年", 8, year),
    entryColumn("prior", isMoney ? "上年预算数（元）" : "上年", 8, year),
    entryColumn("use", "用在公开文本的哪句话", 34, { locked: true, optional: true }),
  ];
}

/** Widths of a column of words: that of the heads, and the most a page has room for; longer words are wrapped. */
const narrowest = 10;
const widest = 16;

function dimensionColumn(cube: Cube, dimension: string, form: Form): EntryColumn {
  const head = dimensionWord(cube, dimension);
  const optional = follows(dimension);
  if (dimension === "unit") {
    const note =
      form.level === "unit" ? "只有一个预算单位时可以不填。" : "从下拉列表中选择，先在《预算单位》中登记。";
    return entryColumn(dimension, head, 10, {
      holds: "choice",
      choices: { sheet: "units", column: "name" },
      note,
    });
  }
  if (dimension === "project") {
    const note = "项目支出必填，从下拉列表中选择，先在《项目》中登记。";
    return entryColumn(dimension, head, 12, {
      holds: "choice",
      choices: { sheet: "projects", column: "name" },
      note,
    });
  }
  const isList = form.codes[dimension] !== undefined || (cube.dimensions[dimension]?.nodes.length ?? 0) > 0;
  if (!isList) return entryColumn(dimension, head, 14, { optional });
  const coded = form.codes[dimension] !== undefined;
  const words = Object.values(cube.words?.nodes[dimension] ?? {}).map(({ length }) => length);
  const width = coded ? 13 : Math.max(narrowest, ...words.filter((length) => length <= widest));
  return entryColumn(dimension, head, width, {
    holds: "choice",
    choices: { list: listName(cube, dimension) },
    note: coded ? "从下拉列表中选择，也可以直接输入编码。" : "从下拉列表中选择。",
    optional,
  });
}

/** The kind of a unit follows from the list of units (`coordinatesOf`). */
function follows(dimension: string): boolean {
  return dimension === "unitKind";
}

/** The name of the list of a dimension's nodes. */
export function listName(cube: Cube, dimension: string): string {
  return `${cube.id}.${dimension}`;
}

/** The sheets of a cube's facts: one, or two where some are entered apart. */
export function ledgerSheets(
  form: Form,
  cube: Cube,
  budget: Budget | null,
  year: number,
): readonly EntrySheet[] {
  const facts = budget?.facts.filter((fact) => fact.cube === cube.id) ?? [];
  const given = formLines(form, cube);
  const used = new Set(facts.flatMap((fact) => Object.keys(fact.at)));
  const known = ledgerColumns(cube, form);
  const columns = known.filter(
    ({ id, optional }) => !optional || used.has(id) || (id === "use" && given.length > 0),
  );
  const lines = linesOfFacts(
    facts,
    given.map(({ at }) => at),
  ).map(({ at, now, prior }) => {
    const words = Object.entries(at).map(([d, node]) => [d, nodeWord(form, cube, d, node, year)] as const);
    const use = given.find((line) => sameAt(line.at, at))?.use;
    return { at, line: entryLine({ ...Object.fromEntries(words), now, prior, use }) };
  });
  const { title = cube.id, apart } = cube.words ?? {};
  const isApart = (at: FactRecord["at"]): boolean => {
    const tree = apart === undefined ? undefined : cube.dimensions[apart.dimension];
    const node = apart === undefined ? undefined : at[apart.dimension];
    return tree !== undefined && node !== undefined && covers(tree, apart?.node ?? "", node);
  };
  const sheet = (id: string, name: string, own: readonly EntryLine[]): EntrySheet =>
    entrySheet(id, name, purposeOf(given.length > 0), columns, {
      lines: own,
      known,
      spare: given.length > 0 ? 6 : Math.max(150, Math.ceil(own.length / 4)),
    });
  const main = sheet(
    `cube:${cube.id}`,
    title,
    lines.filter(({ at }) => !isApart(at)).map(({ line }) => line),
  );
  if (apart === undefined) return [main];
  const other = sheet(
    `apart:${cube.id}`,
    apart.title,
    lines.filter(({ at }) => isApart(at)).map(({ line }) => line),
  );
  return [main, other];
}

function purposeOf(given: boolean): string {
  return given
    ? "在本年、上年两列填写数字，金额一律以元为单位；没有的填0或留空。表中没有的事项写在下面的空行。"
    : "一行一笔，同一笔的本年和上年写在一行；金额以元为单位。科目填到最末一级，合计由程序计算，不要另写合计行。";
}

interface FactLine {
  readonly at: FactRecord["at"];
  readonly now?: string;
  readonly prior?: string;
}

/** Facts as lines: those the form asks for first, then the others; both years of equal coordinates share a line. */
function linesOfFacts(facts: readonly FactRecord[], given: readonly FactRecord["at"][]): readonly FactLine[] {
  const lines: { at: FactRecord["at"]; now?: string; prior?: string }[] = given.map((at) => ({ at }));
  const open = new Map<string, (typeof lines)[number][]>();
  for (const line of lines) open.set(keyOf(line.at), [line]);
  for (const { at, year, value } of facts) {
    const same = open.get(keyOf(at)) ?? [];
    const column = year === 0 ? "now" : "prior";
    const free = same.find((line) => line[column] === undefined);
    const line = free ?? { at };
    line[column] = value;
    if (free !== undefined) continue;
    lines.push(line);
    open.set(keyOf(at), [...same, line]);
  }
  return lines;
}

/** Coordinates as a key, whatever order they are named in. */
export function keyOf(at: FactRecord["at"]): string {
  return JSON.stringify(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sameAt(a: FactRecord["at"], b: FactRecord["at"]): boolean {
  return keyOf(a) === keyOf(b);
}
