import type { WithheldRow } from "../budget/budget.ts";
import { type EnteredLine, quotedEntry, textIn } from "./entered.ts";
import { enteredYesNo } from "./entered-values.ts";
import { nodeNamed } from "./node-words.ts";
import type { EntryReading } from "./reading-entry.ts";

/** The rows whose amounts are withheld; one with an error is left out and told. */
export function readWithholds(
  lines: readonly EnteredLine[],
  { form, year, problems, places }: EntryReading,
): readonly WithheldRow[] {
  const rows: WithheldRow[] = [];
  for (const line of lines) {
    const title = textIn(line.cells["cube"]);
    const cube = Object.values(form.cubes).find((c) => (c.words?.title ?? c.id) === title);
    if (cube === undefined) {
      const what = title === "" ? "没有填写数据类别" : `“${quotedEntry(title)}”不是数据类别`;
      problems.say("error", line.sheet, line.at("cube"), `${what}，请从下拉列表中选择。`);
      continue;
    }
    const at: Record<string, string> = {};
    let isSound = true;
    for (const dimension of Object.keys(cube.dimensions)) {
      const cell = line.cells[`at:${dimension}`];
      if (cell === undefined) continue;
      const named = nodeNamed(form, cube, dimension, textIn(cell), year);
      if (named.node !== null) at[dimension] = named.node;
      else {
        problems.say("error", line.sheet, cell.at, `${named.why}。`);
        isSound = false;
      }
    }
    const cover = enteredYesNo(line.cells["cover"]);
    if (cover?.value === null) problems.say("error", line.sheet, line.at("cover"), cover.why);
    if (!isSound || cover?.value === null) continue;
    const path = `withholds[${rows.length}]`;
    places.set(path, { sheet: line.sheet, cell: line.at("cube") });
    for (const d of Object.keys(at))
      places.set(`${path}.at.${d}`, { sheet: line.sheet, cell: line.at(`at:${d}`) });
    rows.push({ cube: cube.id, at, ...(cover === null ? {} : { cover: cover.value === "是" }) });
  }
  return rows;
}
