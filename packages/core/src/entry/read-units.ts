import type { BudgetUnit, UnitKind } from "../budget/budget.ts";
import { type EnteredLine, quotedEntry, textIn } from "./entered.ts";
import type { EntryReading } from "./reading-entry.ts";
import { kindWords } from "./unit-sheet.ts";

/** The budget units in the order of their lines; one without a name, or of no known kind, is kept without it and told. */
export function readUnits(
  lines: readonly EnteredLine[],
  { form, problems, places }: EntryReading,
): readonly BudgetUnit[] {
  const kinds = Object.entries(kindWords(form)) as [UnitKind, string][];
  return lines.map((line, i): BudgetUnit => {
    const name = textIn(line.cells["name"]);
    const said = textIn(line.cells["kind"]);
    const code = textIn(line.cells["code"]);
    const kind = kinds.find(([, word]) => word === said)?.[0];
    places.set(`units[${i}]`, { sheet: line.sheet, cell: line.at("name") });
    places.set(`units[${i}].kind`, { sheet: line.sheet, cell: line.at("kind") });
    if (name === "") problems.say("error", line.sheet, line.at("name"), "没有填写单位名称，请补充。");
    if (kind === undefined) {
      const what = said === "" ? "没有填写单位性质" : `“${quotedEntry(said)}”不是单位性质`;
      const words = kinds.map(([, word]) => word).join("、");
      problems.sayUnkept(line.sheet, line.at("kind"), `${what}，请从下拉列表中选择：${words}。`);
    }
    return { name, ...(kind === undefined ? {} : { kind }), ...(code === "" ? {} : { code }) };
  });
}
