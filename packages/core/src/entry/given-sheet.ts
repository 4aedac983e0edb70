import type { Budget, GivenAmount } from "../budget/budget.ts";
import { type EnteredLine, textIn } from "./entered.ts";
import { type EntrySheet, entryColumn, entryLine, entrySheet } from "./entry-workbook.ts";
import type { EntryReading } from "./reading-entry.ts";

/** The title of the sheet that keeps what official tables state. */
export const givenTitle = "官方表数";

const columns = [
  entryColumn("at", "出处", 44),
  entryColumn("value", "官方表的数（元）", 12, { note: "以官方表为准；只有官方表改了才改这里。" }),
  entryColumn("roundedTo", "精确到（元）", 8, { note: "请勿改动。" }),
  entryColumn("cube", "数据类别", 8, { note: "请勿改动。" }),
  entryColumn("where", "数据范围", 30, { note: "由程序给出，请勿改动。" }),
];

/** The amounts of official tables a budget was made of, to compare its lines with; empty where it was made of none. */
export function givenSheet(budget: Budget | null): EntrySheet {
  const lines = (budget?.given ?? []).map(({ where, ...others }) =>
    entryLine({ ...others, where: JSON.stringify(where) }),
  );
  return entrySheet("given", givenTitle, "由官方表读入的数，供导入时与明细核对；不用填写。", columns, {
    lines,
  });
}

/** Reads the amounts back; a line that somebody altered so that nobody can read it is told and left out. */
export function readGiven(
  lines: readonly EnteredLine[],
  { problems, places }: EntryReading,
): readonly GivenAmount[] {
  const given: GivenAmount[] = [];
  for (const line of lines) {
    const where = regionsIn(textIn(line.cells["where"]));
    if (where === null) {
      const what = "数据范围读不出来，这一行没有读入，请不要改动这张表，或由官方表重新导入。";
      problems.say("error", line.sheet, line.at("where"), what);
      continue;
    }
    places.set(`given[${given.length}]`, { sheet: line.sheet, cell: line.at("value") });
    const [at, value, roundedTo, cube] = ["at", "value", "roundedTo", "cube"].map((id) =>
      textIn(line.cells[id]),
    );
    given.push({ cube: cube ?? "", where, value: value ?? "", roundedTo: roundedTo ?? "", at: at ?? "" });
  }
  return given;
}

function regionsIn(text: string): GivenAmount["where"] | null {
  try {
    const read: unknown = JSON.parse(text);
    const isRegions =
      typeof read === "object" &&
      read !== null &&
      Object.values(read).every((nodes) => Array.isArray(nodes) && nodes.every((n) => typeof n === "string"));
    return isRegions ? (read as GivenAmount["where"]) : null;
  } catch {
    return null;
  }
}
