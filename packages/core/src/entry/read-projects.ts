import type { ProjectRecord } from "../budget/budget.ts";
import { type EnteredLine, textIn } from "./entered.ts";
import { type SecretName, secrecyOf } from "./entered-secrets.ts";
import { enteredYesNo } from "./entered-values.ts";
import { fieldOf } from "./project-sheet.ts";
import type { EntryReading } from "./reading-entry.ts";

/**
 * The projects of their sheet. Of a classified one only its public code is taken: a name or a field is told at its cell
 * without being repeated, and dropped. `only` is the unit that owns what names none.
 */
export function readProjects(
  lines: readonly EnteredLine[],
  only: string | undefined,
  secrets: readonly SecretName[],
  { problems, places }: EntryReading,
): readonly ProjectRecord[] {
  const projects: ProjectRecord[] = [];
  for (const line of lines) {
    const name = textIn(line.cells["name"]);
    const answer = enteredYesNo(line.cells["withheld"]);
    // A cell that may mean 是 keeps its line out: what it holds may be a secret.
    if (answer?.value === null) {
      problems.sayUnkept(line.sheet, line.at("withheld"), `${answer.why}填好以前本行不保留。`);
      continue;
    }
    const secret = secrecyOf(name, secrets);
    if (secret !== null) {
      problems.say("error", line.sheet, line.at("name"), secret);
      continue;
    }
    const withheld = answer?.value === "是";
    const path = `projects[${projects.length}]`;
    places.set(path, { sheet: line.sheet, cell: line.at("name") });
    places.set(`${path}.unit`, { sheet: line.sheet, cell: line.at("unit") });
    const fields: Record<string, string> = {};
    for (const [column, cell] of Object.entries(line.cells)) {
      const field = fieldOf(column);
      if (field === null) continue;
      places.set(`${path}.fields.${field}`, { sheet: line.sheet, cell: cell.at });
      const why = withheld
        ? "涉密项目只登记公开代号、单位和金额，这里的内容没有保留，请删除。"
        : secrecyOf(cell.text, secrets);
      if (why === null) fields[field] = textIn(cell);
      else problems.say("error", line.sheet, cell.at, why);
    }
    projects.push({ name, unit: textIn(line.cells["unit"]) || (only ?? ""), withheld, fields });
  }
  return projects;
}
