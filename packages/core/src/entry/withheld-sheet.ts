import type { Budget } from "../budget/budget.ts";
import { cubeWord, dimensionWord } from "../cube/cube-words.ts";
import type { Form } from "../form/form.ts";
import { type EntryColumn, type EntrySheet, entryColumn, entryLine, entrySheet } from "./entry-workbook.ts";
import { nodeWord } from "./node-words.ts";

/** The columns of rows withheld: the cube by its title, a column a dimension, whether the row only covers another. */
export function withheldColumns(form: Form): readonly EntryColumn[] {
  const words = new Map<string, string>();
  for (const cube of Object.values(form.cubes))
    for (const dimension of Object.keys(cube.dimensions)) {
      const own = dimensionWord(cube, dimension);
      if (![...words.values()].includes(own) && !words.has(dimension)) words.set(dimension, own);
    }
  const main = Object.values(form.cubes)[0]?.dimensions ?? {};
  return [
    entryColumn("cube", "数据类别", 8, {
      holds: "choice",
      choices: { list: "cubes" },
      note: "从下拉列表中选择；一般是收支明细。",
    }),
    ...[...words].map(([dimension, word]) =>
      entryColumn(`at:${dimension}`, word, 12, {
        optional: main[dimension] === undefined,
        note: "与收支明细的写法相同；科目可以只填到类或款，表示其下全部不公开。",
      }),
    ),
    entryColumn("cover", "仅为掩护", 6, {
      holds: "yesNo",
      choices: { list: "yesNo" },
      note: "只为使别的行算不出来而一并不公开的行，选“是”。",
    }),
  ];
}

/** The words cubes are chosen by. */
export function cubeWords(form: Form): readonly string[] {
  return Object.values(form.cubes).map(cubeWord);
}

/** The rows a budget withholds. */
export function withheldSheet(form: Form, budget: Budget | null, year: number): EntrySheet {
  const rows = budget?.withholds ?? [];
  const used = new Set(rows.flatMap(({ at }) => Object.keys(at).map((d) => `at:${d}`)));
  const lines = rows.map(({ cube: id, at, cover }) => {
    const cube = form.cubes[id];
    const words = Object.entries(at).map(
      ([d, node]) => [`at:${d}`, cube === undefined ? node : nodeWord(form, cube, d, node, year)] as const,
    );
    return entryLine({
      cube: cube === undefined ? id : cubeWord(cube),
      ...Object.fromEntries(words),
      cover: cover === undefined ? undefined : cover ? "是" : "否",
    });
  });
  const known = withheldColumns(form);
  const columns = known.filter(({ id, optional }) => !optional || used.has(id));
  return entrySheet(
    "withholds",
    "不予公开",
    "金额不予公开的行：合计里仍包含，但这一行不印出来。写明项目（和单位）或科目；没有的不填。",
    columns,
    { lines, known, spare: 20 },
  );
}
