import type { ProjectRecord } from "../budget/budget.ts";
import { isPublicCode } from "../text/public-code.ts";
import { type EnteredLine, textIn } from "./entered.ts";
import { enteredYesNo } from "./entered-values.ts";
import { fieldOf } from "./project-sheet.ts";
import type { EntryReading } from "./reading-entry.ts";

/** Projects as registered, and the real names of classified ones, which are kept nowhere and not even told. */
export interface ReadProjects {
  readonly projects: readonly ProjectRecord[];
  readonly secrets: readonly string[];
}

/**
 * The projects of their sheet. Of a classified one only its public code is taken: a name or a field is told at its cell
 * without being repeated, and dropped. `only` is the unit that owns what names none.
 */
export function readProjects(
  lines: readonly EnteredLine[],
  only: string | undefined,
  { problems, places }: EntryReading,
): ReadProjects {
  const projects: ProjectRecord[] = [];
  const secrets: string[] = [];
  for (const line of lines) {
    const name = textIn(line.cells["name"]);
    const answer = enteredYesNo(line.cells["withheld"]);
    if (answer?.value === null)
      problems.sayUnkept(line.sheet, line.at("withheld"), `${answer.why}填好以前本行不保留。`);
    // A cell that may mean 是 keeps its line out: what it holds may be a secret.
    if (answer?.value === null) continue;
    const withheld = answer?.value === "是";
    if (withheld && name !== "" && !isPublicCode(name)) {
      secrets.push(name);
      problems.say(
        "error",
        line.sheet,
        line.at("name"),
        "涉密项目只能填写公开代号（如特定目标0000000A），真实名称没有保留，请在工作簿中也改掉。",
      );
      continue;
    }
    const path = `projects[${projects.length}]`;
    places.set(path, { sheet: line.sheet, cell: line.at("name") });
    places.set(`${path}.unit`, { sheet: line.sheet, cell: line.at("unit") });
    const fields: Record<string, string> = {};
    for (const [column, cell] of Object.entries(line.cells)) {
      const field = fieldOf(column);
      if (field === null) continue;
      places.set(`${path}.fields.${field}`, { sheet: line.sheet, cell: cell.at });
      if (!withheld) fields[field] = textIn(cell);
      else
        problems.say(
          "error",
          line.sheet,
          cell.at,
          "涉密项目只登记公开代号、单位和金额，这里的内容没有保留，请删除。",
        );
    }
    projects.push({ name, unit: textIn(line.cells["unit"]) || (only ?? ""), withheld, fields });
  }
  return { projects, secrets };
}

/**
 * Lines without the cells in which the real name of a classified project stands, told without repeating it; a line of
 * its own is left out whole, so that no amount stays behind without its project.
 */
export function withoutSecrets(
  lines: readonly EnteredLine[],
  secrets: readonly string[],
  { problems }: EntryReading,
): readonly EnteredLine[] {
  if (secrets.length === 0) return lines;
  return lines.filter((line) => {
    const told = Object.values(line.cells).filter(({ text }) => secrets.some((name) => text.includes(name)));
    for (const { at } of told)
      problems.say("error", line.sheet, at, "这里写有涉密项目的名称，本行没有保留，请改为公开代号或删除。");
    return told.length === 0;
  });
}
