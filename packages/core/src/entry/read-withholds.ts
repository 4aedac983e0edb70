import type { WithheldRow } from "../budget/budget.ts";
import { cubeWord } from "../cube/cube-words.ts";
import { type EnteredLine, quotedEntry, textIn } from "./entered.ts";
import { enteredYesNo } from "./entered-values.ts";
import { nodeNamed } from "./node-words.ts";
import type { EntryReading } from "./reading-entry.ts";

/** The rows whose amounts are withheld; what is wrong in one is told and kept as it was typed. */
export function readWithholds(
  lines: readonly EnteredLine[],
  { form, year, problems, places }: EntryReading,
): readonly WithheldRow[] {
  const rows: WithheldRow[] = [];
  for (const line of lines) {
    const title = textIn(line.cells["cube"]);
    const answer = enteredYesNo(line.cells["cover"]);
    if (answer?.value === null) problems.sayUnkept(line.sheet, line.at("cover"), answer.why);
    const cover = answer?.value == null ? {} : { cover: answer.value === "是" };
    const cube = Object.values(form.cubes).find((c) => cubeWord(c) === title);
    if (cube === undefined) {
      const what = title === "" ? "没有填写数据类别" : `“${quotedEntry(title)}”不是数据类别`;
      problems.say("error", line.sheet, line.at("cube"), `${what}，请从下拉列表中选择。`);
      places.set(`withholds[${rows.length}]`, { sheet: line.sheet, cell: line.at("cube") });
      rows.push({ cube: title, at: typedIn(line), ...cover });
      continue;
    }
    const at: Record<string, string> = {};
    for (const dimension of Object.keys(cube.dimensions)) {
      const cell = line.cells[`at:${dimension}`];
      if (cell === undefined) continue;
      const named = nodeNamed(form, cube, dimension, textIn(cell), year);
      const why = named.node === null ? named.why : named.unlisted;
      if (why !== undefined) problems.say("error", line.sheet, cell.at, `${why}。`);
      at[dimension] = named.node ?? textIn(cell);
    }
    const path = `withholds[${rows.length}]`;
    places.set(path, { sheet: line.sheet, cell: line.at("cube") });
    for (const d of Object.keys(at))
      places.set(`${path}.at.${d}`, { sheet: line.sheet, cell: line.at(`at:${d}`) });
    rows.push({ cube: cube.id, at, ...cover });
  }
  return rows;
}

/** What a line names, as it was typed. */
function typedIn({ cells }: EnteredLine): WithheldRow["at"] {
  const named = Object.entries(cells).flatMap(([column, cell]) =>
    column.startsWith("at:") ? [[column.slice("at:".length), textIn(cell)] as const] : [],
  );
  return Object.fromEntries(named);
}
